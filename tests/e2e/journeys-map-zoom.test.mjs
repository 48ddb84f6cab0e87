// Nearer and farther: by button, wheel, mouse, fingers and keys; in the address, and back again.

import assert from "node:assert/strict";
import { test } from "node:test";
import { start } from "./lib/app.mjs";
import { ready } from "./lib/harness.mjs";
import { eventually, focusOn, frame, until } from "./lib/wait.mjs";

const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } };

/** What the address says of the map: longitude, latitude, zoom; null for the whole world. */
const looks = (app) => {
  const map = new URL(app.page.url()).searchParams.get("map");
  return map && map.split(",").map(Number);
};
const zoom = (app) => looks(app)?.[2] ?? 1;
const nearer = (app) => until(app.page, () => zoom(app) > 1, "the map is no nearer");
const world = (app) => eventually(app.page, () => looks(app), null);
const tool = (app, key) => app.button(`map.${key}`);
const off = (button) => button.getAttribute("aria-disabled");

/** Moves the mouse to a place on the canvas, given in parts of its size. */
async function pointAt(app, x = 0.5, y = 0.5) {
  const box = await app.map.boundingBox();
  const at = { x: box.x + x * box.width, y: box.y + y * box.height };
  await app.page.mouse.move(at.x, at.y);
  return at;
}

async function wheel(app, way, key) {
  if (key) await app.page.keyboard.down(key);
  await app.page.mouse.wheel(0, way);
  if (key) await app.page.keyboard.up(key);
}

test("the buttons zoom, and say when there is no further", async (t) => {
  const { app, page } = await start(t);
  const [more, less, all] = ["zoom_in", "zoom_out", "world"].map((key) => tool(app, key));
  assert.deepEqual(await Promise.all([more, less, all].map(off)), [null, "true", "true"]);
  await more.click();
  await eventually(page, () => zoom(app), 1.5);
  await eventually(page, () => off(less), null);
  await less.click();
  await world(app);
  while ((await off(more)) === null) await more.click();
  await eventually(page, () => zoom(app), 12);
  await focusOn(page, more, "a button at its limit lost the focus");
  await all.click();
  await world(app);
});

test("what is chosen is shown as large as it fits", async (t) => {
  const { app, page } = await start(t);
  assert.equal(await tool(app, "fit").count(), 0);
  await app.tag("IQ").click();
  await tool(app, "fit").click();
  await nearer(app);
  const [lon, lat] = looks(app);
  assert.ok(Math.abs(lon - 43.7) < 3 && Math.abs(lat - 33) < 3, `${lon} ${lat}`);
  await eventually(page, () => off(tool(app, "fit")), "true");
  await app.button("card.close").click();
  await eventually(page, () => tool(app, "fit").count(), 0);
  assert.ok(zoom(app) > 1, "closing the card moved the map");
});

test("the wheel scrolls the page, with Ctrl it zooms about the pointer", async (t) => {
  const { app, page } = await start(t, "", { viewport: { width: 800, height: 700 } });
  await app.canvas.scrollIntoViewIfNeeded();
  await pointAt(app);
  const before = await page.evaluate(() => scrollY);
  await wheel(app, 120);
  await until(page, async () => (await page.evaluate(() => scrollY)) > before, "the page is stuck");
  assert.equal(looks(app), null);
  await page.evaluate((y) => scrollTo(0, y), before);
  await pointAt(app, 0.25, 0.4);
  const ratio = await page.evaluate(() => devicePixelRatio);
  for (let n = 0; n < 4; n += 1) await wheel(app, -120, "Control");
  await until(page, () => zoom(app) > 2, "the map is no nearer");
  assert.ok(looks(app)[0] < -20, "zoomed about another point");
  assert.equal(await page.evaluate(() => devicePixelRatio), ratio, "the page was zoomed");
  for (let n = 0; n < 8; n += 1) await wheel(app, 120, "Meta");
  await world(app);
});

test("steps of a wheel too small for a step of the map add up", async (t) => {
  const { app, page } = await start(t);
  await pointAt(app);
  for (let n = 0; n < 12; n += 1) {
    await wheel(app, -2, "Control");
    await frame(page);
  }
  await until(page, () => zoom(app) >= 1.2, "small steps are lost");
});

