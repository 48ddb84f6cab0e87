// In Arabic time runs from right to left and the keys run with it; the map is the same as ever,
// and so are its keys.

import assert from "node:assert/strict";
import { test } from "node:test";
import { start } from "../e2e/lib/app.mjs";
import { core, pathOf } from "../e2e/lib/data.mjs";
import { eventually, focusOn } from "../e2e/lib/wait.mjs";

const WIDE = { viewport: { width: 1440, height: 900 }, locale: "ar" };
const PHONE = { viewport: { width: 390, height: 844 }, locale: "ar" };
const PERIOD = "2014-01-01,2019-12-31";

const arabic = (t, query = "", options = WIDE) => start(t, `ar/${query}`, options);
const asked = (app, key) => new URL(app.page.url()).searchParams.get(key);
const begin = (app) => Date.parse(asked(app, "time")?.split(",")[0]);
const middle = async (locator) => {
  const { x, width } = await locator.boundingBox();
  return x + width / 2;
};
/** Where what has the focus stands, and what it is. */
const focus = (page) => page.evaluate(() => {
  const { left, width } = document.activeElement.getBoundingClientRect();
  return { id: document.activeElement.id, x: left + width / 2 };
});

test("the left arrow leads to what is later, which stands further left", async (t) => {
  const { app, page } = await arabic(t);
  await app.marks.first().focus();
  await page.keyboard.press("Home");
  const seen = [await focus(page)];
  for (let step = 1; step < core.length; step += 1) {
    await page.keyboard.press("ArrowLeft");
    seen.push(await focus(page));
  }
  assert.equal(new Set(seen.map(({ id }) => id)).size, core.length);
  const years = await page.locator(".axis-label").evaluateAll((all) => all.map((one) =>
    [Number(one.textContent), one.getBoundingClientRect().left]));
  const leftwards = years.toSorted(([, one], [, two]) => two - one).map(([year]) => year);
  assert.deepEqual(leftwards, leftwards.toSorted((one, two) => one - two), "the years of the axis");
  // The knot of a mark is where its time begins: at the right end of what can be pressed.
  const rights = await Promise.all(seen.map(({ id }) => page.locator(`#${id}`).evaluate((one) => one.getBoundingClientRect().right)));
  assert.ok(rights.at(-1) < rights[0], `from ${rights[0]} to ${rights.at(-1)}`);
  await page.keyboard.press("ArrowRight");
  assert.equal((await focus(page)).id, seen.at(-2).id, "the right arrow leads back");
});

test("Shift and the left arrow move time towards what is later", async (t) => {
  const { app, page } = await arabic(t, `?time=${PERIOD}`);
  await app.marks.first().focus();
  await page.keyboard.press("Shift+ArrowLeft");
  await eventually(page, () => begin(app) > Date.parse(PERIOD.split(",")[0]), true);
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await eventually(page, () => begin(app) < Date.parse(PERIOD.split(",")[0]), true);
});

test("upright time: down leads to what is earlier, the left arrow to what is later", async (t) => {
  const { app, page } = await arabic(t, "", PHONE);
  const marks = await app.marks.all();
  await marks[0].focus();
  await page.keyboard.press("ArrowDown");
  await focusOn(page, marks[1], "down did not lead to the next row");
  await page.keyboard.press("ArrowLeft");
  await focusOn(page, marks[0], "left did not lead to what is later");
});

test("the comb follows the map: the right arrow goes east, as in French", async (t) => {
  const { app, page } = await arabic(t);
  const tags = await app.tagsAsSeen();
  await tags[0].focus();
  for (const tag of tags.slice(1)) {
    await page.keyboard.press("ArrowRight");
    await focusOn(page, tag, "the right arrow does not go to the next tag");
  }
  const codes = (one) => one.comb.getByRole("button").evaluateAll((all) => all
    .toSorted((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left)
    .map(({ id }) => id));
  const { app: french } = await start(t, "", WIDE);
  const [here, there] = [await codes(app), await codes(french)];
  // Neighbours may change places where names are of other lengths; none goes to the other side.
  assert.deepEqual([here[0], here.at(-1)], [there[0], there.at(-1)]);
});

test("Shift and the right arrow move the map east, as in French", async (t) => {
  const moved = async (path, options) => {
    const { app, page } = await start(t, `${path}?map=20,10,4`, options);
    await app.comb.getByRole("button").first().focus();
    await page.keyboard.press("Shift+ArrowRight");
    await eventually(page, () => asked(app, "map") !== "20,10,4", true);
    return asked(app, "map");
  };
  for (const lang of ["ar", "fr"]) {
    const view = await moved(pathOf(lang), { ...WIDE, locale: lang });
    assert.ok(Number(view.split(",")[0]) > 20, `${lang}: ${view}`);
  }
});

test("the range brush: the left arrow is later, and the handles stand the mirrored way", async (t) => {
  const { app, page } = await arabic(t);
  const slider = (key) => app.region("timeline.label").getByRole("slider", { name: app.say(`brush.${key}`), exact: true });
  const [from, to] = ["from", "to"].map(slider);
  assert.ok(await middle(from) > await middle(to), "the first year does not stand at the right");
  await from.focus();
  const first = Number(await from.inputValue());
  await page.keyboard.press("ArrowLeft");
  await eventually(page, () => asked(app, "from"), `${first + 1}`);
  await page.keyboard.press("ArrowRight");
  await eventually(page, () => asked(app, "from"), null);
  await to.focus();
  const last = Number(await to.inputValue());
  await page.keyboard.press("ArrowRight");
  await eventually(page, () => asked(app, "to"), `${last - 1}`);
  await slider("window").focus();
  await page.keyboard.press("ArrowLeft");
  await eventually(page, () => [asked(app, "from"), asked(app, "to")].join(), `${first + 1},`);
});

test("the hand moves the first year of the brush to the left, and it is later", async (t) => {
  const { app, page } = await arabic(t);
  const from = app.region("timeline.label").getByRole("slider", { name: app.say("brush.from"), exact: true });
  const { x, y, width, height } = await from.boundingBox();
  await page.mouse.move(x + width - 22, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 6 });
  await page.mouse.up();
  await eventually(page, () => asked(app, "from"), await from.inputValue());
  const year = Number(asked(app, "from"));
  assert.ok(year > 2013 && year < 2021, `${year}`);
});
