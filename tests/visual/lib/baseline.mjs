// The committed pictures. `UPDATE_BASELINES=1` writes them anew; a difference leaves what was seen
// and where it differs in `tests/visual/out`.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { PNG } from "pngjs";
import { difference } from "./compare.mjs";

const KEPT = new URL("../baseline/", import.meta.url);
const OUT = new URL("../out/", import.meta.url);

/** A picture without transparency, packed small: flat colours need no filter, but all matches. */
const packed = (png) =>
  PNG.sync.write(png, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });

/** The committed picture of a name. */
export const baseline = (name) => PNG.sync.read(readFileSync(new URL(`${name}.png`, KEPT)));

/** Compares a picture (PNG bytes) with the committed one of this name. */
export function assertPicture(name, bytes) {
  const now = PNG.sync.read(bytes);
  const file = new URL(`${name}.png`, KEPT);
  if (process.env.UPDATE_BASELINES === "1") {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(file, packed(now));
    return;
  }
  const again = "look at it, then run with UPDATE_BASELINES=1";
  assert.ok(existsSync(file), `tests/visual/baseline/${name}.png is missing: ${again}`);
  const { words, diff } = difference(baseline(name), now);
  if (!words) return;
  mkdirSync(OUT, { recursive: true });
  writeFileSync(new URL(`${name}.png`, OUT), bytes);
  if (diff) writeFileSync(new URL(`${name}.diff.png`, OUT), PNG.sync.write(diff));
  assert.fail(`${name}: ${words}; tests/visual/out holds the picture: ${again}`);
}
