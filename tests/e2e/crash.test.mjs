// A program that stops in the middle leaves a page to read, and never runs on in a torn state.

import assert from "node:assert/strict";
import { test } from "node:test";
import { appState, assertQuiet, open, address, ready, settled } from "./lib/harness.mjs";

/** Makes every function of the app stop as a panic does, once `filBreak` is set. */
const breakable = () => {
  const original = WebAssembly.instantiateStreaming;
  globalThis.filCalls = 0;
  WebAssembly.instantiateStreaming = async (...values) => {
    const { instance, module } = await original.apply(WebAssembly, values);
    const exports = {};
    for (const [name, value] of Object.entries(instance.exports)) {
      exports[name] = typeof value !== "function" ? value : (...rest) => {
        if (!globalThis.filBreak) return value(...rest);
        globalThis.filCalls += 1;
        throw new WebAssembly.RuntimeError("unreachable");
      };
    }
    return { instance: { exports }, module };
  };
};

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
