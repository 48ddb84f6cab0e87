// Where the keyboard is can always be seen: a ring around it, and nothing over it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pageOf, start } from "./lib/app.mjs";
import { core } from "./lib/data.mjs";
import { frame } from "./lib/wait.mjs";

const SIZES = [[1280, 900], [390, 844], [320, 256]];
const PAGES = { start: "", "an item": pageOf("fr", core[0].id), "the whole weave": "?scope=all" };
const STOPS = 45;

/** What is wrong with the place of the keyboard now; null when it is seen well. */
function look() {
  const at = document.activeElement;
  if (at === document.body) return null;
  const name = at.outerHTML.slice(0, 80);
  const style = getComputedStyle(at);
  const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  if (!ring) return `no ring: ${name}`;
  const { left, top, width, height } = at.getBoundingClientRect();
  const steps = [0.1, 0.3, 0.5, 0.7, 0.9];
  const points = steps.flatMap((x) => steps.map((y) => [left + x * width, top + y * height]));
  const free = points.some(([x, y]) => {
    const over = document.elementFromPoint(x, y);
    return over && (at.contains(over) || over.contains(at));
  });
  return free ? null : `covered or out of sight: ${name}`;
}

for (const [width, height] of SIZES) {
  for (const [name, path] of Object.entries(PAGES)) {
    test(`each stop of Tab is seen on ${name} at ${width} × ${height}`, async (t) => {
      const { page } = await start(t, path, { viewport: { width, height } });
      const faults = [];
      // Forwards, then back: a bar at the top covers what is reached from below.
      for (const key of ["Tab", "Shift+Tab"]) {
        for (let steps = 0; steps < STOPS; steps += 1) {
          await page.keyboard.press(key);
          await frame(page);
          const fault = await page.evaluate(look);
          if (fault) faults.push(`${key}: ${fault}`);
        }
      }
      assert.deepEqual(faults, []);
    });
  }
}
