// Three journeys by ear: what a screen reader says at each step, word for word.

import assert from "node:assert/strict";
import { test } from "node:test";
import { countryName, item, OWN_NAMES, pathOf, say, words } from "../e2e/lib/data.mjs";
import { visit } from "../e2e/lib/harness.mjs";
import { until } from "../e2e/lib/wait.mjs";
import { heard } from "./lib/live.mjs";
import { Reader } from "./lib/reader.mjs";
import { assertSnapshot } from "./lib/snapshot.mjs";

const undp = item("iom-undp-mainstreaming-migration");

/** Opens the start page of a language by ear. */
async function listening(t, lang) {
  const { page } = await visit(t, pathOf(lang), { viewport: { width: 1440, height: 900 }, locale: lang });
  const reader = await Reader.of(page);
  await reader.announce();
  return { page, reader };
}

const link = (name) => `link “${name}`;
const region = (lang, key) => `region “${say(lang, key)}”`;

for (const lang of ["fr", "ar"]) {
  test(`a partnership from the list, and back, ${lang}`, async (t) => {
    const { reader } = await listening(t, lang);
    // What is below is the data in words: other tests hold it.
    await reader.landmarks(region(lang, "text.title"));
    await reader.headings(`heading 2 “${say(lang, "text.title")}”`);
    await reader.read("main", 4);
    await reader.read(region(lang, "list.label"));
    await reader.goTo(link(words(lang, undp.id, "short")));
    await reader.press("Enter");
    await reader.read("article");
    await reader.press("Escape");
    assertSnapshot(`open-${lang}.transcript.txt`, reader.text());
  });
}

test("a country from the comb, and a filter, fr", async (t) => {
  const { reader } = await listening(t, "fr");
  await reader.read(region("fr", "map.tags"));
  await reader.goTo(`button “${countryName("fr", "EC")}`);
  await reader.press("ArrowRight", "ArrowRight", "End", "Home", "ArrowRight", "Enter");
  await reader.read("article");
  await reader.press("Escape");
  await reader.goTo(`button “${say("fr", "shape.bilateral")}`);
  await reader.press("Space", "Space");
  assertSnapshot("comb-fr.transcript.txt", reader.text());
});

test("a search, a result, and another language, fr", async (t) => {
  const { page, reader } = await listening(t, "fr");
  await reader.goTo(`searchbox “${say("fr", "search.label")}”`);
  await reader.enter(countryName("fr", "HT"));
  await reader.read(region("fr", "list.label"));
  await reader.goTo(link(words("fr", "iom-koica-mou-fragile-countries-2024", "short")));
  await reader.press("Enter");
  await reader.read("article", 3);
  await reader.goTo(`disclosure “${say("fr", "lang.label")}`);
  await reader.press("Enter");
  await reader.goTo(link(OWN_NAMES.ar));
  await reader.press("Enter");
  await until(page, () => page.evaluate(() => document.documentElement.lang === "ar"), "the page does not change");
  await reader.settle("the other language");
  await reader.announce();
  await reader.read("article", 3);
  assertSnapshot("search-fr.transcript.txt", reader.text());
});

test("a word typed letter by letter is one change", async (t) => {
  const { page, reader } = await listening(t, "fr");
  await reader.goTo(`searchbox “${say("fr", "search.label")}”`);
  await page.keyboard.type(countryName("fr", "HT"));
  await reader.settle("the typed word");
  assert.equal(reader.lines.filter((line) => line.startsWith("live:")).length, 1);
});

test("the ear hears a change that comes twice, and one that is too long", async (t) => {
  const { page } = await listening(t, "fr");
  const speak = (...all) => page.evaluate(async (said) => {
    for (const one of said) {
      document.querySelector(".panel > [role=status]").textContent = one;
      await new Promise((done) => { requestAnimationFrame(done); });
    }
  }, all);
  await speak("a");
  assert.deepEqual(await heard(page, "one"), ["a"]);
  await speak("b", "c");
  await assert.rejects(heard(page, "two"), /more than once: b \/ c/);
  await speak("x".repeat(121));
  await assert.rejects(heard(page, "long"), /121 letters/);
});
