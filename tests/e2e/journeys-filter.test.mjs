// Narrowing down: kinds, years, words, scope; and the way out of an empty result.

import assert from "node:assert/strict";
import { test } from "node:test";
import { start } from "./lib/app.mjs";
import { core, count, flat, items, kindsOf } from "./lib/data.mjs";
import { years } from "./lib/words.mjs";
import { eventually, focusOn, until } from "./lib/wait.mjs";

const idsOf = (list) => list.map(({ id }) => id).sort();
const shown = (app) =>
  app.rows.evaluateAll((all) => all.map((one) => one.pathname.split("/").at(-2)).sort());
const kinds = [...new Set(items.flatMap(kindsOf))];
const within = (from, to) => (one) =>
  [one.dates[0], one.dates.find(({ id }) => id === one.bar)].some((date) => {
    if (!date?.edtf) return false;
    const [first, last] = years(date.edtf);
    return first <= to && last >= from;
  });

for (const kind of kinds) {
  test(`the kind “${kind}” leaves the items with such a partner in list and timeline`, async (t) => {
    const { app, page } = await start(t, "?scope=all");
    const wanted = idsOf(items.filter((one) => kindsOf(one).includes(kind)));
    assert.match(flat(await app.kind(kind).innerText()), new RegExp(` ${wanted.length}$`));
    await app.kind(kind).click();
    await eventually(page, () => shown(app), wanted);
    assert.equal(await app.kind(kind).getAttribute("aria-pressed"), "true");
    assert.equal(await app.marks.count(), wanted.length);
    assert.equal(app.here(), `?kind=${kind}&scope=all`);
    await app.kind(kind).click();
    await eventually(page, () => shown(app), idsOf(items));
  });
}

test("two kinds show both", async (t) => {
  const { app, page } = await start(t);
  await app.kind("bank").click();
  await app.kind("un").click();
  await eventually(page, () => shown(app), idsOf(core.filter((one) => kindsOf(one).some((kind) => ["bank", "un"].includes(kind)))));
  assert.equal(app.here(), "?kind=bank%2Cun".replace("%2C", ","));
});

for (const [from, to] of [[2018, null], [null, 1999], [2012, 2016], [2020, 2020]]) {
  test(`the years ${from ?? "…"} to ${to ?? "…"} leave what touches them`, async (t) => {
    const { app, page } = await start(t, "?scope=all");
    if (from) await app.year("from").selectOption(String(from));
    if (to) await app.year("to").selectOption(String(to));
    const wanted = items.filter(within(from ?? -Infinity, to ?? Infinity));
    assert.ok(wanted.length > 0 && wanted.length < items.length);
    await eventually(page, () => shown(app), idsOf(wanted));
    const query = [from && `from=${from}`, "scope=all", to && `to=${to}`].filter(Boolean).join("&");
    assert.equal(app.here(), `?${query}`);
  });
}

for (const [typed, id] of [
  ["HAITI", "iom-koica-mou-fragile-countries-2024"],
  ["équateur", "iom-undp-mainstreaming-migration"],
  ["Equateur", "iom-undp-mainstreaming-migration"],
  ["banque MONDIALE", "iom-worldbank-framework-agreements-2018"],
  ["oea", "iom-oas-cooperation-agreement"],
]) {
  test(`“${typed}” finds ${id}`, async (t) => {
    const { app, page } = await start(t);
    await app.search.fill(typed);
    await eventually(page, () => shown(app), [id]);
    assert.equal(await app.marks.count(), 1);
    assert.ok(flat(await app.count.innerText()).startsWith(count("fr", "count.partnerships", 1)));
  });
}

test("typing keeps the focus; a whole search is one step, and Back leaves it", async (t) => {
  const { app, page } = await start(t);
  const before = await page.evaluate(() => history.length);
  await app.search.click();
  await page.keyboard.type("haïti & co");
  await until(page, () => page.url().includes("q="), "the address");
  assert.equal(new URL(page.url()).searchParams.get("q"), "haïti & co");
  assert.equal(await page.evaluate(() => history.length), before + 1);
  await focusOn(page, app.search, "typing lost the focus");
  await page.goBack();
  await eventually(page, () => app.here(), "");
  assert.equal(await app.search.inputValue(), "");
  await eventually(page, () => shown(app), idsOf(core));
});

test("a search takes the place of an open card, and Back brings the card again", async (t) => {
  const { app, page } = await start(t, "?sel=HT");
  await app.search.fill("zzzz");
  await eventually(page, () => app.here(), "?q=zzzz");
  await eventually(page, () => app.title.count(), 0);
  await app.list.getByText(app.say("list.empty", { q: "zzzz" })).waitFor();
  await eventually(page, () => app.comb.getByRole("button").count(), 0);
  await focusOn(page, app.search, "the search lost the focus");
  await page.goBack();
  await eventually(page, () => app.here(), "?sel=HT");
  await eventually(page, () => app.title.count(), 1);
});

