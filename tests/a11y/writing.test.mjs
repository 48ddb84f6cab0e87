// Each language is written its own way: its direction, its letters upright where they have no
// italics, and what is numbered in the order in which one reads.

import assert from "node:assert/strict";
import { test } from "node:test";
import { direction, item, LANGS, langOf, pathOf, tag } from "../e2e/lib/data.mjs";
import { visit } from "../e2e/lib/harness.mjs";
import { html, paths } from "./lib/pages.mjs";

const KOICA = "iom-koica-mou-fragile-countries-2024";
const WIDE = { width: 1440, height: 900 };

test("every page says its language and its direction before any program runs", async () => {
  const wrong = [];
  for (const path of paths()) {
    const [, lang, dir] = /<html lang="([^"]*)" dir="([^"]*)"/.exec(await html(path)) ?? [];
    const wanted = langOf(path);
    if (lang !== tag(wanted) || dir !== direction(wanted)) wrong.push(`/${path}: ${lang} ${dir}`);
  }
  assert.deepEqual(wrong, []);
});

for (const lang of LANGS) {
  test(`${lang}: the sources of a fact are numbered in the direction of reading`, async (t) => {
    const { page } = await visit(t, pathOf(lang, item("iom-undp-mainstreaming-migration").id), { viewport: WIDE, locale: lang });
    const lefts = await page.locator(".card .cite").first().locator("a").evaluateAll((all) =>
      all.map((one) => Math.round(one.getBoundingClientRect().left)));
    assert.ok(lefts.length > 1, "the fact has but one source");
    const way = direction(lang) === "rtl" ? -1 : 1;
    assert.deepEqual(lefts, lefts.toSorted((one, two) => way * (one - two)));
  });
}

for (const lang of ["ar", "zh"]) {
  test(`${lang}: nothing is set in italics, which these letters do not have`, async (t) => {
    const { page } = await visit(t, pathOf(lang), { viewport: WIDE, locale: lang });
    const slanted = await page.locator("body *").evaluateAll((all) => all
      .filter((one) => one.checkVisibility() && getComputedStyle(one).fontStyle !== "normal")
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()))
      .map((one) => one.textContent.trim()));
    assert.deepEqual(slanted, []);
  });
}

test("ar: a number after Latin letters stands with the word that it counts", async (t) => {
  const { page } = await visit(t, pathOf("ar"), { viewport: WIDE, locale: "ar" });
  // “programme ELEVATE · 5 countries”: from the right the Latin name comes before the number.
  const [name, number] = await page.locator(`#rang-${KOICA} .row-line`).evaluate((line) => {
    const text = line.textContent;
    const left = (at, length) => {
      for (const node of line.childNodes) {
        if (node.nodeType === Node.TEXT_NODE && at < node.length) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + length);
          return range.getBoundingClientRect().left;
        }
        at -= node.textContent.length;
      }
      return NaN;
    };
    const count = /\d/.exec(text).index;
    return [left(text.indexOf("ELEVATE"), 7), left(count, 1)];
  });
  assert.ok(number < name, `the number stands at ${number}, the name at ${name}`);
});
