// One selection, four pictures: what is opened by a link shows in list, card, timeline and map.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pageOf, start } from "./lib/app.mjs";
import { core, countryName, flat, item, marked, SAMPLE, tinted, words } from "./lib/data.mjs";
import { eventually, until } from "./lib/wait.mjs";

const marks = (lang, one) => marked(one).map(({ country }) => countryName(lang, country)).sort();

for (const lang of SAMPLE) {
  for (const one of core) {
    test(`a link opens ${one.id} everywhere (${lang})`, async (t) => {
      // A window in which the map is large enough for land to be seen around its marks.
      const { app, page } = await start(t, pageOf(lang, one.id), { lang, viewport: { width: 1680, height: 1050 } });
      await eventually(page, () => app.chosen(), {
        list: 1,
        card: words(lang, one.id, "title"),
        timeline: 1,
        comb: marks(lang, one),
        address: pageOf(lang, one.id),
      });
      assert.equal(await app.row(one.id).getAttribute("aria-current"), "true");
      assert.equal(await app.mark(one.id).getAttribute("aria-pressed"), "true");
      assert.ok((await page.title()).startsWith(words(lang, one.id, "title")));
      const tints = tinted(one).length > 0;
      await until(page, async () => (await app.chosenLand()) > 0 === tints, "the map's land");
    });
  }
}

for (const [width, height] of [[768, 1024], [844, 390], [390, 844], [1440, 900]]) {
  test(`a link to a card shows the card at ${width} × ${height}, and Escape leaves it`, async (t) => {
    for (const path of ["?sel=HT", pageOf("fr", core[0].id)]) {
      const { app, page } = await start(t, path, { viewport: { width, height } });
      await until(page, async () => {
        const box = await app.title.boundingBox();
        return box && box.y >= 0 && box.y < height * 0.8;
      }, "the card is out of sight");
      await page.keyboard.press("Escape");
      await eventually(page, () => app.title.count(), 0);
    }
  });
}

test("a link outside the five opens the whole weave", async (t) => {
  const one = item("carm-central-asia-2010");
  const { app, page } = await start(t, pageOf("fr", one.id));
  await eventually(page, () => app.scope("all").count(), 0, "the choices wait behind the card");
  assert.equal(await app.row(one.id).getAttribute("aria-current"), "true");
  await eventually(page, async () => (await app.chosen()).comb, marks("fr", one));
  assert.equal(await app.mark(one.id).getAttribute("aria-pressed"), "true");
});

test("a pick in the list opens the card and takes the focus there", async (t) => {
  const one = item("iom-koica-mou-fragile-countries-2024");
  const { app, page } = await start(t);
  assert.equal(await app.chosenLand(), 0);
  await app.row(one.id).click();
  await eventually(page, () => app.chosen(), {
    list: 1,
    card: words("fr", one.id, "title"),
    timeline: 1,
    comb: marks("fr", one),
    address: pageOf("fr", one.id),
  });
  await until(page, () => app.title.evaluate((at) => at === document.activeElement), "the focus");
});

test("the brand leads back to everything", async (t) => {
  const { app, page } = await start(t, pageOf("fr", core[0].id, "scope=all"));
  await page.getByRole("banner").getByRole("link", { name: app.say("product.short") }).click();
  await eventually(page, () => app.chosen(), {
    list: 0, card: null, timeline: 0, comb: [], address: "?scope=all",
  });
});

test("previous and next walk in time and stop at both ends", async (t) => {
  const { app, page } = await start(t, pageOf("fr", "iom-oas-cooperation-agreement"));
  const newest = await app.rows.evaluateAll((all) => all.map((one) => one.pathname));
  const [next, previous] = ["card.next", "card.previous"].map((key) => app.button(key));
  const walk = async (step, paths) => {
    for (const path of paths) {
      await step.click();
      await eventually(page, () => new URL(page.url()).pathname, path);
      // The address comes a frame before the card with its own steps.
      await eventually(page, () => app.title.innerText(), words("fr", path.split("/").at(-2), "title"));
    }
  };
  await eventually(page, () => previous.isDisabled(), true);
  await walk(next, newest.slice(0, -1).reverse());
  await eventually(page, () => next.isDisabled(), true);
  await walk(previous, newest.slice(1));
  await eventually(page, () => previous.isDisabled(), true);
});

test("previous and next stay within what is found", async (t) => {
  const { app, page } = await start(t, "?q=koica&scope=all");
  const shown = await app.rows.count();
  assert.ok(shown > 2);
  await app.rows.first().click();
  const titles = new Set();
  for (let at = 0; at < shown; at += 1) {
    titles.add(flat(await app.title.innerText()));
    if (at < shown - 1) {
      const before = page.url();
      await app.button("card.previous").click();
      await until(page, () => page.url() !== before, "the step");
      // The address has changed at once, the card follows.
      await until(page, async () => !titles.has(flat(await app.title.innerText())), "the card");
    }
  }
  assert.equal(titles.size, shown);
  await eventually(page, () => app.button("card.previous").isDisabled(), true);
});

test("a country on a card leads to its own card and back", async (t) => {
  const one = item("iom-undp-mainstreaming-migration");
  const { app, page } = await start(t, pageOf("fr", one.id));
  await app.card.getByRole("link", { name: countryName("fr", "EC") }).click();
  await eventually(page, () => app.title.innerText(), countryName("fr", "EC"));
  assert.equal(app.here(), "?sel=EC");
  await app.item("link", one.id, app.card).click();
  await eventually(page, () => app.here(), pageOf("fr", one.id));
});
