// Time enlarged, moved and brushed: by buttons, keys and sliders, in the address and back.

import assert from "node:assert/strict";
import { test } from "node:test";
import { countedIn, start } from "./lib/app.mjs";
import { core, items } from "./lib/data.mjs";
import { eventually, focusOn } from "./lib/wait.mjs";

const query = (app) => new URL(app.page.url()).searchParams;
const part = (app) => query(app).get("time")?.split(",").map((day) => Date.parse(day));
const days = (app) => {
  const [first, last] = part(app) ?? [];
  return first === undefined ? null : Math.round((last - first) / 86_400_000) + 1;
};
const settled = (page, app) => eventually(page, () => part(app) !== undefined, true);
/** The words under the lanes. */
const calendar = (app) =>
  app.region("timeline.label").locator(".axis-label").allTextContents();

test("buttons enlarge time down to days and lead back to the whole", async (t) => {
  const { app, page } = await start(t, "?scope=all");
  const region = app.region("timeline.label");
  const [less, more, whole] = ["zoom_out", "zoom_in", "whole"].map((key) =>
    app.button(`timeline.${key}`, region));
  assert.equal(await less.getAttribute("aria-disabled"), "true");
  assert.equal(await whole.getAttribute("aria-disabled"), "true");
  const years = await calendar(app);
  assert.ok(years.every((words) => /^\d{4}$/.test(words)), years.join());
  const seen = new Set();
  while ((await more.getAttribute("aria-disabled")) === "false") {
    await more.click();
    (await calendar(app)).forEach((words) => seen.add(words.replace(/\d+(er)?/g, "#").replace(/[a-zéû]+/g, "a")));
  }
  await eventually(page, () => days(app), 28);
  assert.equal(await more.getAttribute("aria-disabled"), "true");
  assert.ok(seen.has("#") && seen.has("a #") && seen.has("# a #"), [...seen].join());
  await less.click();
  await eventually(page, () => days(app) > 28, true);
  await whole.click();
  await eventually(page, () => part(app), undefined);
  await focusOn(page, whole, "the focus left the button");
});

test("keys enlarge, move and restore time; Shift moves", async (t) => {
  const { app, page } = await start(t);
  await app.mark(core[0].id).focus();
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await settled(page, app);
  const before = part(app);
  // The first mark stays where it is, near the begin of time.
  await page.keyboard.press("Shift+ArrowRight");
  await eventually(page, () => part(app)[0] > before[0], true);
  assert.equal(Math.round((part(app)[1] - part(app)[0]) / 864e5), Math.round((before[1] - before[0]) / 864e5));
  await page.keyboard.press("0");
  await eventually(page, () => part(app), undefined);
});

test("arrow keys reach every mark, also those out of sight", async (t) => {
  const { app, page } = await start(t, "?scope=all&time=2019-01-01,2019-12-31");
  assert.ok((await app.markedItems()) < items.length, "nothing is out of sight");
  await app.marks.first().focus();
  const focused = () => page.evaluate(() => {
    const { id, ariaExpanded, ariaLabel } = document.activeElement;
    return { id, tied: ariaExpanded !== null, name: ariaLabel };
  });
  await page.keyboard.press("End");
  await eventually(page, async () => (await focused()).id.startsWith("noeud-"), true);
  const last = (await focused()).id;
  await page.keyboard.press("Home");
  const seen = new Map();
  do {
    await eventually(page, async () => {
      const { id } = await focused();
      return id.startsWith("noeud-") && !seen.has(id);
    }, true);
    const { id, tied, name } = await focused();
    seen.set(id, tied ? countedIn(name) : 1);
    await page.keyboard.press("ArrowRight");
  } while (!seen.has(last));
  assert.equal([...seen.values()].reduce((sum, n) => sum + n), items.length);
});

