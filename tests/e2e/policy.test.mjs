// What the page promises: nothing said, nothing kept, nothing fetched elsewhere, and a readable
// page whatever breaks.

import assert from "node:assert/strict";
import { test } from "node:test";
import { address, appState, assertNothingKept, assertQuiet, open, settled, visit } from "./lib/harness.mjs";

test("the start page is silent, keeps nothing and asks nobody else", async (t) => {
  const { context, page, record } = await visit(t);
  assertQuiet(record);
  await assertNothingKept(context, page);
});

test("every reply carries the whole policy", async () => {
  const reply = await fetch(address());
  const policy = reply.headers.get("content-security-policy");
  for (const part of ["default-src 'none'", "trusted-types 'none'", "frame-ancestors "]) {
    assert.ok(policy.includes(part), part);
  }
  assert.ok(!policy.includes("'unsafe-inline'") && !policy.includes("'unsafe-eval'"));
  for (const name of ["permissions-policy", "referrer-policy", "strict-transport-security"]) {
    assert.ok(reply.headers.get(name), name);
  }
});

const altered = {
  "an altered app": [".wasm", (body) => Buffer.concat([body, Buffer.from([0])])],
  "an altered glue": ["fil-a-fil-*.js", (body) => Buffer.concat([body, Buffer.from("\n")])],
};

for (const [name, [ending, alter]] of Object.entries(altered)) {
  test(`${name} never runs and the page stays readable`, async (t) => {
    const { page } = await open(t);
    await page.route(ending.includes("*") ? `**/${ending}` : `**/*${ending}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: alter(await response.body()) });
    });
    await page.goto(address());
    await settled(page);
    const { app, appReason } = await appState(page);
    assert.deepEqual({ app, appReason }, { app: "failed", appReason: "load" });
    assert.ok(await page.locator("[data-prerendered]").first().isVisible());
  });
}

test("a missing app leaves the page readable", async (t) => {
  const { page } = await open(t);
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(address());
  await settled(page);
  assert.equal((await appState(page)).appReason, "load");
  assert.ok(await page.locator("[data-prerendered]").first().isVisible());
});

test("without WebAssembly the page stays readable and silent", async (t) => {
  const { page, record } = await open(t);
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
  await page.goto(address());
  await settled(page);
  assert.equal((await appState(page)).appReason, "old");
  assert.ok(await page.locator("[data-prerendered]").first().isVisible());
  assertQuiet(record);
});

test("without scripts the page is readable", async (t) => {
  const { page } = await open(t, { javaScriptEnabled: false });
  await page.goto(address());
  assert.ok(await page.locator("[data-prerendered]").first().isVisible());
});
