// A pseudo-language in the place of English: longer by two fifths, with brackets around every text.
// What shows no brackets is not translated; what loses one has no room to grow.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { core } from "./lib/data.mjs";
import { address, open, ready } from "./lib/harness.mjs";
import { frames } from "./lib/wait.mjs";

const PACK = readFileSync(new URL("../../target/pseudo/en.pack", import.meta.url));

/** Pages, and what is opened there. */
const PLACES = {
  start: ["en/"],
  "the whole weave": ["en/?scope=all"],
  "an item": [`en/${core[1].id}/?scope=all`],
  "an item with regions": ["en/iom-oas-cooperation-agreement/"],
  "a country": ["en/?sel=CO&scope=all"],
  "a partner": ["en/?partner=undp&scope=all"],
  "nothing found": ["en/?q=zzzz"],
  "countries as a list": ["en/?view=map&scope=all"],
  "the languages": ["en/", "details.languages > summary"],
  "the display": ["en/", "details.display > summary"],
};

/** In the page: words without brackets, and texts that lost one. */
function look() {
  // A text may stand in another one, and a pattern may stand around an element.
  const bare = (text) => {
    let now = text;
    for (let was = ""; was !== now; now = now.replace(/⟦[^⟦⟧]*⟧/gu, "")) was = now;
    return now.replace(/⟦[^⟧]*$/u, "").replace(/^[^⟦]*⟧/u, "");
  };
  // Names of months and codes are no texts of the product.
  const month = /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/g;
  const code = /\b([A-Z]{2,4}|USD|EUR|and|km|mi)\b/g;
  const rest = (text) => bare(text).replace(month, "").replace(code, "");
  // Languages in their own words, people's names, sources.
  const own = (element) => element.closest("[lang]:not(html), .menu-name, .facts dd > b, script, style, #texte, .source-list");
  const found = { plain: [], cut: [] };
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const [text, element] = [walk.currentNode.data, walk.currentNode.parentElement];
    if (own(element) || !element.getClientRects().length) continue;
    if (/\p{L}{2,}/u.test(rest(text))) found.plain.push(`${element.tagName}.${element.className?.baseVal ?? element.className}: ${text}`);
  }
  for (const element of document.querySelectorAll("[aria-label], [title], [placeholder]")) {
    if (own(element)) continue;
    for (const name of ["aria-label", "title", "placeholder"]) {
      const text = element.getAttribute(name) ?? "";
      if (/\p{L}{2,}/u.test(rest(text)) && !/^[0-9a-f]{64}$/.test(text)) found.plain.push(`${name} of ${element.tagName}: ${text}`);
    }
  }
  // A box that hides what it has no room for.
  for (const element of document.querySelectorAll("body *")) {
    const style = getComputedStyle(element);
    const hides = [style.overflowX, style.overflowY].some((one) => one === "hidden" || one === "clip");
    const held = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.includes("⟦"));
    if (!hides || !held || element.closest(".aside, svg") || element.clientWidth <= 1) continue;
    if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1) {
      found.cut.push(`${element.tagName}.${element.className}: ${element.textContent.slice(0, 40)}`);
    }
  }
  found.wide = document.documentElement.scrollWidth - innerWidth;
  return found;
}

for (const width of [390, 1440]) {
  for (const [name, [path, opened]] of Object.entries(PLACES)) {
    test(`the pseudo-language: ${name} at ${width} px`, async (t) => {
      const { page } = await open(t, { viewport: { width, height: 900 } });
      await page.route("**/packs/en-*.pack", (route) => route.fulfill({ body: PACK, contentType: "application/octet-stream" }));
      await page.goto(address(path));
      await ready(page);
      if (opened) await page.locator(opened).click();
      await frames(page);
      const found = await page.evaluate(look);
      assert.deepEqual(found.plain, [], "not translated");
      assert.deepEqual(found.cut, [], "no room to grow");
      assert.ok(found.wide <= 0, `${found.wide} px too wide`);
    });
  }
}
