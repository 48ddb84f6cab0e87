// Waiting for what is true soon, without a clock in the test: look, let the page draw, look again.

import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";

const LIMIT_MS = 5000;

/** Reads until the value is the expected one; fails with the last value read. */
export async function eventually(page, read, expected, message) {
  const end = performance.now() + LIMIT_MS;
  for (;;) {
    const value = await read();
    if (isDeepStrictEqual(value, expected)) return;
    if (performance.now() > end) assert.deepEqual(value, expected, message);
    await frame(page);
  }
}

/** Looks until `check` holds; fails with `message`. */
export async function until(page, check, message) {
  const end = performance.now() + LIMIT_MS;
  while (!(await check())) {
    assert.ok(performance.now() < end, message);
    await frame(page);
  }
}

/** One drawn frame. */
export const frame = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done())));

/** As many drawn frames as a choice takes to be shown everywhere: the parts come in their turns. */
export const frames = async (page, count = 48) => {
  for (let at = 0; at < count; at += 1) await frame(page);
};

/** Whether an element has the focus. */
export const hasFocus = (locator) => locator.evaluate((one) => one === document.activeElement);

/** Waits until an element has the focus; fails with what has it instead. */
export async function focusOn(page, locator, message) {
  const held = () => hasFocus(locator);
  await until(page, held, message).catch(async (fault) => {
    const at = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120));
    throw new assert.AssertionError({ message: `${fault.message}; the focus is on ${at}` });
  });
}