test("Enter leads from the search to what it found", async (t) => {
  const { app, page } = await start(t);
  await app.search.fill("koica");
  await page.keyboard.press("Enter");
  const heading = app.list.getByRole("heading", { name: app.say("list.label"), exact: true });
  await focusOn(page, heading, "Enter leads nowhere");
  await page.keyboard.press("Tab");
  assert.equal(await app.list.evaluate((list) => list.contains(document.activeElement)), true);
});

for (const typed of ["%", "« »", "!?"]) {
  test(`“${typed}” alone finds nothing, not everything`, async (t) => {
    const { app, page } = await start(t);
    await app.search.fill(typed);
    await eventually(page, () => shown(app), []);
    assert.ok(await app.list.getByText(app.say("list.empty", { q: typed })).isVisible());
  });
}

test("one year is said once", async (t) => {
  const { app, page } = await start(t, "?from=2018&to=2018&kind=bank");
  await eventually(page, async () => flat(await app.count.innerText()),
    `${count("fr", "count.partnerships", 1)}, ${count("fr", "count.countries", 1)}, 2018`);
});

test("nothing found explains itself and offers a way out", async (t) => {
  const { app, page } = await start(t, "?from=2010");
  await app.search.fill("zzzz");
  await eventually(page, () => shown(app), []);
  assert.ok(await app.list.getByText(app.say("list.empty", { q: "zzzz" })).isVisible());
  assert.ok(flat(await app.count.innerText()).startsWith(count("fr", "count.partnerships", 0)));
  await app.button("filter.reset").click();
  await eventually(page, () => shown(app), idsOf(core));
  assert.deepEqual([app.here(), await app.search.inputValue()], ["", ""]);
  assert.equal(await app.year("from").inputValue(), "");
});

test("nothing left by filters explains itself too", async (t) => {
  const { app, page } = await start(t, "?from=1960&to=1961");
  assert.ok(await app.list.getByText(app.say("list.empty_filters")).isVisible());
  await app.button("filter.reset").click();
  await eventually(page, () => shown(app), idsOf(core));
});

test("more hits in the whole weave are told with how many there are in all", async (t) => {
  const { app, page } = await start(t, "?q=moldova");
  const here = await app.rows.count();
  assert.ok(here > 0);
  await app.scope("all").click();
  await until(page, async () => (await app.rows.count()) > here, "no more there");
  const there = await app.rows.count();
  await app.scope("core").click();
  const name = count("fr", "list.elsewhere", there);
  await app.list.getByRole("button", { name, exact: true }).click();
  await eventually(page, () => app.rows.count(), there);
});

test("the list of countries says that a filter is on, and the way out", async (t) => {
  const { app, page } = await start(t, "?scope=all&from=2010&to=2012&view=map");
  const rows = page.locator(".country-row");
  const some = await rows.count();
  await app.button("filter.reset").click();
  await until(page, async () => (await rows.count()) > some, "the filter stays");
  assert.equal(await app.button("filter.reset").count(), 0);
});

test("hits outside the five are told and can be reached", async (t) => {
  const { app, page } = await start(t, "?q=interpol");
  const name = count("fr", "list.elsewhere", 1);
  await app.list.getByRole("button", { name, exact: true }).click();
  await eventually(page, () => shown(app), ["iom-interpol-agreement-2014"]);
  assert.equal(app.here(), "?q=interpol&scope=all");
});

test("the search is emptied by its button and by Escape", async (t) => {
  const { app, page } = await start(t, "?q=koica");
  const clear = page.getByRole("button", { name: app.say("search.clear"), exact: true });
  await clear.click();
  await eventually(page, () => app.here(), "");
  await focusOn(page, app.search, "the focus left the search");
  await page.keyboard.type("pnud");
  await eventually(page, () => shown(app), ["iom-undp-mainstreaming-migration"]);
  await page.keyboard.press("Escape");
  await eventually(page, () => shown(app), idsOf(core));
});

test("the scope widens to all and back, in every part", async (t) => {
  const { app, page } = await start(t);
  await app.scope("all").click();
  await eventually(page, () => shown(app), idsOf(items));
  await eventually(page, () => app.markedItems(), items.length);
  assert.equal(app.here(), "?scope=all");
  assert.ok(flat(await app.count.innerText()).startsWith(count("fr", "count.items", items.length)));
  await app.scope("core").click();
  await eventually(page, () => shown(app), idsOf(core));
  assert.equal(await app.marks.count(), core.length);
  assert.equal(app.here(), "");
});
