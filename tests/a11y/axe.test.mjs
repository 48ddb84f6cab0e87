// axe finds nothing, whatever choices meet. `FIL_FULL=1` runs every row of the matrix, `UPDATE_TABLE=1` keeps
// what was found in docs/axe.md.
// WCAG 2.2: 1.1.1, 1.3.1, 1.4.3, 2.4.2, 2.5.3, 3.1.1, 3.3.2, 4.1.2.

import assert from "node:assert/strict";
import { availableParallelism } from "node:os";
import { after, describe, test } from "node:test";
import { LANGS } from "../e2e/lib/data.mjs";
import { address, browser, FULL, open, ready } from "../e2e/lib/harness.mjs";
import { violations } from "./lib/axe.mjs";
import { pairwise, product } from "./lib/pairs.mjs";
import { enter, reachable, STATES } from "./lib/states.mjs";
import { keepTable } from "./lib/table.mjs";

const FACTORS = {
  state: Object.keys(STATES),
  width: [320, 390, 768, 1440],
  theme: ["light", "dark", "contrast"],
  lang: LANGS,
};
/** Most runs without `FIL_FULL`: more would not be waited for. */
const MOST = 150;

/**
 * Gives every row its turn among the places of its state; in the whole matrix each language sees all.
 * Three places do not always meet the same of the three themes.
 */
function withPlaces(rows) {
  const seen = {};
  return rows.map((row) => {
    const of = FULL ? `${row.state} ${row.lang}` : row.state;
    const turn = (seen[of] = (seen[of] ?? -1) + 1);
    const even = FULL && STATES[row.state].places.length % FACTORS.theme.length === 0;
    return { ...row, turn: turn + (even ? Math.floor(turn / FACTORS.theme.length) : 0) };
  });
}

const whole = product(FACTORS).filter(reachable);
const rows = withPlaces(FULL ? whole : pairwise(FACTORS, reachable));
const results = [];

after(async () => {
  if (results.length === rows.length) keepTable(results, whole.length, (await browser()).version());
});

test("the matrix is small enough to be run each time", (t) => {
  t.diagnostic(`${rows.length} of ${whole.length} runs`);
  assert.ok(FULL || rows.length <= MOST, `${rows.length} runs`);
});

// A page is waited for more than it is worked on.
describe("the matrix", { concurrency: FULL ? availableParallelism() : 1 }, () => {
  for (const row of rows) {
    test(`axe: ${row.state} ${row.turn}, ${row.lang}, ${row.theme}, ${row.width} px`, async (t) => {
      const { page } = await enter(t, row);
      const found = await violations(page);
      results.push({ ...row, found });
      assert.deepEqual(found, []);
    });
  }
});

const FORCED = { start: "fr", all: "ar", item: "ru", country: "zh", nothing: "es", region: "en" };
for (const [state, lang] of Object.entries(FORCED)) {
  test(`axe: ${state} in forced colours, ${lang}`, async (t) => {
    const row = { state, width: 1440, theme: "light", lang, turn: 0 };
    const { page } = await enter(t, row, { forcedColors: "active" });
    assert.deepEqual(await violations(page), []);
  });
}

test("axe runs under the page's policy and sees what is wrong", async (t) => {
  const { page } = await open(t);
  await page.goto(address());
  await ready(page);
  await page.evaluate(() => {
    document.querySelector("h1").remove();
    document.querySelector(".brand").replaceChildren();
    for (const name of ["one", "two"]) {
      const small = document.createElement("button");
      small.ariaLabel = name;
      Object.assign(small.style, { width: "12px", height: "12px" });
      document.querySelector(".stage-notes").before(small);
    }
  });
  const rules = (await violations(page)).map((line) => line.split(":")[0]);
  for (const rule of ["link-name", "page-has-heading-one", "target-size"]) assert.ok(rules.includes(rule), rules.join());
});
