// The same files below a folder of another site: nothing asks for anything above it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { assertNothingKept, open, ready } from "./lib/harness.mjs";
import { App } from "./lib/app.mjs";
import { mirror } from "./lib/mirror.mjs";
import { core, items, LANGS, OWN_NAMES, PAPERS, pathOf, words } from "./lib/data.mjs";
import { eventually, frames } from "./lib/wait.mjs";

const FOLDER = "/sites/migration/fil/";
const [{ id }, two] = core;

const assertInside = (record, root) => {
  assert.deepEqual(record.requests.filter((url) => !url.startsWith(root)), []);
  const { console, errors, violations } = record;
  // The browser asks for the icon anew at each address, and drops that when the next step comes.
  const failed = record.failed.filter((line) => line !== `net::ERR_ABORTED ${root}icon.svg`);
  assert.deepEqual({ console, errors, violations, failed }, { console: [], errors: [], violations: [], failed: [] });
};

for (const path of ["", pathOf("fr", id), pathOf("en"), pathOf("en", id)]) {
  test(`/${path} starts below a folder`, async (t) => {
    const root = await mirror(t, { folder: FOLDER });
    const { context, page, record } = await open(t);
    await page.goto(root + path);
    await ready(page);
    assertInside(record, root);
    await assertNothingKept(context, page);
  });
}

test("choices, languages and steps stay below the folder", async (t) => {
  const root = await mirror(t, { folder: FOLDER });
  const { page, record } = await open(t);
  const app = new App(page);
  await page.goto(`${root}?scope=all`);
  await ready(page);
  await app.row(id).click();
  await eventually(page, () => page.url(), `${root}${id}/?scope=all`);
  // The list goes first; who looks for a mark meanwhile measures what is out of sight, and the browser says so.
  await frames(page);
  await app.openMark(two.id);
  await eventually(page, () => page.url(), `${root}${two.id}/?scope=all`);
  await app.languages.click();
  await app.language(OWN_NAMES.en).click();
  await eventually(page, () => page.url(), `${root}en/${two.id}/?scope=all`);
  await page.goBack();
  await page.goBack();
  await eventually(page, () => app.title.innerText(), words("fr", id, "title"));
  await page.reload();
  await ready(page);
  await eventually(page, () => app.title.innerText(), words("fr", id, "title"));
  assertInside(record, root);
});

test("every link of the page stays right after the address has changed in place", async (t) => {
  const root = await mirror(t, { folder: FOLDER });
  const { page } = await open(t);
  await page.goto(root);
  await ready(page);
  await new App(page).mark(id).click();
  await eventually(page, () => page.url(), `${root}${id}/`);
  const own = await page.evaluate(
    (origin) => [...document.links].map((link) => link.href).filter((href) => href.startsWith(origin)),
    new URL(root).origin,
  );
  const pages = [...new Set(own.map((href) => href.split(/[?#]/)[0]))];
  const known = new Set(LANGS.flatMap((lang) => [undefined, ...Object.keys(PAPERS), ...items.map((one) => one.id)].map((one) => root + pathOf(lang, one))));
  assert.deepEqual(pages.filter((href) => !known.has(href)), []);
  assert.ok(pages.length >= items.length);
});

test("without script the links lead from page to page below the folder", async (t) => {
  const root = await mirror(t, { folder: FOLDER });
  const { page } = await open(t, { javaScriptEnabled: false });
  await page.goto(root);
  await page.getByRole("main").getByRole("link", { name: words("fr", id, "short") }).first().click();
  await page.waitForURL(`${root}${id}/`);
  const { languages } = new App(page);
  await languages.click();
  await page.getByRole("link", { name: OWN_NAMES.en, exact: true }).click();
  await page.waitForURL(`${root}en/${id}/`);
});
