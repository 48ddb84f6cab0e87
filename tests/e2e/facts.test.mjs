// Without script every fact of every item can be read, on its own page and on the start page.
// What is expected comes from the data files.

import assert from "node:assert/strict";
import { test } from "node:test";
import { address, open } from "./lib/harness.mjs";
import { countryFacts, facts, sourceLinks } from "./lib/facts.mjs";
import { flat, items, pathOf, SAMPLE, say, words } from "./lib/data.mjs";

/** What an article shows, and its parts: a country and its reason must stand in one of them. */
const read = (article) =>
  article.evaluate((root) => {
    // The browser lays an article out when it comes near the window; here all of them are read.
    root.style.contentVisibility = "visible";
    return {
      text: root.innerText,
      parts: [...root.querySelectorAll("section, dd, dl > div")].map((one) => one.innerText),
      links: [...root.querySelectorAll("a[href]")].map(({ href, innerText }) => ({ href, title: innerText })),
    };
  });

function assertComplete(lang, item, { text, parts, links }) {
  const seen = flat(text);
  const missing = facts(lang, item).filter(([, value]) => !seen.includes(flat(value)));
  assert.deepEqual(missing, []);
  const groups = parts.map(flat);
  const lost = countryFacts(lang, item).filter(
    ({ name, role }) => !groups.some((part) => part.includes(name) && part.includes(role)),
  );
  assert.deepEqual(lost, []);
  const known = links.map(({ href, title }) => `${href} ${flat(title)}`);
  const unlinked = sourceLinks(item).filter(
    ({ href, title }) => !known.includes(`${new URL(href).href} ${flat(title)}`),
  );
  assert.deepEqual(unlinked, []);
}

for (const lang of SAMPLE) {
  test(`every item's page says everything (${lang})`, async (t) => {
    const { page } = await open(t, { javaScriptEnabled: false });
    for (const item of items) {
      await t.test(item.id, async () => {
        const reply = await page.goto(address(pathOf(lang, item.id)));
        assert.equal(reply.status(), 200);
        const article = page.getByRole("main").getByRole("article");
        assertComplete(lang, item, await read(article));
      });
    }
  });

  test(`the start page says everything and leads to every item (${lang})`, async (t) => {
    const { page } = await open(t, { javaScriptEnabled: false });
    await page.goto(address(pathOf(lang)));
    assert.equal(await page.getByRole("article").count(), items.length);
    for (const item of items) {
      await t.test(item.id, async () => {
        const link = page.getByRole("link", { name: words(lang, item.id, "title"), exact: true });
        assert.equal(await link.evaluate((one) => one.href), address(pathOf(lang, item.id)));
        const article = page.getByRole("article").filter({ has: link });
        assertComplete(lang, item, await read(article));
      });
    }
  });

  test(`every page leads to all others and home (${lang})`, async (t) => {
    const { page } = await open(t, { javaScriptEnabled: false });
    const [{ id }] = items;
    await page.goto(address(pathOf(lang, id)));
    const hrefs = await page.locator("a[href]").evaluateAll((all) => all.map((one) => one.href));
    const wanted = [undefined, ...items.map((one) => one.id)].map((one) => address(pathOf(lang, one)));
    assert.deepEqual(wanted.filter((href) => !hrefs.includes(href)), []);
  });

  test(`without script nothing is offered that only the program can do (${lang})`, async (t) => {
    const { page } = await open(t, { javaScriptEnabled: false });
    for (const path of [pathOf(lang), pathOf(lang, items[0].id)]) {
      await page.goto(address(path));
      assert.ok(await page.getByText(say(lang, "notice.noscript")).isVisible());
      for (const role of ["button", "searchbox", "combobox"]) {
        assert.deepEqual(await page.getByRole(role).allInnerTexts(), [], `${path}: ${role}`);
      }
    }
  });

  test(`without script the citations lead to their sources (${lang})`, async (t) => {
    const { page } = await open(t, { javaScriptEnabled: false });
    for (const { id } of items) {
      await page.goto(address(pathOf(lang, id)));
      const dead = await page.locator('a[href^="#"]').evaluateAll((all) =>
        all.map((one) => one.hash).filter((hash) => !document.getElementById(hash.slice(1))));
      assert.deepEqual(dead, [], id);
    }
  });
}