test("a drag moves a near map, and is no click", async (t) => {
  const { app, page } = await start(t, "?map=44,33,4");
  const drag = async (dx) => {
    const at = await pointAt(app);
    await page.mouse.down();
    for (let n = 1; n <= 8; n += 1) await page.mouse.move(at.x + (n * dx) / 8, at.y);
    await page.mouse.up();
  };
  await drag(-120);
  await until(page, () => looks(app)[0] > 50, "the map did not move");
  assert.equal(looks(app)[2], 4);
  // From the mark of Iraq back to it: pressed and let go on a country, but dragged.
  await drag(120);
  await until(page, () => looks(app)[0] < 46, "the map did not move back");
  assert.equal(await app.title.count(), 0, "the drag opened a card");
});

// Safari refuses the hundred and first address in 30 seconds.
test("a long drag writes few addresses, and the last one is right", async (t) => {
  const { app, page } = await start(t, "?map=44,33,4");
  await page.evaluate(() => {
    globalThis.written = 0;
    const replace = history.replaceState.bind(history);
    history.replaceState = (...values) => {
      globalThis.written += 1;
      replace(...values);
    };
  });
  const at = await pointAt(app);
  await page.mouse.down();
  const began = performance.now();
  for (let n = 1; n <= 60; n += 1) {
    await page.mouse.move(at.x - n * 3, at.y);
    await frame(page);
  }
  await page.mouse.up();
  const seconds = (performance.now() - began) / 1000;
  await until(page, () => looks(app)[0] > 52, "the last place is not in the address");
  const written = await page.evaluate(() => globalThis.written);
  assert.ok(written <= Math.ceil(seconds / 0.3) + 1, `${written} in ${seconds} s`);
});

test("the whole world is not dragged", async (t) => {
  const { app, page } = await start(t);
  const at = await pointAt(app);
  await page.mouse.down();
  await page.mouse.move(at.x + 90, at.y, { steps: 4 });
  await page.mouse.up();
  await frame(page);
  assert.equal(app.here(), "");
});

test("a double click comes nearer", async (t) => {
  const { app, page } = await start(t);
  const { x, y } = await app.pixel([-30, 10]);
  await app.canvas.dblclick({ position: { x, y } });
  await eventually(page, () => zoom(app), 2);
});

test("keys zoom and move while the map or its countries have the focus, and not elsewhere", async (t) => {
  const { app, page } = await start(t);
  await page.keyboard.press("+");
  await app.rows.first().focus();
  await page.keyboard.press("+");
  await frame(page);
  assert.equal(app.here(), "");
  await app.tag("IQ").focus();
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await until(page, () => zoom(app) > 2, "+ in the comb");
  const [lon, lat] = looks(app);
  await page.keyboard.press("Shift+ArrowRight");
  await until(page, () => looks(app)[0] > lon, "Shift and right");
  await focusOn(page, app.tag("IQ"), "moving the map walked along the comb");
  await page.keyboard.press("Shift+ArrowDown");
  await until(page, () => looks(app)[1] < lat, "Shift and down");
  await page.keyboard.press("ArrowRight");
  assert.notEqual(await page.evaluate(() => document.activeElement.id), "pays-IQ");
  await tool(app, "zoom_in").focus();
  const before = zoom(app);
  await page.keyboard.press("-");
  await until(page, () => zoom(app) < before, "- on a button of the map");
  await page.keyboard.press("0");
  await world(app);
});

test("moving leaves no steps; reload and Back find the map again", async (t) => {
  const { app, page } = await start(t);
  await tool(app, "zoom_in").click();
  await eventually(page, () => zoom(app), 1.5);
  const middle = looks(app);
  await app.tag("IQ").click();
  await until(page, () => app.here().includes("sel=IQ"), "the card");
  assert.equal(zoom(app), 1.5, "opening a country changed the zoom");
  await tool(app, "world").click();
  await world(app);
  await page.goBack();
  await eventually(page, () => app.title.count(), 0);
  await eventually(page, () => looks(app), middle, "Back lost the view");
  await page.reload();
  await ready(page);
  assert.deepEqual(looks(app), middle);
  await eventually(page, () => off(tool(app, "zoom_out")), null);
});

