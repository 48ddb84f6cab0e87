// From every card to what it names and back: partner, country, programme, theme, year. And what a
// search leads to besides partnerships.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pageOf, start } from "./lib/app.mjs";
import { core, country, countryName, flat, item, items, say, text, words } from "./lib/data.mjs";
import { eventually, focusOn, frames } from "./lib/wait.mjs";

const KOICA = "iom-koica-mou-fragile-countries-2024";
// The five, and others that differ: several partners, a region only, a programme, a milestone.
const sample = [
  ...core,
  ...["carm-central-asia-2010", "samm-southern-africa-2020", "compass-netherlands-2021", "iom-founded-1951"].map(item),
];

const back = (app) => app.card.locator("xpath=..").locator(".card-back");
const link = (app, name, within = app.card) => within.getByRole("link", { name, exact: true });
const partnerName = (lang, id) => text(lang, "partners", id, "name");
const title = (app) => app.title.innerText().then(flat);
const query = (page) => new URL(page.url()).searchParams;

/** Follows a link from an item's card and comes back to it by the bar. */
async function thereAndBack(app, one, target, selection) {
  const { page } = app;
  await target.first().click();
  await eventually(page, () => query(page).get("sel"), selection);
  await focusOn(page, app.title, "the card that was opened has no focus");
  const name = words(app.lang, one.id, "title");
  await eventually(page, () => back(app).innerText().then(flat), flat(say(app.lang, "card.back_to", { name })));
  await back(app).click();
  await eventually(page, () => title(app), flat(name));
}

