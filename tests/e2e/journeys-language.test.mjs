// Another language in place: same item, same filters, same scroll, and Back undoes it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { App, pageOf, start } from "./lib/app.mjs";
import { assertOneLanguage } from "./lib/language.mjs";
import { address, ready } from "./lib/harness.mjs";
import { files } from "./lib/requests.mjs";
import { countryName, item, OWN_NAMES, say, words } from "./lib/data.mjs";
import { eventually, frames, until } from "./lib/wait.mjs";

const koica = item("iom-koica-mou-fragile-countries-2024");

async function switchTo(app, lang) {
  await app.languages.click();
  await app.language(OWN_NAMES[lang]).click();
  const other = new App(app.page, lang);
  await until(app.page, () => other.tools.isVisible(), `the page does not speak ${lang}`);
  return other;
}

test("item, filters and address are kept", async (t) => {
  const { app, page } = await start(t, pageOf("fr", koica.id, "from=2020&q=koica"));
  const english = await switchTo(app, "en");
  await eventually(page, () => english.here(), pageOf("en", koica.id, "from=2020&q=koica"));
  await eventually(page, () => english.title.innerText(), words("en", koica.id, "title"));
  assert.equal(await english.search.inputValue(), "koica");
  assert.equal(await english.year("from").inputValue(), "2020");
  assert.ok((await page.title()).startsWith(words("en", koica.id, "title")));
  await assertOneLanguage(page, "en");
});

test("nothing is loaded anew: the program and what it holds stay", async (t) => {
  const { app, page } = await start(t);
  await page.evaluate(() => { globalThis.filMark = 1; });
  const english = await switchTo(app, "en");
  await switchTo(english, "fr");
  assert.equal(await page.evaluate(() => globalThis.filMark), 1);
});

test("each language's texts are fetched once, and nothing else", async (t) => {
  const { app, record } = await start(t);
  const before = files(record);
  let now = app;
  for (const lang of ["en", "fr", "en", "fr"]) now = await switchTo(now, lang);
  const asked = files(record).slice(before.length);
  assert.equal(asked.length, 1, String(asked));
  assert.match(asked[0], /\/en[-.]/);
});

test("a query that names something is said in the other language and finds the same", async (t) => {
  const { app, page } = await start(t, pageOf("fr", undefined, "scope=all&q=haïti"));
  const found = () => page.locator(".row-link").evaluateAll((all) => all.map((one) => new URL(one.href).pathname.split("/").at(-2)));
  const before = await found();
  assert.ok(before.length > 0);
  let now = app;
  for (const lang of ["zh", "ar", "ru", "fr"]) {
    now = await switchTo(now, lang);
    await eventually(page, () => now.search.inputValue(), countryName(lang, "HT"));
    assert.deepEqual(await found(), before, lang);
  }
});

test("what finds nothing in the other language is left as it was typed", async (t) => {
  const { app } = await start(t, pageOf("fr", undefined, "q=accord"));
  const chinese = await switchTo(app, "zh");
  assert.equal(await chinese.search.inputValue(), "accord");
});

test("a language that was read is there without a network, also on a page loaded anew", async (t) => {
  const { app, page } = await start(t);
  await switchTo(await switchTo(app, "ar"), "fr");
  await page.reload();
  await ready(page);
  await page.context().setOffline(true);
  await switchTo(app, "ar");
  await page.context().setOffline(false);
});

// On a phone the bar stays at the top of the page, so who changes the language reads there; where it
// is always in sight, the page that scrolls and the panel that does must both stay.
for (const [name, width] of [["a tablet", 768], ["a desktop", 1280]]) {
  test(`what is being read stays in sight on ${name}`, async (t) => {
    const options = { viewport: { width, height: 800 } };
    const { app, page } = await start(t, pageOf("fr", koica.id), options);
    let now = app;
    for (const lang of ["en", "ar", "zh", "ru", "fr"]) {
      const heading = now.card.getByRole("heading", { name: now.say("card.people"), exact: true });
      // Its own height below the bars, whatever the language.
      await heading.evaluate((at) => {
        at.scrollIntoView();
        const panel = at.closest(".panel");
        const scrolled = panel.scrollTop > 0 ? panel : document.scrollingElement;
        scrolled.scrollTop += at.getBoundingClientRect().top - panel.getBoundingClientRect().top * (scrolled === panel) - 150;
      });
      const place = (one) => one.evaluate((at) => at.getBoundingClientRect().top);
      const before = await place(heading);
      now = await switchTo(now, lang);
      const after = now.card.getByRole("heading", { name: now.say("card.people"), exact: true });
      await until(page, async () => Math.abs(await place(after) - before) < 24, `${lang}: not where it was, ${before} px from the top`);
    }
  });
}