test("a country chosen out of sight comes into view, at the same zoom", async (t) => {
  const { app, page } = await start(t, "?map=44,33,4");
  await app.tag("CO").click();
  await until(page, () => looks(app)?.[0] < -60, "Colombia is out of sight");
  assert.equal(zoom(app), 4);
  await page.goBack();
  await eventually(page, () => looks(app), [44, 33, 4]);
  await page.goForward();
  await until(page, () => looks(app)?.[0] < -60, "Forward lost the view");
});

test("the world stays whole when a country is chosen", async (t) => {
  const { app, page } = await start(t);
  await app.tag("SB").click();
  await eventually(page, () => app.here(), "?sel=SB");
});

/** Tells the page what fingers do: each is a list of places, one for each moment. */
async function touch(page, ...fingers) {
  const client = await page.context().newCDPSession(page);
  const send = (type, touchPoints) => client.send("Input.dispatchTouchEvent", { type, touchPoints });
  const at = (n, count = fingers.length) =>
    fingers.slice(0, count).map((places, id) => ({ ...places[n], id }));
  for (let count = 1; count <= fingers.length; count += 1) await send("touchStart", at(0, count));
  for (let n = 1; n < fingers[0].length; n += 1) {
    await send("touchMove", at(n));
    await frame(page);
  }
  await send("touchEnd", []);
}

/** Eleven places from one to another, in pixels from the middle of the canvas. */
async function way(app, [x1, y1], [x2, y2]) {
  const box = await app.map.boundingBox();
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return Array.from({ length: 11 }, (_, n) => ({
    x: middle.x + x1 + ((x2 - x1) * n) / 10,
    y: middle.y + y1 + ((y2 - y1) * n) / 10,
  }));
}

/** Two fingers that go from one distance to another. */
const pinch = async (app, from, to) =>
  touch(app.page, await way(app, [-from, 0], [-to, 0]), await way(app, [from, 0], [to, 0]));

test("two fingers pinch the map, not the page", async (t) => {
  const { app, page } = await start(t, "", PHONE);
  await app.canvas.scrollIntoViewIfNeeded();
  await pinch(app, 20, 80);
  await until(page, () => zoom(app) > 2, "the map is no nearer");
  assert.equal(await page.evaluate(() => visualViewport.scale), 1);
  assert.equal(await app.title.count(), 0, "the pinch opened a card");
  await pinch(app, 90, 15);
  await world(app);
});

test("one finger on the whole world scrolls the page", async (t) => {
  const { app, page } = await start(t, "", PHONE);
  await app.canvas.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await touch(page, await way(app, [0, 0], [0, -150]));
  await until(page, async () => (await page.evaluate(() => scrollY)) > before, "the page is stuck");
  assert.equal(new URL(page.url()).searchParams.get("map"), null);
});

for (const [home, options] of [["", PHONE], ["&shell=kiosk", { ...PHONE, viewport: { width: 1080, height: 1920 } }]]) {
  test(`one finger moves a near map${home}`, async (t) => {
    const { app, page } = await start(t, `?map=44,33,4${home}`, options);
    await app.canvas.scrollIntoViewIfNeeded();
    await touch(page, await way(app, [0, 0], [-60, 0]));
    await until(page, () => looks(app)[0] > 46, "the map did not move");
    assert.equal(await app.title.count(), 0);
  });
}

test("the mark of a tag in focus has a ring, that of a country under the pointer a tag", async (t) => {
  const { app, page } = await start(t);
  const near = { ...(await app.place("IQ")), reach: 16 };
  const ring = () => app.pixels("--focus", near);
  assert.equal(await ring(), 0);
  await app.tag("IQ").focus();
  await until(page, async () => (await ring()) > 20, "no ring");
  await app.rows.first().focus();
  await until(page, async () => (await ring()) === 0, "the ring stays");
  await app.canvas.hover({ position: await app.place("ZW") });
  await eventually(page, () => app.tag("ZW").getAttribute("data-over"), "");
});

test("a small country in the loupe shows its land", async (t) => {
  const { app, page } = await start(t, "?sel=JM");
  await until(page, async () => (await app.pixels("--land-selected")) > 400, "no enlarged land");
  await tool(app, "fit").click();
  await nearer(app);
  await until(page, async () => (await app.pixels("--land-selected")) > 20, "the land itself");
});
