// axe finds nothing, whatever choices meet. `FIL_FULL=1` runs every row, `UPDATE_TABLE=1` keeps
// what was found in docs/axe.md.
// WCAG 2.2: 1.1.1, 1.3.1, 1.4.3, 2.4.2, 2.5.3, 3.1.1, 3.3.2, 4.1.2.

import assert from "node:assert/strict";
import { after, test } from "node:test";
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

/** Gives every row its turn among the places of its state; all of them when `full`. */
function withPlaces(rows, full) {
  const turns = {};
  return rows.flatMap((row) => {
    const { length } = STATES[row.state].places;
    if (full) return Array.from({ length }, (_, turn) => ({ ...row, turn }));
    turns[row.state] = (turns[row.state] ?? -1) + 1;
    return [{ ...row, turn: turns[row.state] }];
  });
}

const chosen = FULL ? product(FACTORS).filter(reachable) : pairwise(FACTORS, reachable);
const rows = withPlaces(chosen, FULL);
const total = withPlaces(product(FACTORS).filter(reachable), true).length;
const results = [];

after(async () => {
  if (results.length === rows.length) keepTable(results, total, (await browser()).version());
});

test("the matrix is small enough to be run each time", (t) => {
  t.diagnostic(`${rows.length} of ${total} runs`);
  assert.ok(FULL || rows.length <= MOST, `${rows.length} runs`);
});

for (const row of rows) {
  test(`axe: ${row.state} ${row.turn}, ${row.lang}, ${row.theme}, ${row.width} px`, async (t) => {
    const { page } = await enter(t, row);
    const found = await violations(page);
    results.push({ ...row, found });
    assert.deepEqual(found, []);
  });
}

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
  });
  const rules = (await violations(page)).map((line) => line.split(":")[0]);
  assert.ok(rules.includes("link-name") && rules.includes("page-has-heading-one"), rules.join());
});
