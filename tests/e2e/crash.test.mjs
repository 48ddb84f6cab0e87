// A program that stops in the middle leaves a page to read, and never runs on in a torn state.

import assert from "node:assert/strict";
import { test } from "node:test";
import { breakable } from "./lib/break.mjs";
import { appState, assertQuiet, open, address, ready, settled } from "./lib/harness.mjs";

test("a panic gives the finished page back and ends the app for good", async (t) => {
  const { page, record } = await open(t);
  await page.addInitScript(breakable);
  await page.goto(address());
  await ready(page);
  await page.evaluate(() => { globalThis.filBreak = true; });
  const press = () => page.evaluate(() => document.querySelector("button").click());
  await press();
  await page.waitForFunction(() => document.documentElement.dataset.app === "failed");
  assert.equal((await appState(page)).appReason, "crash");
  assert.ok(await page.locator("[data-prerendered]").first().isVisible());
  const calls = await page.evaluate(() => globalThis.filCalls);
  await press();
  assert.equal(await page.evaluate(() => globalThis.filCalls), calls, "the app ran on");
  assertQuiet({ ...record, errors: [] });
});

test("a panic while starting leaves the page as it was", async (t) => {
  const { page } = await open(t);
  await page.addInitScript(breakable);
  await page.addInitScript(() => { globalThis.filBreak = true; });
  await page.goto(address());
  await settled(page);
  assert.equal((await appState(page)).appReason, "start");
  assert.ok(await page.locator("[data-prerendered]").first().isVisible());
});
