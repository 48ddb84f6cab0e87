// One browser, one page, and a record of everything the page must not do.
//
//   const { page, record } = await visit(t, "?vue=carte");
//   ... use the page ...
//   assertQuiet(record);      // no console line, no violation, no foreign request, no storage
//
// `FIL_BASE` is the address of the server, `FIL_CHROMIUM` the browser; `cargo xtask test` sets
// both. Browser and profile are fresh for every test file and removed after it.

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { chromium } from "playwright-core";

export const BASE = process.env.FIL_BASE ?? "http://127.0.0.1:8080/";
export const FULL = process.env.FIL_FULL === "1";

// `FIL_LATE=6`: the app's parts come six frames late each, as on a machine that is busy elsewhere.
const LATE = Number(process.env.FIL_LATE ?? 0);

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--force-color-profile=srgb",
  "--font-render-hinting=none",
];

let running;
let profile;

// Of the file, not of the test that happens to start the browser.
after(async () => {
  await (await running)?.close();
  if (profile) await rm(profile, { recursive: true, force: true });
});

/** The browser of this test file, started at its first use. */
export async function browser() {
  running ??= start();
  return running;
}

async function start() {
  profile = await mkdtemp(join(tmpdir(), "fil-browser-"));
  return chromium.launch({
    executablePath: process.env.FIL_CHROMIUM ?? "/usr/bin/chromium",
    headless: true,
    args: FLAGS,
    env: { ...process.env, HOME: profile, XDG_CONFIG_HOME: profile, XDG_CACHE_HOME: profile },
  });
}

/** The address of a page of the site. */
export const address = (path = "") => new URL(path, BASE).href;

/**
 * A new page in its own context, recorded but not yet loaded. `options` are Playwright's
 * (viewport, locale, colorScheme, reducedMotion, javaScriptEnabled ...).
 */
export async function open(t, options = {}) {
  const context = await (await browser()).newContext({
    viewport: { width: 1280, height: 900 },
    locale: "fr-FR",
    reducedMotion: "reduce",
    ...options,
  });
  t.after(() => context.close());
  const page = await context.newPage();
  const record = { console: [], errors: [], violations: [], foreign: [], failed: [], requests: [] };
  listen(page, record);
  await page.exposeBinding("filViolation", (_source, text) => record.violations.push(text));
  if (LATE > 0) await page.addInitScript(lateFrames, LATE);
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const { effectiveDirective, blockedURI, sample } = event;
      globalThis.filViolation(`${effectiveDirective} ${blockedURI} ${sample}`.trim());
    });
  });
  return { context, page, record };
}

/** Every frame asked for is given `late` frames after it: what a test does not wait for comes too late. */
function lateFrames(late) {
  const native = requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (then) => {
    let left = late;
    const step = (now) => (left === 0 ? then(now) : ((left -= 1), native(step)));
    return native(step);
  };
}

function listen(page, record) {
  const origin = new URL(BASE).origin;
  page.on("console", (message) => record.console.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => record.errors.push(String(error)));
  page.on("request", (request) => {
    const url = request.url();
    record.requests.push(url);
    const own = url.startsWith(`${origin}/`) || url.startsWith("data:") || url.startsWith("blob:");
    if (!own) record.foreign.push(url);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) record.failed.push(`${response.status()} ${response.url()}`);
  });
  page.on("requestfailed", (request) => {
    record.failed.push(`${request.failure()?.errorText} ${request.url()}`);
  });
}

/** A recorded page on which the app has taken over. */
export async function visit(t, path = "", options = {}) {
  const opened = await open(t, options);
  await opened.page.goto(address(path));
  await ready(opened.page);
  return opened;
}

/** Waits until the app has taken over; says why if it gave up. */
export async function ready(page) {
  await settled(page);
  const { app, appReason } = await appState(page);
  assert.equal(app, "ready", `the app did not start: ${app} (${appReason})`);
}

/** Waits until the app has taken over or given up. */
export async function settled(page) {
  const over = () => ["ready", "failed"].includes(document.documentElement.dataset.app);
  await page.waitForFunction(over, undefined, { timeout: 30_000 });
}

/** What the root element says of the app. */
export const appState = (page) => page.evaluate(() => ({ ...document.documentElement.dataset }));

/** What the browser has kept for the page: cookies, storage, databases, caches, workers. */
export async function kept(context, page) {
  const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
  const stored = await page.evaluate(async () => {
    const keys = (name) => Object.keys(globalThis[name]).map((key) => `${name} ${key}`);
    const databases = (await indexedDB.databases()).map(({ name }) => `database ${name}`);
    const boxes = (await globalThis.caches?.keys() ?? []).map((name) => `cache ${name}`);
    const workers = await navigator.serviceWorker?.getRegistrations() ?? [];
    return [
      ...keys("localStorage"),
      ...keys("sessionStorage"),
      ...databases,
      ...boxes,
      ...workers.map(({ scope }) => `worker ${scope}`),
    ];
  });
  return [...cookies, ...stored];
}

/** Nothing in the console, no error, no refused policy, no foreign or failed request. */
export function assertQuiet(record) {
  const { console, errors, violations, foreign, failed } = record;
  assert.deepEqual(
    { console, errors, violations, foreign, failed },
    { console: [], errors: [], violations: [], foreign: [], failed: [] },
  );
}

/** Nothing kept on the person's machine. */
export async function assertNothingKept(context, page) {
  assert.deepEqual(await kept(context, page), []);
}