for (const one of sample) {
  test(`${one.id} leads to its partners, countries, programmes, themes and year, and back`, async (t) => {
    const { app, page } = await start(t, pageOf("fr", one.id));
    const home = app.here();
    for (const id of one.partners.slice(0, 2)) {
      const name = new RegExp(`^${partnerName("fr", id).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
      await thereAndBack(app, one, app.card.getByRole("link", { name }), `partner.${id}`);
    }
    for (const { country: code } of (one.countries ?? []).slice(0, 2)) {
      await thereAndBack(app, one, link(app, countryName("fr", code)), code);
    }
    for (const id of one.programmes ?? []) {
      await thereAndBack(app, one, link(app, text("fr", "programmes", id)), `programme.${id}`);
    }
    await eventually(page, () => app.here(), home);
    const theme = text("fr", "themes", one.themes[0]);
    await link(app, theme).click();
    await eventually(page, () => query(page).get("q"), theme);
    await eventually(page, () => app.title.count(), 0);
    await app.row(one.id).waitFor();
    await page.goBack();
    await eventually(page, () => title(app), flat(words("fr", one.id, "title")));
    await frames(page);
    const date = app.card.locator(".card-date a.lead-on");
    if ((await date.count()) === 0) return;
    await date.click();
    await eventually(page, async () => (await app.title.count()) === 0 && /from|to/.test(page.url()), true);
    await app.row(one.id).waitFor();
    await page.goBack();
    await eventually(page, () => app.here(), home);
  });
}

test("a card shows nothing of the card before it: sources, themes, figures", async (t) => {
  const { app, page } = await start(t, pageOf("fr", KOICA));
  const parts = () => app.card.getByRole("heading", { level: 2 }).allInnerTexts();
  const own = await parts();
  const sources = text("fr", "ui", "card.sources");
  assert.ok(own.includes(sources), "an item's card has sources");
  await link(app, countryName("fr", "HT")).click();
  await eventually(page, () => title(app), countryName("fr", "HT"));
  await eventually(page, async () => (await parts()).includes(sources), false, "a country's card has the sources of an item");
  await page.goBack();
  await eventually(page, parts, own, "a part of the card does not come back");
  await app.button("card.previous").click();
  await eventually(page, async () => (await title(app)) !== flat(words("fr", KOICA, "title")), true);
  await page.goBack();
  await eventually(page, parts, own, "a part of the card does not come back");
});

test("cards lead on one after another, and Escape leads back the same way", async (t) => {
  const { app, page } = await start(t);
  await app.row(KOICA).click();
  await link(app, countryName("fr", "HT")).click();
  await eventually(page, () => title(app), countryName("fr", "HT"));
  await link(app, text("fr", "partners", "koica", "short")).click();
  await eventually(page, () => title(app), flat(`${partnerName("fr", "koica")} (KOICA)`));
  await link(app, countryName("fr", "YE")).click();
  for (const open of [`${partnerName("fr", "koica")} (KOICA)`, countryName("fr", "HT"), words("fr", KOICA, "title")]) {
    await page.keyboard.press("Escape");
    await eventually(page, () => title(app), flat(open));
    await focusOn(page, app.title, "the focus is lost on the way back");
  }
  assert.equal(app.here(), pageOf("fr", KOICA));
  await page.keyboard.press("Escape");
  await focusOn(page, app.row(KOICA), "the way back does not end where it began");
  assert.equal(app.here(), "");
});

test("the cross closes all of it, and what widened the view widens it no longer", async (t) => {
  const { app, page } = await start(t);
  await app.row(KOICA).click();
  await app.card.getByRole("link", { name: new RegExp(`^${partnerName("fr", "koica")}`) }).click();
  await eventually(page, () => app.here(), "?sel=partner.koica");
  const all = items.filter((one) => one.partners.includes("koica"));
  await eventually(page, () => app.list.locator("a[aria-current=true]").count(), all.length);
  await app.button("card.close").click();
  await eventually(page, () => app.here(), "");
  await eventually(page, () => app.rows.count(), core.length);
  await focusOn(page, app.row(KOICA), "the cross leads elsewhere than to the row");
});

test("a view that was asked for stays", async (t) => {
  const { app, page } = await start(t, "?scope=all");
  await app.row(KOICA).click();
  await app.card.getByRole("link", { name: new RegExp(`^${partnerName("fr", "koica")}`) }).click();
  await eventually(page, () => app.here(), "?sel=partner.koica");
  await app.button("card.close").click();
  await eventually(page, () => app.here(), "?scope=all");
});

test("the browser's own Back and the bar's agree", async (t) => {
  const { app, page } = await start(t, pageOf("fr", KOICA));
  await link(app, countryName("fr", "HT")).click();
  await eventually(page, () => title(app), countryName("fr", "HT"));
  await page.goBack();
  await eventually(page, () => back(app).innerText().then(flat), app.say("card.back"));
  await page.goForward();
  await eventually(page, () => title(app), countryName("fr", "HT"));
});

test("previous and next country walk from west to east", async (t) => {
  const { app, page } = await start(t, "?sel=EC");
  const east = (iso2) => (country(iso2).anchor[0] + 169 + 360) % 360;
  const codes = core.flatMap((one) => (one.countries ?? []).map((fact) => fact.country));
  const row = [...new Set(codes)].sort((a, b) => east(a) - east(b));
  for (const code of row.slice(row.indexOf("EC") + 1)) {
    await app.button("card.next").click();
    await eventually(page, () => title(app), flat(countryName("fr", code)));
  }
  await eventually(page, () => app.button("card.next").isDisabled(), true);
  assert.equal(flat(await back(app).innerText()), app.say("card.back_countries"));
});

test("an address of a partner or a programme opens its card", async (t) => {
  const { app } = await start(t, "en/?sel=programme.elevate", { lang: "en" });
  assert.equal(await title(app), flat(text("en", "programmes", "elevate")));
  assert.ok((await app.card.getByRole("link", { name: countryName("en", "AM"), exact: true }).count()) > 0);
});

test("a search offers partners and countries, and comes back to where it was", async (t) => {
  const { app, page } = await start(t);
  await app.search.fill("koica");
  const hit = app.list.getByRole("button", { name: /^KOICA/ });
  await hit.click();
  await eventually(page, () => app.here(), "?q=koica&sel=partner.koica");
  await page.keyboard.press("Escape");
  await focusOn(page, hit, "the way back does not lead to what was found");
  await app.search.fill("a");
  const many = app.list.locator(".hits");
  assert.equal(await many.getByRole("button").count(), 6);
  assert.match(await many.innerText(), /\+\s\d+/);
});

test("an empty result asks whether another word was meant", async (t) => {
  const { app, page } = await start(t);
  await app.search.fill("Hiati");
  await app.list.getByRole("button", { name: app.say("search.nearest", { q: "Haïti" }) }).click();
  await eventually(page, () => app.here(), "?q=Ha%C3%AFti");
  await app.row(KOICA).waitFor();
});

test("an empty result names each filter, and takes one off at a time", async (t) => {
  const { app, page } = await start(t, "?from=2010&kind=bank,ngo&q=koica&to=2016");
  const remove = (name) => app.list.getByRole("button", { name: app.say("filter.remove", { name }), exact: true });
  await remove(app.say("shape.bank")).click();
  await eventually(page, () => app.here(), "?from=2010&kind=ngo&q=koica&to=2016");
  await remove("koica").click();
  await eventually(page, () => app.rows.count(), 1);
  await app.search.fill("koica");
  await remove(app.say("date.interval", { a: "2010", b: "2016" })).click();
  await eventually(page, () => app.here(), "?kind=ngo&q=koica");
  await remove(app.say("shape.ngo")).click();
  await app.row(KOICA).waitFor();
  assert.equal(app.here(), "?q=koica");
});
