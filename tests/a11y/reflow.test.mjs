// A desktop at 400 %: 320 by 256 px. One column, and what sticks leaves room to read.
// WCAG 2.2: 1.3.4, 1.4.4, 1.4.10, 1.4.12.

import assert from "node:assert/strict";
import { test } from "node:test";
import { looseText } from "../e2e/lib/cut.mjs";
import { visit } from "../e2e/lib/harness.mjs";
import { frames } from "../e2e/lib/wait.mjs";

const ZOOMED = { viewport: { width: 320, height: 256 } };
const PAGES = { "the start page": "", "all": "?scope=all", "an item page": "iom-koica-mou-fragile-countries-2024/" };

/** Elements that reach beyond the window sideways, outside of boxes that scroll by themselves. */
const beyond = (page) => page.evaluate(() => {
  const scrolls = (one) => one && (getComputedStyle(one).overflowX !== "visible" || scrolls(one.parentElement));
  return [...document.querySelectorAll("body *")]
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !scrolls(one.parentElement))
    .map((one) => `${one.localName}.${one.getAttribute("class")}`);
});

/** How much of the window's height stays put when the page is in the middle of its way, 0 to 1. */
const stuck = (page) => page.evaluate(() => {
  scrollTo(0, document.querySelector("main").scrollHeight / 2);
  const sticks = (one) => one && (["sticky", "fixed"].includes(getComputedStyle(one).position) || sticks(one.parentElement));
  const rows = Array.from({ length: innerHeight }, (_, y) => document.elementFromPoint(innerWidth / 2, y));
  return rows.filter(sticks).length / innerHeight;
});

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name} at 400 %: nothing lies beside the window`, async (t) => {
    const { page } = await visit(t, path, ZOOMED);
    assert.deepEqual(await beyond(page), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  });

  test(`${name} at 400 %: what sticks takes a third of the window at most`, async (t) => {
    const { page } = await visit(t, path, ZOOMED);
    const share = await stuck(page);
    assert.ok(share <= 1 / 3, `${Math.round(share * 100)} % of the height`);
  });
}

for (const width of [1024, 1280, 1440]) {
  test(`${width} px: panel and stage end with the window`, async (t) => {
    // An English reader of the French page also gets the line that offers English.
    for (const locale of ["fr-FR", "en-GB"]) {
      const { page } = await visit(t, "", { viewport: { width, height: 900 }, locale });
      const bottom = await page.locator(".frame").evaluate((frame) => frame.getBoundingClientRect().bottom);
      assert.ok(Math.abs(bottom - 900) < 1, `${locale}: they end at ${bottom} of 900`);
    }
  });
}

/** Rows of the upright timeline whose words reach into the next one. */
const collided = (page) => page.locator(".upright-row").evaluateAll((rows) => rows.slice(1).filter((row, at) => {
  const parts = [...rows[at].children].filter((one) => !one.matches(".aside"));
  const end = Math.max(...parts.map((one) => one.getBoundingClientRect().bottom));
  return end > row.getBoundingClientRect().top + 1;
}).map((row) => row.textContent));

for (const [path, loose] of [["", true], ["ru/?scope=all", true], ["?scope=all&text=larger", false], ["ar/?text=larger", true]]) {
  test(`rows make way for each other at 320 px, ${path || "start"}${loose ? ", wide spacing" : ""}`, async (t) => {
    const { page } = await visit(t, path, { viewport: { width: 320, height: 640 } });
    if (loose) await page.evaluate(looseText);
    await frames(page);
    assert.ok(await page.locator(".upright-row").count() > 3);
    assert.deepEqual(await collided(page), []);
  });
}
