// A public screen: large targets and letters, no way out, and a fresh start for the next person.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pageOf, start } from "./lib/app.mjs";
import { core } from "./lib/data.mjs";
import { address, assertQuiet, BASE } from "./lib/harness.mjs";
import { eventually, until } from "./lib/wait.mjs";

const koica = core.find(({ id }) => id.includes("koica"));
const SCREENS = { landscape: { width: 1920, height: 1080 }, portrait: { width: 1080, height: 1920 } };
const STATES = {
  start: "?shell=kiosk",
  countries: "?shell=kiosk&view=map",
  item: pageOf("fr", koica.id, "shell=kiosk"),
  country: "?sel=HT&shell=kiosk",
  "the whole weave": "?scope=all&shell=kiosk",
};

/** Targets that are too small, letters that are too small, ways out. */
function look() {
  const seen = (one) => one.checkVisibility({ visibilityProperty: true }) && getComputedStyle(one).pointerEvents !== "none";
  const name = (one) => `${one.className || one.localName} “${one.textContent.trim().slice(0, 30)}”`;
  const small = [...document.querySelectorAll("a, button, summary, input, select, label")]
    .filter((one) => seen(one) && !one.matches(".choice input") && one.clientWidth > 1)
    .map((one) => [one, one.getBoundingClientRect()])
    .filter(([one, { width, height }]) => Math.min(width, height) < (one.closest(".tag, .hit") ? 63.5 : 71.5))
    .map(([one, { width, height }]) => `${name(one)}: ${Math.round(width)} × ${Math.round(height)}`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const tiny = new Set();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || !parent.checkVisibility()) continue;
    if (parseFloat(getComputedStyle(parent).fontSize) < 17) tiny.add(`${name(parent)}: ${getComputedStyle(parent).fontSize}`);
  }
  const out = [...document.querySelectorAll("a[href]")].map((one) => one.href).filter((href) => !href.startsWith(location.origin));
  const root = document.documentElement;
  return { small, tiny: [...tiny], out, over: [root.scrollWidth - innerWidth, root.scrollHeight - innerHeight] };
}

for (const [screen, viewport] of Object.entries(SCREENS)) {
  for (const [state, path] of Object.entries(STATES)) {
    test(`${screen}, ${state}: large enough, no way out, no longer than the screen`, async (t) => {
      const { page, record } = await start(t, path, { viewport, hasTouch: true });
      assert.deepEqual(await page.evaluate(look), { small: [], tiny: [], out: [], over: [0, 0] });
      assertQuiet(record);
    });
  }

  test(`${screen}: the five lanes are all in sight, what is read is as large as the text`, async (t) => {
    const { page } = await start(t, "en/?shell=kiosk", { viewport, hasTouch: true });
    const lanes = await page.locator(".timeline-scroll").evaluate((one) => [one.scrollHeight, one.clientHeight]);
    assert.ok(lanes[0] <= lanes[1], `${lanes}`);
    await page.goto(address(pageOf("en", koica.id, "shell=kiosk")));
    await page.locator(".card").waitFor();
    const small = await page.locator(".card :is(p, li, dd)").evaluateAll((all) => all
      .filter((one) => one.innerText.length > 60 && parseFloat(getComputedStyle(one).fontSize) < 22)
      .map((one) => one.innerText.slice(0, 40)));
    assert.deepEqual(small, []);
  });

  test(`${screen}: how to read and the display open over the dock and close again`, async (t) => {
    const { app, page } = await start(t, "?shell=kiosk", { viewport, hasTouch: true });
    const title = page.locator(".dock").getByText(app.say("legend.title"));
    await page.locator("summary").filter({ hasText: app.say("pages.read") }).click();
    await until(page, () => title.isVisible(), "how to read does not open");
    assert.deepEqual((await page.evaluate(look)).small, []);
    const inside = async (what) => {
      const box = await page.locator(".dock .menu[open] .menu-list").boundingBox();
      const held = box.x >= 0 && box.y >= 0 && box.x + box.width <= viewport.width && box.y + box.height <= viewport.height;
      assert.ok(held, `${what}: ${JSON.stringify(box)}`);
    };
    await inside("how to read");
    await app.display.click();
    await until(page, async () => !(await title.isVisible()), "how to read stays open");
    assert.deepEqual((await page.evaluate(look)).small, []);
    await inside("display");
    await app.pickTheme("dark");
    await eventually(page, () => app.here(), "?shell=kiosk&theme=dark");
    await app.pick("display.letters", "letters.larger");
    await inside("display, larger letters");
  });
}

test("a theme that was chosen on a card is named over what it finds", async (t) => {
  const { app } = await start(t, "?q=Sant%C3%A9&scope=all&shell=kiosk", { viewport: SCREENS.landscape });
  assert.ok(await app.list.getByText("Santé", { exact: true }).isVisible());
});

test("no pointer, no selection, no menu of the browser's", async (t) => {
  const { page } = await start(t, "?shell=kiosk", { viewport: SCREENS.landscape });
  const style = await page.locator("h1").evaluate((one) => {
    const { cursor, userSelect } = getComputedStyle(one);
    return { cursor, userSelect };
  });
  assert.deepEqual(style, { cursor: "none", userSelect: "none" });
  const stopped = () => !document.body.dispatchEvent(new Event("contextmenu", { bubbles: true, cancelable: true }));
  assert.ok(await page.evaluate(stopped));
});

test("nobody there: it asks, a touch stays, silence starts afresh", async (t) => {
  const dirty = pageOf("en", koica.id, "from=2010&shell=kiosk&text=large&theme=dark&idle=2,3");
  const { app, page } = await start(t, dirty, { viewport: SCREENS.landscape, lang: "en" });
  const asked = page.getByRole("alertdialog", { name: app.say("idle.title") });
  await app.display.click();
  const wait = (there) => asked.waitFor({ state: there ? "visible" : "hidden", timeout: 12_000 });
  await wait(true);
  const stay = asked.getByRole("button", { name: app.say("idle.stay") });
  assert.ok((await stay.boundingBox()).height >= 72);
  assert.match(await asked.innerText(), /[123]/);
  await page.mouse.click(20, 20);
  await wait(false);
  assert.match(app.here(), /theme=dark/, "a touch did not stay");
  await wait(true);
  await page.waitForURL(address("?shell=kiosk&idle=2,3"), { timeout: 12_000 });
  const fresh = await page.evaluate(() => ({ ...document.documentElement.dataset, lang: document.documentElement.lang }));
  assert.deepEqual(fresh, { app: "ready", mode: "kiosk", lang: "fr" });
  assert.equal(await app.title.count(), 0);
  assert.equal(await page.locator("details[open]").count(), 0);
});

test("starting again and the languages are one touch", async (t) => {
  const { app, page } = await start(t, pageOf("fr", koica.id, "shell=kiosk"), { viewport: SCREENS.portrait });
  await page.getByRole("link", { name: /English$/ }).click();
  await until(page, async () => app.here().startsWith("en/"), "not English");
  await page.getByRole("button", { name: "Start again" }).click();
  await eventually(page, () => page.url(), `${BASE}?shell=kiosk`);
  assert.equal(await page.evaluate(() => document.documentElement.lang), "fr");
});
