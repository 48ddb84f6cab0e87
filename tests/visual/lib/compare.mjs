// Whether two pictures show the same.
//
// Two measures, because either alone is blind: the share of differing pixels sees a colour or a
// panel, the worst tile sees a small thing that is gone. Smoothed edges do not count (pixelmatch
// knows them): versions of the browser draw them differently.

import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** Difference of one pixel that counts, in pixelmatch's own measure: six of 256 steps of a grey. */
const PIXEL = 0.02;
/** Largest share of differing pixels of the whole picture: room for a browser's other rounding. */
const WHOLE = 0.002;
/** Side of a cell in pixels, and the largest share of differing pixels in a tile of 2 by 2 cells. */
const CELL = 8;
const LOCAL = 0.2;

/** What differs between `was` and `now` (decoded PNGs), in words; empty when nothing does. */
export function difference(was, now) {
  const { width, height } = was;
  if (width !== now.width || height !== now.height) {
    return { words: `${now.width}×${now.height} instead of ${width}×${height}` };
  }
  const diff = new PNG({ width, height });
  const options = { threshold: PIXEL, diffMask: true };
  const count = pixelmatch(was.data, now.data, diff.data, width, height, options);
  const worst = worstTile(diff);
  const wrong = [];
  if (count / (width * height) > WHOLE) wrong.push(`${count} pixels differ`);
  if (worst.share > LOCAL) wrong.push(`at ${worst.x},${worst.y} ${Math.round(worst.share * 100)} % differ`);
  return { words: wrong.join(", "), diff };
}

/** The tile in which most pixels are marked. Tiles overlap, so that no seam halves a small thing. */
function worstTile({ width, height, data }) {
  const across = Math.ceil(width / CELL) + 1;
  const down = Math.ceil(height / CELL) + 1;
  const cells = new Uint32Array(across * down);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    if (data[pixel * 4 + 3] === 0) continue;
    cells[Math.floor(pixel / width / CELL) * across + Math.floor((pixel % width) / CELL)] += 1;
  }
  const worst = { count: 0, x: 0, y: 0 };
  for (let at = 0; at < cells.length - across - 1; at += 1) {
    const count = cells[at] + cells[at + 1] + cells[at + across] + cells[at + across + 1];
    if (count <= worst.count) continue;
    Object.assign(worst, { count, x: (at % across) * CELL, y: Math.floor(at / across) * CELL });
  }
  return { ...worst, share: worst.count / (2 * CELL) ** 2 };
}
