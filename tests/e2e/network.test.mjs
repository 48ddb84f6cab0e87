// A network that dies halfway: a calm sentence, and nothing that was there is lost.

import assert from "node:assert/strict";
import { test } from "node:test";
import { address, appState, open, ready, settled } from "./lib/harness.mjs";
import { App, pageOf, start } from "./lib/app.mjs";
import { mirror } from "./lib/mirror.mjs";
import { assertOneLanguage } from "./lib/language.mjs";
import { core, flat, items, OWN_NAMES, say, words } from "./lib/data.mjs";
import { facts } from "./lib/facts.mjs";
import { eventually, until } from "./lib/wait.mjs";

const koica = core.find(({ id }) => id.includes("koica"));

/** The file of a language's texts, as the pages name it. */
async function packOf(lang) {
  const html = await (await fetch(address())).text();
  return `**/${new RegExp(`"fil:pack-${lang}" content="([^"]+)"`).exec(html)[1]}`;
}

async function ask(app, lang) {
  await app.languages.click();
  await app.language(OWN_NAMES[lang]).click();
}

const broken = {
  "no connection": (route) => route.abort("internetdisconnected"),
  "not there": (route) => route.fulfill({ status: 404, body: "" }),
  "server fault": (route) => route.fulfill({ status: 500, body: "oops" }),
  "half a file": async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length >> 1) });
  },
};

for (const [name, answer] of Object.entries(broken)) {
  test(`texts of a language that do not come (${name}): the page stays and says so`, async (t) => {
    const { app, page } = await start(t, pageOf("fr", koica.id, "q=koica&scope=all"));
    const pack = await packOf("en");
    const before = { chosen: await app.chosen(), rows: await app.rows.allInnerTexts() };
    await page.route(pack, answer);
    await ask(app, "en");
    const notice = page.getByRole("status").filter({ hasText: app.say("lang.failed") });
    await until(page, () => notice.isVisible(), "no notice");
    const after = { chosen: await app.chosen(), rows: await app.rows.allInnerTexts() };
    assert.deepEqual(after, before);
    assert.equal((await appState(page)).app, "ready");
    await assertOneLanguage(page, "fr");

    await page.unroute(pack);
    await ask(app, "en");
    await eventually(page, () => new App(page, "en").title.innerText(), words("en", koica.id, "title"));
    assert.equal(await notice.count(), 0, "the notice stays after it worked");
  });
}

test("the notice can be closed", async (t) => {
  const { app, page } = await start(t);
  await page.route(await packOf("en"), broken["no connection"]);
  await ask(app, "en");
  const notice = page.getByRole("status").filter({ hasText: app.say("lang.failed") });
  await notice.getByRole("button", { name: app.say("lang.offer_close"), exact: true }).click();
  await eventually(page, () => notice.count(), 0);
});

test("a step to a language whose texts do not come keeps the page in one language", async (t) => {
  const { app, page } = await start(t);
  await ask(app, "en");
  await eventually(page, () => app.here(), "en/");
  await page.goBack();
  await eventually(page, () => app.here(), "");
  await page.reload();
  await ready(page);
  await page.route(await packOf("en"), broken["no connection"]);
  await page.goForward();
  const notice = page.getByRole("status").filter({ hasText: app.say("lang.failed") });
  await until(page, () => notice.isVisible(), "no notice");
  await assertOneLanguage(page, "fr");
  assert.equal(await app.rows.count(), core.length);
});

test("an English page whose texts do not come is complete, in one language, and says so", async (t) => {
  const { page } = await open(t);
  await page.route(await packOf("en"), broken["no connection"]);
  await page.goto(address(pageOf("en", koica.id)));
  await settled(page);
  const lang = await page.evaluate(() => document.documentElement.lang);
  await assertOneLanguage(page, lang);
  const text = flat(await page.getByRole("main").getByRole("article").innerText());
  assert.deepEqual(facts(lang, koica).filter(([, value]) => !text.includes(flat(value))), []);
  const told = ["lang.failed", "notice.failed"].map((key) => say(lang, key));
  const shown = await page.getByRole("status").allInnerTexts();
  assert.ok(shown.some((one) => told.includes(one.trim())), "no plain notice");
});

for (const [name, cut] of [["the program", /\.wasm/], ["the glue", /fil-a-fil-[^/]*\.js/]]) {
  test(`a line that breaks halfway through ${name} leaves the page to read`, async (t) => {
    const root = await mirror(t, { cut });
    const { page } = await open(t);
    await page.goto(root);
    await settled(page);
    const { app, appReason } = await appState(page);
    assert.deepEqual({ app, appReason }, { app: "failed", appReason: "load" });
    assert.ok(await page.getByText(say("fr", "notice.failed")).isVisible());
    for (const one of core) {
      const link = page.getByRole("main").getByRole("link", { name: words("fr", one.id, "short") });
      assert.ok(await link.first().isVisible(), one.id);
    }
    assert.equal(await page.getByRole("article").count(), items.length);
  });
}

test("once started, the page needs no network to be explored", async (t) => {
  const { app, context, page } = await start(t);
  await ready(page);
  await context.setOffline(true);
  await app.scope("all").click();
  await app.row("carm-central-asia-2010").click();
  await eventually(page, () => app.title.innerText(), words("fr", "carm-central-asia-2010", "title"));
  await page.goBack();
  await app.search.fill("koica");
  await until(page, async () => (await app.rows.count()) < items.length, "the search");
});
