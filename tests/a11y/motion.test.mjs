// Who asks for less motion gets none.
// WCAG 2.2: 2.2.2.

import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../e2e/lib/harness.mjs";
import { until } from "../e2e/lib/wait.mjs";

/** Elements, or their pseudo-elements, that would move, and what runs now. */
const moving = (page) => page.evaluate(() => {
  const long = (value) => value.split(",").some((time) => Number.parseFloat(time) > 0);
  const moves = (style) =>
    long(style.transitionDuration) || (style.animationName !== "none" && long(style.animationDuration))
    || style.scrollBehavior === "smooth";
  const found = [...document.querySelectorAll("*")].filter((one) =>
    [null, "::before", "::after"].some((part) => moves(getComputedStyle(one, part))));
  const running = document.getAnimations().filter(({ playState }) => playState === "running");
  return { elements: found.map((one) => `${one.localName}.${one.getAttribute("class")}`), running: running.length };
});

/** Keeps what scripts ask for: smooth scrolling, animations. */
const watch = () => {
  globalThis.filMoves = [];
  const note = (owner, name, asks) => {
    const original = owner[name];
    owner[name] = function noted(...values) {
      if (asks(values)) globalThis.filMoves.push(name);
      return original.apply(this, values);
    };
  };
  const smooth = (values) => values.some((value) => value?.behavior === "smooth");
  for (const name of ["scrollIntoView", "scrollTo", "scrollBy", "scroll"]) note(Element.prototype, name, smooth);
  for (const name of ["scrollTo", "scrollBy", "scroll"]) note(globalThis, name, smooth);
  note(Element.prototype, "animate", () => true);
};

test("with reduced motion nothing moves, whatever is pressed", async (t) => {
  const { page } = await visit(t, "", { reducedMotion: "reduce" });
  await page.evaluate(watch);
  const still = { elements: [], running: 0 };
  assert.deepEqual(await moving(page), still);
  await page.locator(".row-link").first().click();
  await page.locator("#fiche").waitFor();
  assert.deepEqual(await moving(page), still, "with a card open");
  await page.keyboard.press("Escape");
  await page.locator(".chip").first().click();
  await page.locator(".switch button").last().click();
  assert.deepEqual(await moving(page), still, "after filtering");
  assert.deepEqual(await page.evaluate(() => globalThis.filMoves), []);
});

test("without that wish something would move: the check can fail", async (t) => {
  const { page } = await visit(t, "", { reducedMotion: "no-preference" });
  // After a filter tags and threads slide to their places.
  await page.locator(".chip").first().click();
  await until(page, async () => (await moving(page)).elements.length > 0, "nothing moves anyway");
});
