// Pages that are there, pages that are not, and the language a browser asks for.

import assert from "node:assert/strict";
import { test } from "node:test";
import { address, open } from "./lib/harness.mjs";
import { App, pageOf, start } from "./lib/app.mjs";
import { core, items, LANGS, OWN_NAMES, pathOf, say, tag, words } from "./lib/data.mjs";
import { files } from "./lib/requests.mjs";
import { eventually, until } from "./lib/wait.mjs";

const [{ id }] = core;

test("every item has its page in every language", async () => {
  const missing = [];
  for (const lang of LANGS) {
    for (const one of items) {
      const reply = await fetch(address(pathOf(lang, one.id)));
      const html = await reply.text();
      if (reply.status !== 200 || !html.includes(`<html lang="${tag(lang)}"`)) missing.push(pathOf(lang, one.id));
    }
  }
  assert.deepEqual(missing, []);
});

test("an item's address without its last slash leads to it, with its query", async () => {
  const reply = await fetch(address(`en/${id}?scope=all`));
  assert.deepEqual([reply.status, reply.url], [200, address(`en/${id}/?scope=all`)]);
});

test("an old id of a renamed item leads to its new page", async () => {
  const old = items.flatMap((one) => (one.renamed_from ?? []).map((was) => [was, one.id]));
  // Without a renamed item the rule still holds that an unknown id is no page.
  for (const [was, now] of [...old, ["iom-never-was", null]]) {
    const reply = await fetch(address(`${was}/`));
    assert.equal(reply.status, now ? 200 : 404, was);
    if (now) assert.ok((await reply.text()).includes(`url=../${now}/`), was);
  }
});

for (const javaScriptEnabled of [true, false]) {
  test(`a page that is not there says so and leads home (script ${javaScriptEnabled})`, async (t) => {
    const { page } = await open(t, { javaScriptEnabled });
    const reply = await page.goto(address("en/nowhere/at-all/"));
    assert.equal(reply.status(), 404);
    for (const lang of LANGS) {
      const part = page.locator(`[lang=${tag(lang)}]`).last();
      assert.ok(await part.getByRole("heading", { name: say(lang, "notfound.title") }).isVisible());
      const home = part.getByRole("link", { name: say(lang, "notfound.home") });
      assert.equal(await home.evaluate((link) => link.href), address(pathOf(lang)));
    }
    const styled = await page.locator("main").evaluate((main) => getComputedStyle(main.querySelector("a")).display);
    assert.equal(styled, "inline-flex", "the page that is not there has no style");
    await page.getByRole("link", { name: say("en", "notfound.home") }).click();
    await page.waitForURL(address("en/"));
  });
}

test("a French page offers English to an English browser, and stays French", async (t) => {
  const { app, page, record } = await start(t, pageOf("fr", id), { locale: "en-GB" });
  const offer = page.getByRole("button", { name: "This page is available in English" });
  await offer.waitFor();
  assert.equal(await offer.getAttribute("lang"), "en");
  assert.equal(await app.title.innerText(), words("fr", id, "title"));
  const before = files(record).length;
  await offer.click();
  await eventually(page, () => app.here(), pageOf("en", id));
  await eventually(page, () => new App(page, "en").title.innerText(), words("en", id, "title"));
  assert.equal(await offer.count(), 0);
  assert.equal(files(record).length, before + 1, "only the language's texts are fetched");
});

test("the offer can be closed and stays away", async (t) => {
  const { app, page } = await start(t, "", { locale: "en-US" });
  const offer = page.getByRole("button", { name: "This page is available in English" });
  await offer.waitFor();
  await page.getByRole("button", { name: app.say("lang.offer_close"), exact: true }).click();
  await eventually(page, () => offer.count(), 0);
  await app.scope("all").click();
  await app.row(id).click();
  await eventually(page, () => app.title.count(), 1);
  assert.equal(await offer.count(), 0);
});

for (const [locale, path] of [["fr-CH", ""], ["en-US", "en/"], ["pt-BR", ""], ["de-DE", "en/"]]) {
  test(`no offer to ${locale} on /${path}`, async (t) => {
    const { app, page } = await start(t, path, { locale });
    // The offer is decided in the effects that also set the title: wait for those.
    await until(page, () => app.tools.isVisible(), "the page");
    const other = path ? "Cette page existe en français" : "This page is available in English";
    assert.equal(await page.getByText(other).count(), 0);
  });
}

test("an English page offers French to a French browser", async (t) => {
  const { page } = await start(t, "en/", { locale: "fr-FR" });
  await page.getByRole("button", { name: "Cette page existe en français" }).click();
  const app = new App(page, "fr");
  await eventually(page, () => app.here(), "");
  await until(page, () => app.tools.isVisible(), "the page is not French");
});

test("the language menu works without script", async (t) => {
  const { page } = await open(t, { javaScriptEnabled: false });
  await page.goto(address(pathOf("fr", id)));
  await page.getByRole("navigation", { name: say("fr", "nav.label") }).locator("summary")
    .filter({ hasText: say("fr", "lang.label") }).click();
  await page.getByRole("link", { name: OWN_NAMES.en, exact: true }).click();
  await page.waitForURL(address(pathOf("en", id)));
});
