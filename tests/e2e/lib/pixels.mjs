// What the canvases of the map show. Runs inside the page.

/** How many pixels have the colour that a token has now, all over or near a place. */
export function countPixels(canvases, { token, near }) {
  const probe = new OffscreenCanvas(1, 1).getContext("2d");
  probe.fillStyle = getComputedStyle(canvases[0]).getPropertyValue(token).trim();
  probe.fillRect(0, 0, 1, 1);
  const wanted = probe.getImageData(0, 0, 1, 1).data;
  const { x, y, reach } = near ?? {};
  let count = 0;
  for (const canvas of canvases) {
    const scale = canvas.width / canvas.getBoundingClientRect().width;
    const [left, top, width, height] = near
      ? [x - reach, y - reach, 2 * reach, 2 * reach].map((length) => Math.round(length * scale))
      : [0, 0, canvas.width, canvas.height];
    const { data } = canvas.getContext("2d").getImageData(left, top, width, height);
    for (let at = 0; at < data.length; at += 4) {
      if ([0, 1, 2, 3].every((part) => data[at + part] === wanted[part])) count += 1;
    }
  }
  return count;
}
