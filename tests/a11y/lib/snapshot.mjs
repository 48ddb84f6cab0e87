// Committed texts that a result must equal. `UPDATE_SNAPSHOTS=1` writes them anew.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const FOLDER = new URL("../../snapshots/", import.meta.url);

/** Compares with `tests/snapshots/NAME`, or writes it where that is asked for. */
export function assertSnapshot(name, text) {
  const file = new URL(name, FOLDER);
  if (process.env.UPDATE_SNAPSHOTS === "1") {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, text);
    return;
  }
  const again = "run with UPDATE_SNAPSHOTS=1 and read the difference";
  assert.ok(existsSync(file), `tests/snapshots/${name} is missing: ${again}`);
  assert.equal(text, readFileSync(file, "utf8"), `tests/snapshots/${name} differs: ${again}`);
}
