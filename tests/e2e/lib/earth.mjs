// Where a place lies on the map, computed a second time: Equal Earth (Šavrič, Patterson, Jenny
// 2018, equation 4) about 11° east, cut at 84° north and 56° south, 8 px of air around it.

const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;
const MERIDIAN = 11;
const [SOUTH, NORTH] = [-56, 84];
const AIR = 8;
const rad = (degrees) => (degrees * Math.PI) / 180;

function plane(lon, lat) {
  const theta = Math.asin(M * Math.sin(rad(lat)));
  const [t2, t6] = [theta ** 2, theta ** 6];
  const slope = A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
  const east = ((((lon - MERIDIAN + 180) % 360) + 360) % 360) - 180;
  return {
    x: (rad(east) * Math.cos(theta)) / (M * slope),
    y: theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)),
  };
}

/** The pixel of a place on the whole world in a box. */
export function pixel([lon, lat], { width, height }) {
  const half = plane(MERIDIAN + 179.999999, 0).x;
  const [low, high] = [plane(MERIDIAN, SOUTH).y, plane(MERIDIAN, NORTH).y];
  const scale = Math.min((width - 2 * AIR) / (2 * half), (height - 2 * AIR) / (high - low));
  const at = plane(lon, lat);
  return {
    x: width / 2 + at.x * scale,
    y: height / 2 - (at.y - (low + high) / 2) * scale,
  };
}
