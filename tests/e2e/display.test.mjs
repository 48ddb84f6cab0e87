// What a reader chooses for the display: seen at once, kept in the address, carried to every page.

import assert from "node:assert/strict";
import { test } from "node:test";
import { start } from "./lib/app.mjs";
import { PAPERS, say } from "./lib/data.mjs";
import { address, assertNothingKept, assertQuiet, open } from "./lib/harness.mjs";
import { eventually, focusOn, until } from "./lib/wait.mjs";

const letters = (page) => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
const ground = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test("larger letters, at once and after a load; the timeline is laid out anew", async (t) => {
  const { app, page } = await start(t);
  const row = () => app.marks.first().evaluate((one) => one.getBoundingClientRect().height);
  const before = await row();
  await app.pick("display.letters", "letters.large");
  await eventually(page, () => letters(page), 20);
  assert.equal(app.here(), "?text=large");
  await until(page, async () => (await row()) > before + 5, "the rows do not grow with the letters");
  await app.pick("display.letters", "letters.larger");
  await eventually(page, () => letters(page), 24);
  await page.reload();
  await eventually(page, () => letters(page), 24);
  await app.pick("display.letters", "letters.normal");
  await eventually(page, () => app.here(), "");
  assert.equal(await letters(page), 16);
});

test("without motion nothing moves", async (t) => {
  const { app, page } = await start(t, "", { reducedMotion: "no-preference" });
  const moving = () =>
    page.evaluate(() => [...document.querySelectorAll("*")].filter((one) => getComputedStyle(one).transitionDuration !== "0s").length);
  // After a filter tags and threads slide to their places.
  await app.kind("bank").click();
  await until(page, async () => (await moving()) > 0, "nothing moves anyway");
  await app.pick("display.motion", "motion.off");
  await eventually(page, moving, 0);
  assert.equal(app.here(), "?kind=bank&motion=off");
});

test("the choices close by Escape, by a press elsewhere and when the focus leaves", async (t) => {
  const { app, page } = await start(t);
  const chosen = app.theme("auto");
  for (const leave of [
    () => page.keyboard.press("Escape"),
    () => page.locator("h1").click(),
    () => app.languages.focus(),
  ]) {
    await app.display.click();
    await until(page, () => chosen.isVisible(), "the choices do not open");
    await chosen.focus();
    await leave();
    await until(page, async () => !(await chosen.isVisible()), "the choices stay open");
  }
  await app.display.click();
  await chosen.focus();
  await page.keyboard.press("Escape");
  await focusOn(page, app.display, "Escape does not lead back to the button");
});

test("by keyboard: arrows choose, the focus stays", async (t) => {
  const { app, page } = await start(t);
  await app.display.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await focusOn(page, app.theme("auto"), "Tab does not lead to the choice made");
  await page.keyboard.press("ArrowDown");
  await eventually(page, () => app.here(), "?theme=light");
  await focusOn(page, app.theme("light"), "the focus is lost");
});

test("a page's display is that of its address before anything is loaded", async (t) => {
  const { page, record } = await open(t);
  await page.route("**/*.wasm", () => {});
  await page.goto(address("?theme=dark&text=larger&motion=off"), { waitUntil: "domcontentloaded" });
  const { theme, text, motion } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  assert.deepEqual({ theme, text, motion }, { theme: "dark", text: "larger", motion: "off" });
  assert.deepEqual(record.violations, []);
});

for (const [slug, kind] of Object.entries(PAPERS)) {
  test(`/${slug}/ keeps what was chosen, and so do its ways on and back`, async (t) => {
    const { app, context, page, record } = await start(t);
    await app.pickTheme("dark");
    await app.pick("display.letters", "letters.large");
    await eventually(page, () => app.here(), "?text=large&theme=dark");
    const dark = await ground(page);
    await page.getByRole("contentinfo").getByRole("link", { name: app.say(`pages.${kind}`) }).click();
    const there = (path) => page.waitForURL((url) => url.href.startsWith(address(path)) && /theme=dark/.test(url) && /text=large/.test(url));
    await there(`${slug}/`);
    assert.equal(await letters(page), 20);
    assert.equal(await ground(page), dark);
    await page.getByRole("link", { name: "English", exact: true }).click();
    await there(`en/${slug}/`);
    assert.equal(await letters(page), 20);
    await page.getByRole("main").getByRole("link", { name: say("en", "pages.back") }).click();
    await there("en/");
    assert.equal(await letters(page), 20);
    assertQuiet(record);
    await assertNothingKept(context, page);
  });
}

test("the bar leads to how to read", async (t) => {
  const { app, page } = await start(t);
  await app.tools.getByRole("link", { name: app.say("pages.read"), exact: true }).click();
  await page.waitForURL(address("lire-la-trame/"));
});
