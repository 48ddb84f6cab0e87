// Colour arithmetic, each formula with its source.

/** `#rgb` or `#rrggbb` as three numbers from 0 to 1. */
export function rgb(hex) {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(hex)?.slice(1).map((digit) => digit + digit);
  const pairs = short ?? /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex)?.slice(1);
  if (!pairs) throw new Error(`not a plain colour: ${hex}`);
  return pairs.map((pair) => Number.parseInt(pair, 16) / 255);
}

/** sRGB to linear light (IEC 61966-2-1). */
const linear = (colour) => colour.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));

const times = (matrix, vector) => matrix.map((row) => row.reduce((sum, m, at) => sum + m * vector[at], 0));

/** WCAG 2 contrast ratio. */
export function contrast(one, other) {
  const light = [one, other].map((hex) => times([[0.2126, 0.7152, 0.0722]], linear(rgb(hex)))[0]);
  return (Math.max(...light) + 0.05) / (Math.min(...light) + 0.05);
}

/** Colour vision deficiencies at full severity (Machado, Oliveira, Fernandes 2009), in linear light. */
export const VISIONS = {
  normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE L*a*b* under D65 of a colour as seen with `vision`. */
export function lab(hex, vision = VISIONS.normal) {
  const seen = times(vision, linear(rgb(hex))).map((c) => Math.min(1, Math.max(0, c)));
  const xyz = times([
    [0.4124564, 0.3575761, 0.1804375],
    [0.2126729, 0.7151522, 0.072175],
    [0.0193339, 0.119192, 0.9503041],
  ], seen);
  const white = [0.95047, 1, 1.08883];
  const [x, y, z] = xyz.map((value, at) => {
    const t = value / white[at];
    return t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const rad = (degrees) => (degrees * Math.PI) / 180;
const hue = (a, b) => (a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360);

/** CIEDE2000 (Sharma, Wu, Dalal 2005) between two L*a*b* colours. */
export function difference([l1, a1, b1], [l2, a2, b2]) {
  const seventh = (c) => Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  const grey = (1 - seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2)) / 2;
  const [x1, x2] = [a1 * (1 + grey), a2 * (1 + grey)];
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)];
  const [h1, h2] = [hue(x1, b1), hue(x2, b2)];
  const coloured = c1 * c2 !== 0;
  let turn = coloured ? h2 - h1 : 0;
  if (turn > 180) turn -= 360;
  if (turn < -180) turn += 360;
  let h = h1 + h2;
  if (coloured) {
    if (Math.abs(h1 - h2) > 180) h += h < 360 ? 360 : -360;
    h /= 2;
  }
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const t = 1 - 0.17 * Math.cos(rad(h - 30)) + 0.24 * Math.cos(rad(2 * h))
    + 0.32 * Math.cos(rad(3 * h + 6)) - 0.2 * Math.cos(rad(4 * h - 63));
  const dl = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const dc = (c2 - c1) / (1 + 0.045 * c);
  const dh = (2 * Math.sqrt(c1 * c2) * Math.sin(rad(turn / 2))) / (1 + 0.015 * c * t);
  const swing = -Math.sin(rad(60 * Math.exp(-(((h - 275) / 25) ** 2)))) * 2 * seventh(c);
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + swing * dc * dh);
}
