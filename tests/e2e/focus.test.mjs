// Where the keyboard is can always be seen: a ring around it, and nothing over it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pageOf, start } from "./lib/app.mjs";
import { core } from "./lib/data.mjs";
import { focusOn, frame, frames, hasFocus, until } from "./lib/wait.mjs";

const SIZES = [[1280, 900], [390, 844], [320, 256]];
const PAGES = { start: "", "an item": pageOf("fr", core[0].id), "the whole weave": "?scope=all" };
const STOPS = 45;

/** What is wrong with the place of the keyboard now; null when it is seen well. */
function look() {
  const at = document.activeElement;
  if (at === document.body) return null;
  const name = at.outerHTML.slice(0, 80);
  const style = getComputedStyle(at);
  const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  if (!ring) return `no ring: ${name}`;
  const { left, top, width, height } = at.getBoundingClientRect();
  const steps = [0.1, 0.3, 0.5, 0.7, 0.9];
  const points = steps.flatMap((x) => steps.map((y) => [left + x * width, top + y * height]));
  const free = points.some(([x, y]) => {
    const over = document.elementFromPoint(x, y);
    return over && (at.contains(over) || over.contains(at));
  });
  return free ? null : `covered or out of sight: ${name}`;
}

for (const [width, height] of SIZES) {
  for (const [name, path] of Object.entries(PAGES)) {
    test(`each stop of Tab is seen on ${name} at ${width} × ${height}`, async (t) => {
      const { page } = await start(t, path, { viewport: { width, height } });
      const faults = [];
      // Forwards, then back: a bar at the top covers what is reached from below.
      for (const key of ["Tab", "Shift+Tab"]) {
        for (let steps = 0; steps < STOPS; steps += 1) {
          await page.keyboard.press(key);
          await frame(page);
          const fault = await page.evaluate(look);
          if (fault) faults.push(`${key}: ${fault}`);
        }
      }
      assert.deepEqual(faults, []);
    });
  }
}

test("what a region folds out takes the keyboard along, and gives way to the timeline", async (t) => {
  const { page } = await start(t, "?scope=all", { viewport: { width: 1280, height: 800 } });
  const region = page.locator(".tag-region").filter({ hasText: "Afrique" });
  await region.focus();
  await page.keyboard.press("Enter");
  const first = page.locator(".comb-open .tag").first();
  await until(page, () => hasFocus(first), "the first country has not the focus");
  await page.keyboard.press("Tab");
  await until(page, async () => (await page.locator(".comb-open").count()) === 0, "still folded out");
  assert.equal(await page.evaluate(look), null);
  await region.click();
  await until(page, () => hasFocus(first), "the first country has not the focus");
  await page.keyboard.press("Escape");
  await until(page, () => hasFocus(region), "Escape lost the region");
});

test("the offer of another language leaves the focus with the languages", async (t) => {
  const { app, page } = await start(t, "", { locale: "en-GB" });
  const close = page.getByRole("button", { name: app.say("lang.offer_close"), exact: true });
  await close.focus();
  await page.keyboard.press("Enter");
  await until(page, () => hasFocus(app.languages), "the focus is lost");
});

/** From now on the page's processor is four times slower. */
async function slowed(page) {
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}
const onCard = (page) => () => page.evaluate(() => document.activeElement.id === "fiche");

test("the focus is back with the list, not when all is drawn: who scrolls by then is not taken away", async (t) => {
  const { page } = await start(t, "?scope=all", { viewport: { width: 1440, height: 900 } });
  await slowed(page);
  await page.locator(".row-link").last().click();
  await until(page, onCard(page), "the card has not the focus");
  const late = await page.evaluate(() => new Promise((done) => {
    let back = 0;
    let frames = 0;
    const look = () => {
      frames += 1;
      back ||= document.querySelector(".row-link") ? frames : 0;
      if (document.activeElement.matches(".row-link")) done(frames - back);
      else requestAnimationFrame(look);
    };
    document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    requestAnimationFrame(look);
  }));
  assert.ok(late <= 2, `${late} frames after the list`);
});

test("what is opened while a closing is still drawn leads back to where it was opened", async (t) => {
  const { app, page } = await start(t, "?scope=all", { viewport: { width: 1440, height: 900 } });
  await slowed(page);
  const mark = await app.marks.and(page.locator(":not([aria-expanded])")).first().getAttribute("id");
  await page.locator(".row-link").last().click();
  await until(page, onCard(page), "the card has not the focus");
  await page.evaluate((id) => new Promise((done) => {
    const look = () => {
      if (!document.querySelector(".row-link")) return requestAnimationFrame(look);
      const mark = document.getElementById(id);
      mark.focus();
      mark.click();
      return done();
    };
    document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    requestAnimationFrame(look);
  }), mark);
  await until(page, onCard(page), "the other card has not the focus");
  await frames(page);
  await page.keyboard.press("Escape");
  await focusOn(page, page.locator(`#${mark}`), "not where it was opened");
});

test("a number leads to its source with the focus", async (t) => {
  const { page } = await start(t, pageOf("fr", core[0].id));
  const cite = page.locator(".cite a").first();
  const target = (await cite.getAttribute("href")).slice(1);
  await cite.focus();
  await page.keyboard.press("Enter");
  await until(page, () => page.evaluate((id) => document.activeElement.id === id, target), "not at the source");
});

test("an answer to the public screen gives the focus back", async (t) => {
  const { app, page } = await start(t, "?shell=kiosk&idle=1,60", { viewport: { width: 1920, height: 1080 } });
  const chip = page.locator(".chip").first();
  await chip.focus();
  const asked = page.getByRole("alertdialog", { name: app.say("idle.title"), description: app.say("idle.text") });
  const stay = asked.getByRole("button", { name: app.say("idle.stay") });
  await until(page, () => hasFocus(stay), "it does not ask");
  await page.keyboard.press("Enter");
  await until(page, () => hasFocus(chip), "the focus is lost");
});