test("keys enlarge time about the mark with the focus, which keeps it", async (t) => {
  for (const key of ["Home", "End"]) {
    const { app, page } = await start(t, "?scope=all");
    await app.marks.first().focus();
    await page.keyboard.press(key);
    const id = () => page.evaluate(() => document.activeElement.id);
    const mark = await id();
    for (let press = 0; press < 12; press += 1) await page.keyboard.press("+");
    await eventually(page, () => days(app), 28);
    assert.equal(await id(), mark);
    const box = await page.locator(`#${mark}`).boundingBox();
    const lanes = await app.region("timeline.label").locator(".timeline-over").boundingBox();
    assert.ok(box.x + box.width > lanes.x && box.x < lanes.x + lanes.width, `${key}: out of sight`);
    // Moved out of sight by hand it still has the focus, and the whole comes back.
    for (let press = 0; press < 6; press += 1) await page.keyboard.press(key === "Home" ? "Shift+ArrowRight" : "Shift+ArrowLeft");
    assert.equal(await id(), mark);
    await page.keyboard.press("0");
    await eventually(page, () => part(app), undefined);
    assert.equal(await id(), mark);
  }
});

test("the button enlarges time until something alone is in sight, never nothing", async (t) => {
  const { app, page } = await start(t, "?scope=all");
  const more = app.button("timeline.zoom_in", app.region("timeline.label"));
  while ((await more.getAttribute("aria-disabled")) === "false") await more.click();
  await eventually(page, () => days(app), 28);
  assert.ok((await app.marks.count()) > 0);
});

test("a part of time is in the address, survives a reload and is no step back", async (t) => {
  const { app, page } = await start(t, "?time=2014-01-01,2019-12-31");
  assert.equal(query(app).get("time"), "2014-01-01,2019-12-31");
  await page.reload();
  await eventually(page, async () => (await calendar(app)).includes("2016"), true);
  const steps = await page.evaluate(() => history.length);
  await app.mark(core[0].id).or(app.marks.first()).first().focus();
  await page.keyboard.press("+");
  await eventually(page, () => query(app).get("time") !== "2014-01-01,2019-12-31", true);
  assert.equal(await page.evaluate(() => history.length), steps);
});

for (const [name, on] of [["a mark", true], ["free ground", false]]) {
  test(`the hand moves time by ${name} and opens nothing`, async (t) => {
    const { app, page } = await start(t, "?time=2012-01-01,2019-12-31");
    const mark = app.mark(core.find((one) => one.id.includes("worldbank")).id);
    const box = await mark.boundingBox();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const from = on ? x : x - 150;
    await page.mouse.move(from, y);
    await page.mouse.down();
    await page.mouse.move(from + 120, y, { steps: 8 });
    await page.mouse.up();
    await eventually(page, () => query(app).get("time") === "2012-01-01,2019-12-31", false);
    const moved = await mark.boundingBox();
    assert.ok(Math.abs(moved.x - box.x - 120) < 24, `moved by ${moved.x - box.x} px`);
    assert.equal(await app.title.count(), 0);
    // What comes after a drag is meant again.
    await mark.focus();
    await page.keyboard.press("Enter");
    await eventually(page, () => app.title.count(), 1);
  });
}

