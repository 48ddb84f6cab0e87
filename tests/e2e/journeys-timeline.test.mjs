// The timeline by mouse, by touch and by keys: each mark opens its card.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pageOf, start } from "./lib/app.mjs";
import { core, items, words } from "./lib/data.mjs";
import { eventually, focusOn, hasFocus } from "./lib/wait.mjs";

const opened = async (app, page, one) => {
  await eventually(page, () => app.title.innerText(), words("fr", one.id, "title"));
  assert.equal(app.here().split("?")[0], pageOf("fr", one.id));
  await eventually(page, () => app.mark(one.id).getAttribute("aria-pressed"), "true");
  await eventually(page, () => app.row(one.id).getAttribute("aria-current"), "true");
};

test("every mark of the five opens by mouse", async (t) => {
  const { app, page } = await start(t);
  for (const one of core) {
    await app.mark(one.id).click();
    await opened(app, page, one);
  }
});

for (const width of [390, 768]) {
  test(`every mark of the five opens by touch at ${width} px`, async (t) => {
    const options = { hasTouch: true, isMobile: true, viewport: { width, height: 844 } };
    const { app, page } = await start(t, "", options);
    for (const one of core) {
      // Far down a long page the browser's numbers are true to a thousandth only.
      const { width: wide, height: high } = await app.mark(one.id).boundingBox();
      assert.ok(Math.min(wide, high) > 43.99, `${one.id} is a small target: ${wide} × ${high}`);
      // Two presses at one place would be a double one, which opens once.
      await page.touchscreen.tap(1, 1);
      await app.mark(one.id).tap();
      if (width >= 720) {
        await opened(app, page, one);
        continue;
      }
      // The sheet lies over the timeline.
      await eventually(page, () => app.title.innerText(), words("fr", one.id, "title"));
      await page.goBack();
      await eventually(page, () => app.title.count(), 0);
    }
  });
}

test("every mark of the whole weave opens by mouse", async (t) => {
  const { app, page } = await start(t, "?scope=all");
  assert.equal(await app.markedItems(), items.length);
  for (const one of items) {
    // Two presses at one place would be a double one, which opens once.
    await page.mouse.click(1, 1);
    await app.openMark(one.id);
    await opened(app, page, one);
  }
});

/** Whether an item's mark lies wholly in the part of the lanes that is in sight. */
const isInSight = (app, id) =>
  app.mark(id).evaluate((mark) => {
    const [inner, outer] = [mark, mark.closest(".timeline-scroll")].map((one) => one.getBoundingClientRect());
    return inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
  });

test("what is chosen elsewhere comes into sight in the timeline, and the page stays", async (t) => {
  const { app, page } = await start(t, "?scope=all");
  const lanes = await page.locator(".timeline-scroll").evaluate((one) => [one.scrollHeight, one.clientHeight]);
  assert.ok(lanes[0] > lanes[1], `all fit anyway: ${lanes}`);
  for (const one of items) {
    await app.row(one.id).evaluate((row) => row.click());
    await eventually(page, () => isInSight(app, one.id), true);
    assert.equal(await page.evaluate(() => window.scrollY), 0, `${one.id} moved the page`);
  }
});

test("the page of an item shows its mark in the whole weave", async (t) => {
  const id = "iom-afdb-mou-2025";
  const { app, page } = await start(t, `${id}/`);
  await eventually(page, () => isInSight(app, id), true);
});

test("the arrow keys walk in time, Home and End go to the ends, Enter opens", async (t) => {
  const { app, page } = await start(t);
  const marks = await app.marks.all();
  const stops = await app.marks.evaluateAll((all) => all.filter((one) => one.tabIndex === 0).length);
  assert.equal(stops, 1, "one stop for Tab");
  await marks[0].focus();
  for (const [key, at] of [["ArrowRight", 1], ["ArrowRight", 2], ["ArrowLeft", 1], ["End", 4],
    ["ArrowRight", 4], ["Home", 0], ["ArrowLeft", 0]]) {
    await page.keyboard.press(key);
    await focusOn(page, marks[at], `${key} did not lead to mark ${at}`);
  }
  const name = await marks[0].getAttribute("aria-label");
  const one = core.find(({ id }) => name.startsWith(words("fr", id, "short")));
  await page.keyboard.press("Enter");
  await opened(app, page, one);
  await focusOn(page, app.title, "the card has no focus");
});

test("Tab leads to the mark visited last", async (t) => {
  const { app, page } = await start(t);
  const marks = await app.marks.all();
  await marks[0].focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+Tab");
  assert.equal(await hasFocus(marks[2]), false);
  await page.keyboard.press("Tab");
  await focusOn(page, marks[2], "Tab came back elsewhere");
});

test("the marks say name, date and how sure it is", async (t) => {
  const { app, page } = await start(t, "?scope=all");
  const precisions = ["day", "month", "year", "interval", "range", "open_range", "inferred"];
  const known = precisions.map((one) => app.say(`precision.${one}`));
  for (const name of await app.marks.and(page.locator(":not([aria-expanded])"))
    .evaluateAll((all) => all.map((one) => one.ariaLabel))) {
    assert.ok(known.some((words) => name.includes(words)), name);
  }
});
