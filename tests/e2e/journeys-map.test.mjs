// A country by its tag and by its place on the map.

import assert from "node:assert/strict";
import { test } from "node:test";
import { start } from "./lib/app.mjs";
import { core, countryName, item, items, marked } from "./lib/data.mjs";
import { eventually, focusOn, until } from "./lib/wait.mjs";

const named = [...new Set(core.flatMap((one) => marked(one).map(({ country }) => country)))];
const naming = (iso2) =>
  items.filter((one) => one.countries?.some(({ country }) => country === iso2));

async function opened(app, page, iso2, address = `?sel=${iso2}`) {
  const name = countryName(app.lang, iso2);
  await eventually(page, () => app.title.innerText(), name);
  assert.equal(app.here(), address);
  await eventually(page, async () => (await app.chosen()).comb, [name]);
  for (const one of naming(iso2)) {
    assert.equal(await app.item("link", one.id, app.card).count(), 1, `${iso2}: ${one.id}`);
  }
}

test("the comb holds the countries of the five, each opens its card", async (t) => {
  const { app, page } = await start(t);
  assert.equal(await app.comb.getByRole("button").count(), named.length);
  for (const iso2 of named) {
    await app.tag(iso2).click();
    await opened(app, page, iso2);
  }
  await focusOn(page, app.title, "the card has no focus");
});

// Countries whose mark has no neighbour that could push it aside.
for (const iso2 of ["IQ", "ZW", "BD", "SB", "MA"]) {
  test(`a click on the map at ${iso2} opens it`, async (t) => {
    const { app, page } = await start(t);
    await app.canvas.click({ position: await app.place(iso2) });
    await opened(app, page, iso2);
    await page.keyboard.press("Escape");
    await eventually(page, () => app.here(), "");
    await focusOn(page, app.tag(iso2), "Escape led to no place of the country");
  });
}

test("a touch on the map opens a country", async (t) => {
  const options = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } };
  const { app, page } = await start(t, "", options);
  await app.canvas.tap({ position: await app.place("IQ") });
  // The sheet lies over the comb.
  await eventually(page, () => app.title.innerText(), countryName(app.lang, "IQ"));
  assert.equal(app.here(), "?sel=IQ");
});

test("the sea opens nothing", async (t) => {
  const { app, page } = await start(t);
  const { x, y } = await app.place("SB");
  await app.canvas.click({ position: { x: x - 4, y: y + 90 } });
  await app.canvas.click({ position: await app.place("IQ") });
  await opened(app, page, "IQ");
  await page.goBack();
  await eventually(page, () => app.here(), "", "the click on the sea left a step");
});

test("the chosen country's land takes its colour", async (t) => {
  const { app, page } = await start(t);
  assert.equal(await app.chosenLand("IQ"), 0);
  await app.tag("IQ").click();
  await until(page, async () => (await app.chosenLand("IQ")) > 0, "the land of Iraq");
  await app.button("card.close").click();
  await until(page, async () => (await app.chosenLand("IQ")) === 0, "the land of Iraq, closed");
});

test("in the whole weave the comb folds by region and unfolds", async (t) => {
  const { app, page } = await start(t, "?scope=all");
  const folded = app.comb.locator("button[aria-expanded]");
  await until(page, async () => (await folded.count()) > 1, "regions");
  assert.equal(await app.tag("BD").count(), 0);
  const asia = folded.filter({ hasText: /^Asie/ });
  await asia.click();
  assert.equal(await asia.getAttribute("aria-expanded"), "true");
  await app.tag("BD").click();
  await eventually(page, () => app.title.innerText(), countryName("fr", "BD"));
  await until(page, async () => (await app.tag("BD").count()) > 0, "the chosen tag stays");
});

test("in an unfolded region up and down lead over the map, and what is opened folds it", async (t) => {
  const { app, page } = await start(t, "?scope=all", { viewport: { width: 1440, height: 900 } });
  const folded = app.comb.locator("button[aria-expanded]");
  await until(page, async () => (await folded.count()) > 1, "regions");
  const asia = folded.filter({ hasText: /^Asie/ });
  await asia.click();
  await app.tag("BD").focus();
  await page.keyboard.press("ArrowUp");
  const here = () => page.evaluate(() => document.activeElement.id);
  await until(page, async () => !(await here()).endsWith("-BD"), "the focus stays");
  assert.match(await here(), /^pays-/);
  await app.row("iom-afdb-mou-2025").click();
  await focusOn(page, app.title, "the card has no focus");
  await eventually(page, () => asia.getAttribute("aria-expanded"), "false");
  assert.equal(await app.tag("BD").count(), 0);
});

test("where the countries of an item stand too close they fold, and each has its thread", async (t) => {
  const { app, page } = await start(t, "eu-iom-joint-initiative-2016/?scope=all");
  const folded = app.comb.locator("button[aria-expanded]");
  await until(page, async () => (await folded.count()) > 1, "regions");
  const africa = folded.filter({ hasText: /^Afrique/ });
  assert.equal(await app.comb.getByRole("button").count(), await folded.count());
  // One line leads to the tag, from there a curve to each of the countries.
  const curves = () => page.locator(".map-threads .bundle:not(.is-dim) .thread")
    .evaluateAll((all) => Math.max(0, ...all.map((one) => one.getAttribute("d").split("M").length - 1)));
  await eventually(page, curves, item("eu-iom-joint-initiative-2016").countries.length);
  await africa.click();
  await until(page, async () => (await app.tag("DJ").count()) > 0, "Africa folds out");
});

// Far from every mark, so that only the outline can answer; no item of the five names it.
const SIBERIA = [110, 63];

test("in the whole weave the land of a named country opens it", async (t) => {
  const { app, page } = await start(t, "?scope=all");
  await app.canvas.click({ position: await app.pixel(SIBERIA) });
  await eventually(page, () => app.here(), "?sel=RU");
  await eventually(page, () => app.title.innerText(), countryName("fr", "RU"));
});

test("among the five the land of another country opens nothing", async (t) => {
  const { app, page } = await start(t);
  await app.canvas.click({ position: await app.pixel(SIBERIA) });
  await app.tag("IQ").click();
  await opened(app, page, "IQ");
  await page.goBack();
  await eventually(page, () => app.here(), "", "the click on other land left a step");
});

test("the name of the country under the pointer stands on the map, once", async (t) => {
  const { app, page } = await start(t);
  const name = app.region("map.label").getByText(countryName("fr", "IQ"), { exact: true });
  await app.canvas.hover({ position: await app.place("IQ") });
  await eventually(page, () => name.count(), 1);
  await app.canvas.hover({ position: await app.place("SB") });
  await eventually(page, () => name.count(), 0);
});

test("the disclaimer is always in sight of the map", async (t) => {
  for (const path of ["", "en/"]) {
    const { app } = await start(t, path);
    assert.ok(await app.main.getByText(app.say("map.disclaimer")).isVisible(), path);
  }
});
