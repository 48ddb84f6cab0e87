// The comparison lets the same through and sees what a reader would see.

import assert from "node:assert/strict";
import { test } from "node:test";
import { PNG } from "pngjs";
import { baseline } from "./lib/baseline.mjs";
import { difference } from "./lib/compare.mjs";

const NAME = "start-1440-light";

/** A copy of a picture in which `change` may alter each pixel: (rgb, x, y) → rgb. */
function altered({ width, height, data }, change) {
  const copy = new PNG({ width, height });
  data.copy(copy.data);
  for (let at = 0; at < data.length; at += 4) {
    const pixel = at / 4;
    const now = change([...data.subarray(at, at + 3)], pixel % width, Math.floor(pixel / width));
    copy.data.set(now, at);
  }
  return copy;
}

const is = ([r, g, b], hex) => (r << 16) + (g << 8) + b === Number.parseInt(hex.slice(1), 16);
const inside = (x, y, [left, top, width, height]) =>
  x >= left && x < left + width && y >= top && y < top + height;

/** The middle of the largest run of a colour: where a knot of that dye stands. */
function knot({ width, data }, hex) {
  let best = { run: 0 };
  for (let at = 0, run = 0; at < data.length; at += 4) {
    run = is([...data.subarray(at, at + 3)], hex) ? run + 1 : 0;
    if (run > best.run) best = { run, x: (at / 4) % width, y: Math.floor(at / 4 / width) };
  }
  return best;
}

test("a picture equals itself", () => {
  assert.equal(difference(baseline(NAME), baseline(NAME)).words, "");
});

test("another size is a difference", () => {
  assert.match(difference(baseline(NAME), new PNG({ width: 10, height: 10 })).words, /10×10/);
});

const WHITE = [255, 255, 255];
const changes = {
  "a missing panel": (rgb, x, y) => (inside(x, y, [0, 62, 343, 900]) ? WHITE : rgb),
  "a stage of a slightly other colour": (rgb) => (is(rgb, "#f1f5fa") ? [233, 237, 242] : rgb),
  "a dye in the colour of another": (rgb) => (is(rgb, "#00695d") ? [14, 115, 217] : rgb),
  "everything eight pixels lower": "shift",
};

for (const [name, change] of Object.entries(changes)) {
  test(`${name} is a difference`, () => {
    const was = baseline(NAME);
    const now = change === "shift"
      ? altered(was, (rgb, x, y) => [...was.data.subarray(4 * (Math.max(0, y - 8) * was.width + x)).subarray(0, 3)])
      : altered(was, change);
    assert.notEqual(difference(was, now).words, "");
  });
}

test("one missing knot is a difference", () => {
  const was = baseline(NAME);
  const { run, x, y } = knot(was, "#8b7300");
  assert.ok(run >= 10, "no knot in the picture");
  const box = [x - run - 2, y - 16, run + 6, 20];
  const now = altered(was, (rgb, px, py) => (inside(px, py, box) ? [241, 245, 250] : rgb));
  assert.match(difference(was, now).words, / % differ$/);
});

test("scattered noise on smoothed edges is none", () => {
  const was = baseline(NAME);
  const now = altered(was, (rgb, x, y) => ((x * 7919 + y * 104729) % 2503 === 0 ? rgb.map((c) => Math.max(0, c - 40)) : rgb));
  assert.equal(difference(was, now).words, "");
});
