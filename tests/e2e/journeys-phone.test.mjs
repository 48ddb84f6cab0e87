// A phone: the parts at its foot, a card as a sheet below the map.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pageOf, start } from "./lib/app.mjs";
import { assertNothingLost } from "./lib/cut.mjs";
import { core, countryName, words } from "./lib/data.mjs";
import { eventually, focusOn, until } from "./lib/wait.mjs";

const koica = core.find(({ id }) => id.includes("koica"));
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

test("explore, list, countries: each in one press, in the address, and marked", async (t) => {
  const { app, page } = await start(t, "", PHONE);
  const region = (key) => app.region(key);
  await app.pane("pane.list").click();
  await eventually(page, () => app.here(), "?view=list");
  assert.equal(await region("map.label").isVisible(), false);
  assert.equal(await app.rows.count(), core.length);
  await app.pane("map.tags").click();
  await eventually(page, () => app.here(), "?view=map");
  assert.ok(await region("map.label").isVisible());
  assert.equal(await region("timeline.label").isVisible(), false);
  assert.equal(await app.pane("map.tags").getAttribute("aria-current"), "page");
  assert.equal(await app.pane("pane.list").getAttribute("aria-current"), null);
  await app.pane("pane.explore").click();
  await eventually(page, () => app.here(), "");
  assert.ok(await region("timeline.label").isVisible());
  await page.goBack();
  await eventually(page, () => app.here(), "?view=map");
});

test("the timeline alone is marked as a part of exploring", async (t) => {
  const { app } = await start(t, "?view=timeline", PHONE);
  assert.equal(await app.pane("pane.explore").getAttribute("aria-current"), "page");
  assert.equal(await app.pane("map.tags").getAttribute("aria-current"), null);
});

test("the bar at the foot stays in sight and hides no end of the page", async (t) => {
  const { app, page } = await start(t, "", PHONE);
  const foot = app.pane("pane.explore");
  for (const y of [0, 500, 1e6]) {
    await page.evaluate((top) => scrollTo(0, top), y);
    const box = await foot.boundingBox();
    assert.ok(box.height >= 56 && Math.round(box.y + box.height) <= 844 && box.y > 700, JSON.stringify(box));
  }
  const last = await page.getByRole("contentinfo").boundingBox();
  assert.ok(last.y + last.height <= (await foot.boundingBox()).y + 1, "the end of the page is below the bar");
});

test("the countries stand from A to Z and lead to their cards", async (t) => {
  const { app, page } = await start(t, "?view=map", PHONE);
  const list = page.locator(".country-rows").getByRole("link");
  const names = await list.allInnerTexts();
  assert.deepEqual(names, [...names].sort((a, b) => a.localeCompare(b, "fr")));
  await list.filter({ hasText: countryName("fr", "HT") }).click();
  await eventually(page, () => app.title.innerText(), countryName("fr", "HT"));
  await focusOn(page, app.title);
});

test("a card is a sheet below the map, which stays in sight", async (t) => {
  const { app, page } = await start(t, "?view=list", PHONE);
  await app.row(koica.id).click();
  await eventually(page, () => app.title.innerText(), words("fr", koica.id, "title"));
  await focusOn(page, app.title);
  const map = app.region("map.label");
  for (const y of [0, 400, 1200]) {
    await page.evaluate((top) => scrollTo(0, top), y);
    const box = await map.boundingBox();
    const seen = Math.min(844, box.y + box.height) - Math.max(0, box.y);
    assert.ok(seen > 0.3 * 844 && seen < 0.4 * 844, `${seen} px of the map are seen at ${y}`);
  }
  assert.equal(await app.pane("pane.list").isVisible(), false);
  assert.ok(await page.getByText(app.say("map.not_flows")).count());
  await page.keyboard.press("Escape");
  await eventually(page, () => app.here(), "?view=list");
  await focusOn(page, app.row(koica.id));
});

test("the search is a sign until it is used, and then moves nothing", async (t) => {
  const { app, page } = await start(t, "", PHONE);
  const width = async () => (await app.search.boundingBox()).width;
  const main = async () => (await app.main.boundingBox()).y;
  const at = await main();
  assert.ok((await width()) <= 46);
  await app.search.focus();
  await until(page, async () => (await width()) > 150, "the search does not open");
  assert.equal(await main(), at);
  await app.search.fill("haïti");
  await eventually(page, () => app.rows.count(), 1);
  assert.equal(await main(), at);
  await app.display.focus();
  assert.ok((await width()) > 150, "what was searched for is not seen");
});

for (const [width, height] of [[320, 568], [390, 844], [700, 420]]) {
  for (const path of ["", "?view=list", "?view=map", pageOf("fr", koica.id)]) {
    test(`nothing is lost at ${width} × ${height}: /${path}`, async (t) => {
      const { page } = await start(t, path, { viewport: { width, height } });
      await assertNothingLost(page);
    });
  }
}
