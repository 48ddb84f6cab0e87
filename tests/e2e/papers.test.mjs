// The pages that explain: reached from every page, whole without script, the same in every language.

import assert from "node:assert/strict";
import { test } from "node:test";
import { address, assertNothingKept, assertQuiet, open } from "./lib/harness.mjs";
import { pageOf } from "./lib/app.mjs";
import { assertNothingLost } from "./lib/cut.mjs";
import { core, flat, items, LANGS, OWN_NAMES, PAPERS, pathOf, SAMPLE, say, source, tag, uiKeys } from "./lib/data.mjs";

const NOTES = ["map.disclaimer", ...uiKeys().filter((key) => key.startsWith("map.note_"))];

const SILENT = { javaScriptEnabled: false };

for (const lang of SAMPLE) {
  for (const [slug, kind] of Object.entries(PAPERS)) {
    const path = `${pathOf(lang)}${slug}/`;

    test(`/${path} says all it has to, without script`, async (t) => {
      const { context, page, record } = await open(t, SILENT);
      await page.goto(address(path));
      const told = flat(await page.locator("main").innerText());
      // What no criterion is, and what has no names of ours, is not said.
      const unsaid = ["access.partly", ...(lang === "en" ? ["about.translation_ours"] : [])];
      const keys = uiKeys().filter((key) => key.startsWith(`${kind}.`) && !unsaid.includes(key));
      assert.ok(keys.length > 8, "the page has no texts");
      for (const key of [`pages.${kind}`, ...keys, ...(kind === "about" ? NOTES : [])]) {
        // Around what the page fills in.
        const parts = flat(say(lang, key)).split(/\{\w+\}/);
        assert.ok(parts.every((part) => told.includes(part.trim())), `${key} is missing`);
      }
      assert.equal(await page.locator("script:not([src*=page-])").count(), 0);
      assertQuiet(record);
      await assertNothingKept(context, page);
    });

    test(`/${path} leads to itself in the other languages, to the others and home`, async (t) => {
      const { page } = await open(t);
      await page.goto(address(path));
      for (const other of LANGS.filter((one) => one !== lang)) {
        const link = page.getByRole("link", { name: OWN_NAMES[other], exact: true });
        assert.equal(await link.evaluate((one) => one.href), address(`${pathOf(other)}${slug}/`));
        const alternate = page.locator(`link[rel=alternate][hreflang=${tag(other)}]`);
        assert.equal(await alternate.evaluate((one) => one.href), address(`${pathOf(other)}${slug}/`));
      }
      const [other] = Object.keys(PAPERS).filter((one) => one !== slug);
      await page.getByRole("main").getByRole("link", { name: say(lang, `pages.${PAPERS[other]}`) }).click();
      await page.waitForURL(address(`${pathOf(lang)}${other}/`));
      await page.getByRole("link", { name: say(lang, "pages.back") }).click();
      await page.waitForURL(address(pathOf(lang)));
    });

    for (const width of [320, 768, 1440]) {
      test(`/${path} at ${width} px`, async (t) => {
        const { page } = await open(t, { viewport: { width, height: 800 } });
        await page.goto(address(path));
        await assertNothingLost(page);
      });
    }
  }

  for (const from of [pathOf(lang), pageOf(lang, core[0].id)]) {
    test(`/${from} leads to the pages that explain, without script`, async (t) => {
      const { page } = await open(t, SILENT);
      for (const [slug, kind] of Object.entries(PAPERS)) {
        await page.goto(address(from));
        // Not by a click: it may come in the frame in which the parts above take the heights that were estimated.
        await page.locator("#texte").getByRole("link", { name: say(lang, `pages.${kind}`) }).press("Enter");
        await page.waitForURL(address(`${pathOf(lang)}${slug}/`));
      }
    });
  }
}

test("every source that a fact cites is listed", async (t) => {
  const { page } = await open(t, SILENT);
  await page.goto(address("a-propos/"));
  const listed = await page.locator("main a[hreflang]").evaluateAll((links) => links.map((one) => one.href));
  const cited = items.flatMap((item) => item.sources.map((id) => new URL(source(id).url).href));
  assert.deepEqual(cited.filter((url) => !listed.includes(url)), []);
});

for (const lang of SAMPLE) {
  test(`the loom is a picture on the page that explains it, and a file to take along (${lang})`, async (t) => {
    const { page, record } = await open(t, SILENT);
    await page.goto(address(`${pathOf(lang)}lire-la-trame/`));
    const picture = page.locator(".paper-picture");
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate((one) => one.decode());
    const { own, given } = await picture.evaluate((one) => ({
      own: one.naturalWidth / one.naturalHeight,
      given: one.getAttribute("width") / one.getAttribute("height"),
    }));
    // The height in the page is that of the file: nothing jumps when it arrives.
    assert.ok(Math.abs(own - given) < 0.002, `${own} and ${given}`);
    for (const link of await page.locator(".paper-parts a[download]").all()) {
      const file = await page.request.get(new URL(await link.getAttribute("href"), page.url()).href);
      assert.equal(file.status(), 200);
      assert.match(file.headers()["content-type"], /^image\/svg\+xml/);
      assert.match(await file.text(), /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    }
    assertQuiet(record);
  });
}
