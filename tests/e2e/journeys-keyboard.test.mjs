// Without a mouse: from the top of the page to a card and back to where it was opened.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pageOf, start } from "./lib/app.mjs";
import { core } from "./lib/data.mjs";
import { eventually, focusOn, hasFocus } from "./lib/wait.mjs";

const koica = core.find(({ id }) => id.includes("koica"));

/** Presses Tab until the element has the focus; a walk that never gets there fails. */
async function tabTo(page, locator, name, key = "Tab") {
  for (let steps = 0; steps < 120; steps += 1) {
    if (await hasFocus(locator)) return steps;
    await page.keyboard.press(key);
  }
  return assert.fail(`${key} never reaches ${name}`);
}

test("the first stop leads past the bar", async (t) => {
  const { app, page } = await start(t);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: app.say("skip.content"), exact: true });
  await focusOn(page, skip, "the first stop");
  assert.ok((await skip.boundingBox()).y >= 0, "the link is not in sight");
  await page.keyboard.press("Enter");
  await focusOn(page, app.main, "the content");
  await page.keyboard.press("Tab");
  assert.ok(await app.main.evaluate((main) => main.contains(document.activeElement)));
});

for (const width of [390, 1280]) {
  const options = { viewport: { width, height: 860 } };

  test(`a row, its card, and back by Escape at ${width} px`, async (t) => {
    const { app, page } = await start(t, "", options);
    await tabTo(page, app.row(koica.id), "the row");
    await page.keyboard.press("Enter");
    await focusOn(page, app.title, "the card");
    await page.keyboard.press("Escape");
    await eventually(page, () => app.card.count(), 0);
    await focusOn(page, app.row(koica.id), "Escape leads elsewhere than to the row");
  });

  test(`a mark, its card, and back by Escape at ${width} px`, async (t) => {
    const { app, page } = await start(t, "", options);
    await tabTo(page, app.marks.first(), "the timeline");
    while (!(await hasFocus(app.mark(koica.id)))) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await focusOn(page, app.title, "the card");
    await page.keyboard.press("Escape");
    await focusOn(page, app.mark(koica.id), "Escape leads elsewhere than to the mark");
  });

  test(`a country's tag, its card, and back by Escape at ${width} px`, async (t) => {
    const { app, page } = await start(t, "", options);
    // The comb is one stop: Tab leads to it, the arrows to the tag.
    await tabTo(page, app.comb.locator("button[tabindex='0']"), "the comb");
    while (!(await hasFocus(app.tag("ZW")))) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await focusOn(page, app.title, "the card");
    await page.keyboard.press("Escape");
    await focusOn(page, app.tag("ZW"), "Escape leads elsewhere than to the tag");
  });
}

test("the close button leads back to where the card was opened", async (t) => {
  const { app, page } = await start(t);
  await app.tag("ZW").focus();
  await page.keyboard.press("Enter");
  await focusOn(page, app.title, "the card");
  await tabTo(page, app.button("card.close"), "the close button", "Shift+Tab");
  await page.keyboard.press("Enter");
  await focusOn(page, app.tag("ZW"), "the close button leads elsewhere than to the tag");
});

test("an opened link can be left by Escape, to its row", async (t) => {
  const { app, page } = await start(t, pageOf("fr", koica.id));
  await app.title.focus();
  await page.keyboard.press("Escape");
  await eventually(page, () => app.here(), "");
  await focusOn(page, app.row(koica.id), "the row");
});

test("the arrow keys walk along the comb as it is seen", async (t) => {
  const { app, page } = await start(t);
  const tags = await app.tagsAsSeen();
  await tags[0].focus();
  for (const [key, at] of [["ArrowRight", 1], ["End", tags.length - 1], ["ArrowLeft", tags.length - 2], ["Home", 0]]) {
    await page.keyboard.press(key);
    await focusOn(page, tags[at], `${key} did not lead to tag ${at}`);
  }
});

test("scope and kinds work from the keyboard and keep the focus", async (t) => {
  const { app, page } = await start(t);
  await tabTo(page, app.scope("all"), "the scope");
  await page.keyboard.press("Space");
  await eventually(page, () => app.here(), "?scope=all");
  await focusOn(page, app.scope("all"), "the scope lost the focus");
  await tabTo(page, app.kind("bank"), "the kinds");
  await page.keyboard.press("Space");
  await eventually(page, () => app.here(), "?kind=bank&scope=all");
  await focusOn(page, app.kind("bank"), "the kind lost the focus");
});