test("the wheel with Ctrl enlarges time about the pointer, also over a mark", async (t) => {
  const { app, page } = await start(t);
  const mark = app.mark(core.find((one) => one.id.includes("worldbank")).id);
  // The knot is at the start of its button; after it the fray goes on.
  const day = async () => {
    const box = await mark.boundingBox();
    return [box.x + 11, box.y + box.height / 2];
  };
  const [x, y] = await day();
  await page.mouse.move(x, y);
  await page.keyboard.down("Control");
  for (let step = 0; step < 4; step += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await settled(page, app);
  assert.ok(days(app) < 5000, `${days(app)} days`);
  await eventually(page, async () => Math.abs((await day())[0] - x) < 6, true);
});

test("an item opened elsewhere comes into the part of time in sight", async (t) => {
  const { app, page } = await start(t, "?time=2022-01-01,2026-12-31");
  for (const one of core) {
    await app.row(one.id).click();
    await eventually(page, () => app.mark(one.id).count(), 1);
    await page.goBack();
    await eventually(page, () => app.title.count(), 0);
  }
});

test("the brush filters every part by its ends, its window and a double press", async (t) => {
  const { app, page } = await start(t, "?scope=all");
  const region = app.region("timeline.label");
  const [from, to, window] = ["from", "to", "window"].map((key) =>
    region.getByRole("slider", { name: app.say(`brush.${key}`), exact: true }));
  const all = await app.rows.count();
  const tags = await app.comb.getByRole("button").count();
  await from.focus();
  await page.keyboard.press("End");
  await eventually(page, () => query(app).get("from") !== null, true);
  await eventually(page, async () => (await app.rows.count()) < all, true);
  assert.ok((await app.marks.count()) < all);
  assert.notEqual(await app.comb.getByRole("button").count(), tags);
  assert.equal(await app.year("from").inputValue(), query(app).get("from"));
  await page.keyboard.press("Home");
  await eventually(page, () => query(app).get("from"), null);
  // One visit of the handle is one step: Back leads to before it.
  const steps = await page.evaluate(() => history.length);
  await to.focus();
  for (let press = 0; press < 3; press += 1) {
    await page.keyboard.press("ArrowLeft");
  }
  const last = query(app).get("to");
  assert.ok(last !== null);
  assert.equal(await page.evaluate(() => history.length), steps + 1);
  await window.focus();
  await page.keyboard.press("ArrowLeft");
  await eventually(page, () => query(app).get("to"), last, "the window stands at the first year");
  await app.year("from").selectOption("2010");
  await eventually(page, () => query(app).get("from"), "2010");
  await window.focus();
  await page.keyboard.press("ArrowLeft");
  await eventually(page, () => [query(app).get("from"), query(app).get("to")].join(), `2009,${last - 1}`);
  await region.locator(".brush").dblclick({ position: { x: 30, y: 4 } });
  await eventually(page, () => query(app).get("from") ?? query(app).get("to"), null);
});

test("the brush shows which part of time the lanes show", async (t) => {
  const { app, page } = await start(t, "?scope=all&time=2010-01-01,2019-12-31");
  const region = app.region("timeline.label");
  const brush = region.locator(".brush");
  const end = (key) => region.getByRole("slider", { name: app.say(`brush.${key}`), exact: true });
  const first = Number(await end("from").getAttribute("min"));
  const last = Number(await end("to").getAttribute("max"));
  const [all, sight] = [await brush.boundingBox(), await brush.locator(".brush-sight").boundingBox()];
  const year = all.width / (last - first + 1);
  assert.ok(Math.abs(sight.width - 10 * year) < 2, `${sight.width} of ${all.width}`);
  assert.ok(Math.abs(sight.x - all.x - (2010 - first) * year) < 2, `${sight.x - all.x}`);
  await app.button("timeline.whole", region).click();
  await eventually(page, () => brush.locator(".brush-sight").count(), 0, "of the whole there is no part");
});

test("the hand moves an end of the brush", async (t) => {
  const { app, page } = await start(t);
  const from = app.region("timeline.label").getByRole("slider", { name: app.say("brush.from"), exact: true });
  const box = await from.boundingBox();
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 22, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, y, { steps: 6 });
  await page.mouse.up();
  await eventually(page, () => query(app).get("from"), await from.inputValue());
  const year = Number(query(app).get("from"));
  assert.ok(year > 2013 && year < 2021, `${year}`);
});

test("an end of the brush stops at the other one", async (t) => {
  const { app, page } = await start(t, "?to=2015");
  const from = app.region("timeline.label").getByRole("slider", { name: app.say("brush.from"), exact: true });
  const box = await from.boundingBox();
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 22, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 200, y, { steps: 6 });
  await page.mouse.up();
  await eventually(page, () => query(app).get("from"), "2015");
  assert.equal(await from.inputValue(), "2015");
  await page.keyboard.press("ArrowLeft");
  await eventually(page, () => query(app).get("from"), "2014");
});

test("time stands upright on a phone: rows in the order of time, keys walk along them", async (t) => {
  const { app, page } = await start(t, "?scope=all", { viewport: { width: 390, height: 844 } });
  const marks = await app.marks.all();
  assert.equal(marks.length, items.length);
  const tops = await app.marks.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  assert.ok(tops.every((top, at) => at === 0 || top > tops[at - 1]));
  await marks[0].focus();
  for (const [key, at] of [["ArrowDown", 1], ["ArrowLeft", 2], ["ArrowUp", 1], ["End", items.length - 1], ["Home", 0]]) {
    await page.keyboard.press(key);
    await focusOn(page, marks[at], `${key} did not lead to row ${at}`);
  }
});
