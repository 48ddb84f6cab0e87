// How the loom moves: tags slide with their strands, at once where a hand moves map or window, and threads
// to countries out of sight fade at the edge of a near map.

import assert from "node:assert/strict";
import { test } from "node:test";
import { start } from "./lib/app.mjs";
import { eventually, frame, frames, until } from "./lib/wait.mjs";

const MOVING = { reducedMotion: "no-preference" };

/** From now on every slide of a tag or strand is kept: which kind of element, which property. */
const watchSlides = (page) => page.evaluate(() => {
  globalThis.slides = [];
  addEventListener("transitionrun", ({ target, propertyName }) => {
    const kind = ["tag", "thread"].find((name) => target.classList?.contains(name));
    if (kind) globalThis.slides.push(`${kind} ${propertyName}`);
  });
});
const slides = (page) => page.evaluate(() => [...new Set(globalThis.slides)].filter((one) => /(transform|d)$/.test(one)).sort());

/** Where tags are drawn, and where they would be at rest. */
const tags = (app) => app.comb.getByRole("button").evaluateAll((all) => all.map((one) => {
  const [left, top] = new DOMMatrix(getComputedStyle(one).transform).toFloat64Array().slice(12, 14);
  return { id: one.id, at: [left, top], to: one.style.transform, layout: [one.offsetLeft, one.offsetTop] };
}));
const lies = (one) => `translate(${one.at[0]}px, ${one.at[1]}px)` === one.to;

test("when a filter leaves other countries, tags slide with their strands, and cost no layout", async (t) => {
  const { app, page } = await start(t, "", MOVING);
  await until(page, async () => (await tags(app)).every(lies), "tags move while nothing happens");
  await watchSlides(page);
  await app.kind("un").click();
  await eventually(page, () => slides(page), ["tag transform", "thread d"]);
  await until(page, async () => (await tags(app)).every(lies), "the slide does not end");
  const layouts = new Set((await tags(app)).map(({ layout }) => layout.join()));
  assert.equal(layouts.size, 1, "tags are placed by layout");
});

test("an interrupted slide goes on from where it is", async (t) => {
  const { app, page } = await start(t, "", MOVING);
  const iraq = () => page.evaluate(() => document.querySelector("#pays-IQ").getBoundingClientRect().left);
  const rest = await iraq();
  await page.evaluate(() => {
    // Held in the middle of the way, as by a slow machine.
    globalThis.filHeld = true;
    addEventListener("transitionrun", ({ target }) => {
      if (target.id !== "pays-IQ" || !globalThis.filHeld) return;
      for (const one of target.getAnimations()) {
        one.pause();
        one.currentTime = 60;
      }
    });
  });
  await app.kind("bank").click();
  await until(page, async () => (await iraq()) !== rest, "no slide");
  // Until the box has the height that fewer lanes leave it.
  await frames(page);
  const between = await iraq();
  await page.evaluate(() => { globalThis.filHeld = false; });
  await watchSlides(page);
  await app.kind("bank").click();
  await until(page, async () => (await slides(page)).includes("tag transform"), "no slide back");
  const begun = await page.evaluate(() => {
    const [one] = document.querySelector("#pays-IQ").getAnimations();
    if (!one) return null;
    one.pause();
    one.currentTime = 0;
    return document.querySelector("#pays-IQ").getBoundingClientRect().left;
  });
  if (begun !== null) assert.ok(Math.abs(begun - between) < 1, `begins at ${begun}, was at ${between}`);
});

test("with reduced motion tags are at once where they belong", async (t) => {
  const { app, page } = await start(t);
  await watchSlides(page);
  await app.kind("un").click();
  await eventually(page, () => app.comb.getByRole("button").count(), 8);
  assert.ok((await tags(app)).every(lies));
  await frame(page);
  assert.deepEqual(await slides(page), []);
});

test("when the map or the window moves, tags and strands follow at once", async (t) => {
  const { app, page } = await start(t, "?map=20,10,1.5", MOVING);
  await watchSlides(page);
  const before = JSON.stringify(await tags(app));
  await app.button("map.zoom_in").click();
  await until(page, async () => JSON.stringify(await tags(app)) !== before, "the comb stays");
  await page.setViewportSize({ width: 1340, height: 900 });
  await until(page, async () => (await tags(app)).every(lies), "tags lag behind");
  await frame(page);
  assert.deepEqual(await slides(page), []);
});