test("the last choice holds, however late another's texts arrive", async (t) => {
  const { app, page } = await start(t);
  let answer;
  const late = new Promise((go) => { answer = go; });
  await page.route("**/packs/ar-*", async (route) => { await late; await route.continue(); });
  await app.languages.click();
  await app.language(OWN_NAMES.ar).click();
  const spanish = await switchTo(app, "es");
  const arrived = page.waitForResponse("**/packs/ar-*");
  answer();
  await arrived;
  await frames(page);
  await assertOneLanguage(page, "es");
  assert.equal(spanish.here(), "es/");
  // What arrived late is there all the same when it is asked for.
  await switchTo(spanish, "ar");
});

test("Arabic-Indic digits reach the page's own text and other pages", async (t) => {
  const { page } = await start(t, "ar/?digits=arab");
  const text = () => page.locator("#texte").innerText();
  await until(page, async () => /[٠-٩]{4}/.test(await text()), "the text keeps Latin digits");
  await page.goto(address("ar/accessibilite/?digits=arab"));
  assert.match(await page.locator("main").innerText(), /[٠-٩]{4}/);
  assert.match(await page.locator("main").innerText(), /EN 301 549/);
  await page.goto(address("accessibilite/?digits=arab"));
  assert.doesNotMatch(await page.locator("main").innerText(), /[٠-٩]/);
});

test("the focus stays on the tools", async (t) => {
  const { app, page } = await start(t);
  await app.languages.focus();
  await page.keyboard.press("Enter");
  await app.language(OWN_NAMES.en).focus();
  await page.keyboard.press("Enter");
  const english = new App(page, "en");
  await until(page, () => english.tools.isVisible(), "not English");
  const inside = () => english.tools.evaluate((tools) => tools.contains(document.activeElement));
  await until(page, inside, "the focus fell out of the tools");
});

test("Back and Forward undo and redo the change", async (t) => {
  const { app, page } = await start(t, pageOf("fr", koica.id));
  const english = await switchTo(app, "en");
  await page.goBack();
  await eventually(page, () => app.title.innerText(), words("fr", koica.id, "title"));
  await eventually(page, () => app.here(), pageOf("fr", koica.id));
  await assertOneLanguage(page, "fr");
  await page.goForward();
  await eventually(page, () => english.title.innerText(), words("en", koica.id, "title"));
  await eventually(page, () => english.here(), pageOf("en", koica.id));
  await assertOneLanguage(page, "en");
});

test("after a change every link inside the page still leads somewhere", async (t) => {
  const { app, page } = await start(t);
  await switchTo(app, "en");
  const dead = await page.evaluate(() =>
    [...document.querySelectorAll('a[href^="#"]')]
      .map((link) => link.getAttribute("href"))
      .filter((href) => !document.getElementById(href.slice(1))));
  assert.deepEqual(dead, []);
});

test("after a change the page still says as of when its data are", async (t) => {
  const { app, page } = await start(t);
  await switchTo(app, "en");
  const begin = say("en", "footer.data").split("{")[0];
  await until(page, () => page.getByText(begin).isVisible(), "the foot of the page is gone");
});

test("the page in the other language is a link that works without the program", async (t) => {
  const { app } = await start(t, "?scope=all");
  await app.languages.click();
  const link = app.language(OWN_NAMES.en);
  assert.ok((await link.evaluate((one) => one.href)).endsWith("/en/?scope=all"));
  assert.deepEqual(
    await link.evaluate((one) => [one.lang, one.hreflang]),
    ["en", "en"],
  );
});
