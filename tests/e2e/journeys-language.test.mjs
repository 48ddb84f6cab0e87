// Another language in place: same item, same filters, same scroll, and Back undoes it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { App, pageOf, start } from "./lib/app.mjs";
import { assertOneLanguage } from "./lib/language.mjs";
import { files } from "./lib/requests.mjs";
import { item, OWN_NAMES, say, words } from "./lib/data.mjs";
import { eventually, until } from "./lib/wait.mjs";

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

// On a phone the bar stays at the top of the page, so who changes the language reads there; where it
// is always in sight, one column and two must both stay.
for (const [name, width] of [["a tablet", 768], ["a desktop", 1280]]) {
  test(`what is being read stays in sight on ${name}`, async (t) => {
    const options = { viewport: { width, height: 800 } };
    const { app, page } = await start(t, pageOf("fr", koica.id), options);
    const place = async (one) => {
      const heading = one.card.getByRole("heading", { name: one.say("card.people"), exact: true });
      return heading.evaluate((at) => at.getBoundingClientRect().top);
    };
    await app.card.getByRole("heading", { name: app.say("card.people") }).evaluate((at) => at.scrollIntoView());
    const before = await place(app);
    assert.ok(before >= 0 && before < 400, `scrolled to ${before}`);
    const english = await switchTo(app, "en");
    await eventually(page, () => english.title.innerText(), words("en", koica.id, "title"));
    const after = await place(english);
    assert.ok(Math.abs(after - before) < 120, `${before} px from the top before, ${after} px after`);
  });
}

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
