// The page is there before the program, and the program takes over without a jump.

import assert from "node:assert/strict";
import { test } from "node:test";
import { address, appState, open, ready } from "./lib/harness.mjs";
import { core, pathOf, say, words } from "./lib/data.mjs";
import { App, pageOf, start } from "./lib/app.mjs";
import { mirror } from "./lib/mirror.mjs";
import { frame, frames } from "./lib/wait.mjs";

const LIMIT = 0.02;
const [bank] = core;

const watchShifts = () => {
  globalThis.filShifts = [];
  globalThis.filObserver = new PerformanceObserver((list) => note(list.getEntries()));
  globalThis.filObserver.observe({ type: "layout-shift", buffered: true });
  globalThis.filNote = note;
  function note(entries) {
    for (const { value, hadRecentInput, sources } of entries) {
      if (hadRecentInput) continue;
      const what = sources.map(({ node }) => node?.parentElement?.className || node?.nodeName).join(" ");
      globalThis.filShifts.push({ value, what });
    }
  }
};

/** The sum of all shifts so far, and what shifted. */
async function shifts(page) {
  await page.evaluate(() => document.fonts.ready.then(() => 0));
  await frame(page);
  await frame(page);
  const all = await page.evaluate(() => {
    globalThis.filNote(globalThis.filObserver.takeRecords());
    return globalThis.filShifts;
  });
  return { sum: all.reduce((sum, { value }) => sum + value, 0), all };
}

const VIEWS = [[390, 844], [768, 1024], [1440, 900]];
const PAGES = {
  "the start page": ["", {}],
  "the English start page": ["en/", { locale: "en-GB" }],
  "an item's page": [pathOf("fr", "iom-koica-mou-fragile-countries-2024"), {}],
  "a page that offers another language": ["", { locale: "en-GB" }],
};

for (const [width, height] of VIEWS) {
  for (const [name, [path, options]] of Object.entries(PAGES)) {
    test(`${name} does not jump at ${width} px`, async (t) => {
      const { page } = await open(t, { viewport: { width, height }, ...options });
      await page.addInitScript(watchShifts);
      await page.goto(address(path));
      await ready(page);
      const { sum, all } = await shifts(page);
      assert.ok(sum <= LIMIT, `shifted by ${sum.toFixed(4)}: ${JSON.stringify(all)}`);
    });

    test(`${name} does not jump when the program comes late at ${width} px`, async (t) => {
      const { page, release } = await withheld(t, { viewport: { width, height }, ...options });
      await page.addInitScript(watchShifts);
      await page.goto(address(path));
      await shifts(page);
      await release();
      await ready(page);
      const { sum, all } = await shifts(page);
      assert.ok(sum <= LIMIT, `shifted by ${sum.toFixed(4)}: ${JSON.stringify(all)}`);
    });
  }
}

/** A page whose program does not come before `release` is called. */
async function withheld(t, options) {
  const { page } = await open(t, options);
  let release;
  const held = new Promise((done) => { release = done; });
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  return { page, release };
}

for (const [lang, path] of [["fr", ""], ["en", "en/"], ["fr", pageOf("fr", bank.id)]]) {
  test(`/${path} is painted and can be read while the program is on its way`, async (t) => {
    const { page, release } = await withheld(t, { viewport: { width: 390, height: 844 } });
    await page.goto(address(path), { waitUntil: "domcontentloaded" });
    const title = path.includes(bank.id) ? words(lang, bank.id, "title") : say(lang, "product.name");
    await page.getByRole("heading", { name: title, exact: true }).first().waitFor();
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length === 1);
    const app = new App(page, lang);
    for (const { id } of core) assert.ok(await app.row(id).isVisible(), id);
    assert.equal((await appState(page)).app, "starting");
    await release();
    await ready(page);
  });
}

test("where the reader has scrolled to stays when the program takes over", async (t) => {
  const { page, release } = await withheld(t, { viewport: { width: 390, height: 844 } });
  await page.goto(address());
  const row = new App(page).row(bank.id);
  await row.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => Math.round(scrollY));
  assert.ok(before > 0);
  await release();
  await ready(page);
  assert.equal(await page.evaluate(() => Math.round(scrollY)), before);
});

for (const path of ["", pageOf("fr", bank.id)]) {
  test(`/${path}: what was read at its top is there again after a reload`, async (t) => {
    const { page } = await start(t, path, { viewport: { width: 1440, height: 900 } });
    await frames(page);
    await page.reload();
    await ready(page);
    await frames(page);
    assert.equal(await page.evaluate(() => scrollY), 0);
  });
}

for (const path of ["?scope=all", pageOf("fr", bank.id)]) {
  test(`/${path}: where the panel has scrolled to stays while the page is read below`, async (t) => {
    const { page } = await start(t, path);
    const panel = page.locator(".panel");
    const place = await panel.evaluate((one) => {
      one.scrollTop = one.scrollHeight;
      return one.scrollTop;
    });
    assert.ok(place > 0, "nothing to scroll");
    // The words below, and what is out of sight may be left out of the layout.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await frames(page);
    await page.evaluate(() => scrollTo(0, 0));
    await frames(page);
    assert.equal(await panel.evaluate((one) => one.scrollTop), place);
  });
}

test("the keyboard's place stays when the program takes over", async (t) => {
  const { page, release } = await withheld(t, {});
  await page.goto(address());
  const row = new App(page).row(bank.id);
  await row.focus();
  await release();
  await ready(page);
  await frame(page);
  assert.equal(await row.evaluate((one) => one === document.activeElement), true, "the focus is lost");
});

for (const [width, height] of VIEWS) {
  for (const [name, [path, options]] of Object.entries(PAGES)) {
    test(`${name} that comes in pieces does not jump at ${width} px`, async (t) => {
      const { page } = await open(t, { viewport: { width, height }, ...options });
      await page.addInitScript(watchShifts);
      await page.goto((await mirror(t, { pieces: 12 })) + path);
      await ready(page);
      const { sum, all } = await shifts(page);
      assert.ok(sum <= LIMIT, `shifted by ${sum.toFixed(4)}: ${JSON.stringify(all)}`);
    });
  }
}
