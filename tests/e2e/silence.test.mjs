// Whatever kind of page and whatever a reader does: nothing said, kept, refused or fetched elsewhere.

import assert from "node:assert/strict";
import { test } from "node:test";
import { assertNothingKept, assertQuiet } from "./lib/harness.mjs";
import { start } from "./lib/app.mjs";
import { files } from "./lib/requests.mjs";
import { ACTS, PAGES } from "./lib/states.mjs";
import { frame } from "./lib/wait.mjs";

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name}: silent, nothing kept`, async (t) => {
    const { context, page, record } = await start(t, path);
    await frame(page);
    assertQuiet(record);
    await assertNothingKept(context, page);
  });
}

for (const [name, act] of Object.entries(ACTS)) {
  test(`a reader ${name}: silent, nothing kept`, async (t) => {
    const { app, context, page, record } = await start(t);
    await act(app);
    await frame(page);
    assertQuiet(record);
    await assertNothingKept(context, page);
  });
}

test("the record does hear what must not be: this file can fail", async (t) => {
  const { page, record } = await start(t);
  await page.evaluate(() => {
    console.info("heard");
    localStorage.setItem("kept", "1");
    document.body.setAttribute("style", "color: red");
  });
  await page.waitForFunction(() => localStorage.length === 1);
  await frame(page);
  assert.throws(() => assertQuiet(record));
  assert.ok(record.violations.some((one) => one.startsWith("style-src-attr")), "the policy let a style pass");
  await assert.rejects(assertNothingKept(page.context(), page));
});

test("all is asked for once, and nothing after the start", async (t) => {
  const { app, page, record } = await start(t);
  const own = files(record);
  assert.deepEqual(own, [...new Set(own)], "asked twice");
  await app.scope("all").click();
  await app.rows.first().click();
  await app.search.fill("koica");
  await frame(page);
  assert.deepEqual(files(record).slice(own.length), []);
});
