// On paper: the facts, without the tools.

import assert from "node:assert/strict";
import { test } from "node:test";
import { address, open, ready } from "./lib/harness.mjs";
import { App } from "./lib/app.mjs";
import { assertNothingLost } from "./lib/cut.mjs";
import { facts, sourceLinks } from "./lib/facts.mjs";
import { lightness } from "./lib/light.mjs";
import { core, flat, items, pathOf, SAMPLE, words } from "./lib/data.mjs";

async function printed(t, path, options = {}) {
  const { page } = await open(t, options);
  await page.goto(address(path));
  if (options.javaScriptEnabled !== false) await ready(page);
  await page.emulateMedia({ media: "print" });
  return page;
}

for (const lang of SAMPLE) {
  for (const one of core) {
    test(`the card of ${one.id} is whole on paper (${lang})`, async (t) => {
      const page = await printed(t, pathOf(lang, one.id));
      const app = new App(page, lang);
      const text = flat(await app.card.innerText());
      assert.deepEqual(facts(lang, one).filter(([, value]) => !text.includes(flat(value))), []);
      await assertNothingLost(page);
    });
  }
}

test("bars and buttons stay off the paper", async (t) => {
  for (const path of ["", pathOf("fr", core[0].id), "?sel=IQ"]) {
    const page = await printed(t, path);
    assert.equal(await page.locator("header").isVisible(), false, `${path}: the bar`);
    for (const role of ["button", "searchbox", "combobox", "navigation", "search"]) {
      assert.deepEqual(await page.getByRole(role).allInnerTexts(), [], `${path}: ${role}`);
    }
  }
});

test("the address of each source is printed behind its title", async (t) => {
  const page = await printed(t, pathOf("fr", core[0].id));
  // What a style sheet adds belongs to the name of a link.
  for (const { href, title } of sourceLinks(core[0])) {
    const link = new App(page).card.getByRole("link", { name: `${title} (${href})`, exact: true });
    assert.equal(await link.count(), 1, title);
  }
});

for (const javaScriptEnabled of [true, false]) {
  test(`the start page prints every item (script ${javaScriptEnabled})`, async (t) => {
    const page = await printed(t, "", { javaScriptEnabled });
    const text = flat(await page.locator("body").innerText());
    const lost = items.filter(({ id }) => !text.includes(flat(words("fr", id, "summary"))));
    assert.deepEqual(lost.map(({ id }) => id), []);
    await assertNothingLost(page);
  });
}

test("a dark page prints dark on light", async (t) => {
  const page = await printed(t, "?theme=dark");
  const { ground, ink } = await page.evaluate(lightness);
  assert.ok(ink < 0.4 && ground > 0.8, `ground ${ground}, ink ${ink}`);
});
