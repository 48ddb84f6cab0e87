// The whole page by keyboard: every stop is seen, named and in its place, and none holds one back.
// WCAG 2.2: 1.3.2, 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11, 2.5.7, 3.2.1.

import assert from "node:assert/strict";
import { test } from "node:test";
import { direction, pathOf } from "../e2e/lib/data.mjs";
import { visit } from "../e2e/lib/harness.mjs";
import { prepare, tabbable, walk } from "./lib/walk.mjs";

const KOICA = "iom-koica-mou-fragile-countries-2024/";
const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
/** One written from the left and one from the right. */
const SPOKEN = ["fr", "ar"];
const PAGES = { "the start page": "", "an item page": KOICA, "the start page with all": "?scope=all" };

/** DESIGN.md §6: search, filters, list, comb, lanes, then what belongs to the map. */
const ORDER = {
  search: "#recherche",
  scope: ".switch",
  kinds: ".chips",
  years: ".years",
  list: ".panel-body .rows",
  comb: ".comb",
  lanes: ".timeline",
  notes: ".boundaries",
};

/** The group of the marks, lying or upright. */
const MARKS = '.timeline [role="group"][aria-labelledby="ligne"]';

const walks = SPOKEN.flatMap((lang) =>
  Object.entries(PAGES).flatMap(([name, path]) => Object.keys(SIZES).map((size) => ({ lang, name, path, size }))));
for (const { lang, name, path, size } of walks) {
  test(`${name}, ${lang}, ${size}: Tab goes through it all`, async (t) => {
    const { page } = await visit(t, pathOf(lang) + path, { viewport: SIZES[size], locale: lang });
    await prepare(page);
    const wanted = await tabbable(page);
    const stops = await walk(page, wanted.length + 10);
    const lines = (wrong, say) => stops.filter(wrong).map(say);
    // Each its own subtest: one fault does not hide another.
    await t.test("every stop is wholly in sight", () =>
      assert.deepEqual(lines(({ cover }) => cover, ({ path, cover }) => `${path}: ${cover}`), []));
    await t.test("backwards too", async () => {
      const back = await walk(page, wanted.length + 10, "Shift+Tab");
      assert.deepEqual(back.map(({ path }) => path), wanted.toReversed());
      assert.deepEqual(back.filter(({ cover }) => cover).map(({ path, cover }) => `${path}: ${cover}`), []);
    });
    await t.test("no box cuts the mark of the focus off", () =>
      assert.deepEqual(lines(({ cut }) => cut, ({ path, cut }) => `${path}: ${cut}`), []));
    await t.test("every stop shows the focus", () =>
      assert.deepEqual(lines(({ marked }) => !marked, ({ path }) => path), []));
    await t.test("every stop has a name", () =>
      assert.deepEqual(lines(({ name }) => !name.trim(), ({ path, role }) => `${path} (${role})`), []));
    await t.test("every element is a stop, in the order of the document, once", () =>
      assert.deepEqual(stops.map(({ path }) => path), wanted));
    await t.test("comb and lanes are one stop each", async () => {
      for (const group of [".comb", MARKS]) {
        const inside = await page.locator(`${group} [tabindex="0"], ${group} button:not([tabindex])`).count();
        assert.equal(inside, 1, `${inside} stops in ${group}`);
      }
    });
  });
}

for (const lang of SPOKEN) test(`the order is search, filters, list, comb, lanes, ${lang}`, async (t) => {
  const { page } = await visit(t, pathOf(lang), { viewport: SIZES.wide, locale: lang });
  await prepare(page);
  const all = await tabbable(page);
  const first = await page.evaluate((parts) => Object.values(parts).map((selector) => {
    const part = document.querySelector(selector);
    const inside = part.matches("input") ? part : part.querySelector("a, button:not([tabindex='-1']), select, summary");
    return globalThis.filPath(inside);
  }), ORDER);
  const places = first.map((path) => all.indexOf(path));
  assert.ok(!places.includes(-1), "a part has no stop");
  assert.deepEqual(places, places.toSorted((one, two) => one - two), Object.keys(ORDER).join());
});

/** Walks a group of buttons by arrow keys, from its first to its last and back; each is in sight. */
async function arrows(page, group, buttons, [on, back]) {
  const stop = () => page.evaluate(() => globalThis.filStop());
  // Woven tags are walked as they are seen, whatever row they stand in.
  const paths = await page.evaluate((selector) => {
    const middle = (one) => one.getBoundingClientRect().left + one.getBoundingClientRect().width / 2;
    const all = [...document.querySelectorAll(selector)];
    const woven = all.every((one) => one.closest(".is-woven"));
    return (woven ? all.toSorted((one, two) => middle(one) - middle(two)) : all).map(globalThis.filPath);
  }, buttons);
  await page.locator(`${group} [tabindex="0"], ${buttons}`).first().focus();
  await page.keyboard.press("Home");
  const seen = [await stop()];
  for (const _ of paths.slice(1)) {
    await page.keyboard.press(on);
    seen.push(await stop());
  }
  assert.deepEqual(seen.map(({ path }) => path), paths, `by ${on}`);
  for (const path of paths.toReversed()) {
    assert.equal((await stop()).path, path, `by ${back}`);
    await page.keyboard.press(back);
  }
  await page.keyboard.press("End");
  assert.equal((await stop()).path, paths.at(-1), "to the end");
  assert.deepEqual(seen.filter(({ cover }) => cover).map(({ path, cover }) => `${path}: ${cover}`), []);
}

/** The keys that lead on and back in a group, and what is seen of it. */
function keys(group, size, lang) {
  // On a phone time stands upright: down and up lead along its rows.
  if (group === MARKS && size === "phone") return ["ArrowDown", "ArrowUp"];
  // The woven comb follows the map, which is the same in every language; all else runs as one writes.
  const woven = group === ".comb" && size === "wide";
  return direction(lang) === "rtl" && !woven ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
}

const groups = SPOKEN.flatMap((lang) => Object.keys(SIZES).flatMap((size) =>
  ["", "?scope=all"].flatMap((query) => [MARKS, ".comb"].map((group) => ({ lang, size, query, group })))));
for (const { lang, size, query, group } of groups) {
  const buttons = group === MARKS ? `${MARKS} button` : ".comb .tag";
  test(`arrow keys reach every button of ${group} with ${query || "the five"}, ${lang}, ${size}`, async (t) => {
    const { page } = await visit(t, pathOf(lang) + query, { viewport: SIZES[size], locale: lang });
    await prepare(page);
    await arrows(page, group, buttons, keys(group, size, lang));
  });
}