test("what is opened and closed slides nothing: tags and strands are where map and marks are", async (t) => {
  const { app, page } = await start(t, "?scope=all", MOVING);
  await until(page, async () => (await tags(app)).every(lies), "tags move while nothing happens");
  await watchSlides(page);
  const before = JSON.stringify(await tags(app));
  const row = app.row("iom-undp-mainstreaming-migration");
  await row.click();
  // A card takes width from the stage: every tag lies elsewhere.
  await until(page, async () => JSON.stringify(await tags(app)) !== before, "the comb stays");
  await frames(page);
  await page.keyboard.press("Escape");
  await until(page, async () => JSON.stringify(await tags(app)) === before, "the comb does not come back");
  await frames(page);
  assert.deepEqual(await slides(page), []);
  // What a filter leaves slides again.
  await app.kind("un").click();
  await until(page, async () => (await slides(page)).includes("tag transform"), "no slide");
});

/** How a piece of the picture of the threads is covered: its mask, and which threads are in it. */
const edge = (page) => page.evaluate(() => {
  const drawing = document.querySelector(".map-threads");
  return { masked: getComputedStyle(drawing).maskImage !== "none", threads: drawing.querySelectorAll(".bundle:not(.is-sung) .thread").length };
});

test("threads to countries out of sight fade at the edge of a near map, and only there", async (t) => {
  const { app, page } = await start(t);
  assert.deepEqual(await edge(page), { masked: false, threads: 14 });
  await page.goto(new URL("?map=10,55,5", page.url()).href);
  // Only what lies north of the foot of the map is reached.
  await until(page, async () => (await edge(page)).masked, "no mask");
  const { threads } = await edge(page);
  assert.ok(threads > 0 && threads < 14, `${threads} threads`);
  await app.button("map.world").click();
  await eventually(page, () => edge(page), { masked: false, threads: 14 });
});

test("chosen strands are drawn at one speed, and the longest is there at the end", async (t) => {
  const { app, page } = await start(t, "?scope=all", MOVING);
  await app.row("iom-undp-mainstreaming-migration").click();
  // Two phases, each across the lanes, in the band and on the map; parts come one after another.
  await eventually(page, () => page.locator(".is-sung path.thread").count(), 6);
  const drawn = await page.locator(".is-sung path.thread").evaluateAll((all) => all.map((one) => {
    // Apart from the page, where it may be sliding.
    const line = one.cloneNode();
    const length = (d) => {
      line.setAttribute("d", d);
      return line.getTotalLength();
    };
    const d = one.getAttribute("d");
    const lines = d.split(/(?=M)/).map(length);
    // Of the dash of 100 that the animation moves along each line.
    const whole = Number(one.getAttribute("pathLength")) / length(d);
    return { lines: lines.length, longest: Math.max(...lines) * whole };
  }));
  // Four countries each.
  assert.deepEqual(drawn.map(({ lines }) => lines), Array(6).fill(4));
  for (const { longest } of drawn) {
    assert.ok(longest > 70 && longest <= 100, `${longest}: drawn late, or long before the end`);
  }
});

test("the works of the loom, for those who ask: boxes, ports, tracks, and what each step took", async (t) => {
  const wide = { viewport: { width: 1280, height: 900 } };
  const { page } = await start(t, "?debug=loom", wide);
  const count = (name) => page.locator(`.works-${name}`).first().evaluate((one) => one.getAttribute("d").split("M").length - 1);
  await eventually(page, () => count("box"), 14);
  assert.equal(await count("port"), 14);
  assert.ok((await count("track")) > 0, "no track");
  const [counts, ...costs] = await page.locator(".works-words").first().evaluate((one) => [...one.parentNode.querySelectorAll("text")].map(({ textContent }) => textContent));
  assert.equal(counts, "14 tags, 14 strands");
  assert.ok(costs.length > 5 && costs.every((cost) => / \d+ µs$/.test(cost)), costs.join(", "));
  const other = await start(t, "", wide);
  assert.equal(await other.page.locator(".works").count(), 0);
});
