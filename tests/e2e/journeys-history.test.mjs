// Back and Forward lead through what was chosen; an address opened afresh shows the same.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pageOf, start } from "./lib/app.mjs";
import { core, countryName, words } from "./lib/data.mjs";
import { eventually } from "./lib/wait.mjs";

const [first, second] = core;

test("every choice is a step, and each step comes back whole", async (t) => {
  const { app, page } = await start(t);
  const steps = [await app.chosen()];
  const step = async (act, address) => {
    await act();
    await eventually(page, () => app.here(), address);
    steps.push(await app.chosen());
  };
  await step(() => app.scope("all").click(), "?scope=all");
  await step(() => app.row(second.id).click(), pageOf("fr", second.id, "scope=all"));
  await step(() => app.openMark(first.id), pageOf("fr", first.id, "scope=all"));
  await step(() => app.tag("IQ").click(), "?scope=all&sel=IQ");
  await step(() => app.button("card.close").click(), "?scope=all");
  await step(() => app.kind("bank").click(), "?kind=bank&scope=all");
  await step(() => app.year("from").selectOption("2010"), "?from=2010&kind=bank&scope=all");
  for (const was of steps.slice(0, -1).reverse()) {
    await page.goBack();
    await eventually(page, () => app.chosen(), was);
  }
  for (const was of steps.slice(1)) {
    await page.goForward();
    await eventually(page, () => app.chosen(), was);
  }
});

test("a step is one before the press has ended: Back at once stays in the page", async (t) => {
  const { app, page } = await start(t);
  const here = await app.here();
  const gone = await app.row(first.id).evaluate((row) => {
    row.click();
    const at = location.pathname;
    history.back();
    return at;
  });
  assert.equal(gone, `/${first.id}/`);
  await eventually(page, () => app.here(), here);
  await eventually(page, () => app.title.count(), 0);
});

test("the title of the document follows", async (t) => {
  const { app, page } = await start(t);
  const name = app.say("product.name");
  await app.row(first.id).click();
  await eventually(page, () => page.title(), `${words("fr", first.id, "title")} – ${name}`);
  await app.tag("IQ").click();
  await eventually(page, () => page.title(), `${countryName("fr", "IQ")} – ${name}`);
  await page.goBack();
  await page.goBack();
  await eventually(page, () => page.title(), name);
});

test("a copied address opens the same page elsewhere", async (t) => {
  const { app, page } = await start(t, "?scope=all");
  await app.kind("region").click();
  await app.year("from").selectOption("2010");
  await app.search.fill("union africaine");
  await app.pickTheme("dark");
  await eventually(page, () => page.url().includes("theme=dark"), true);
  const there = await start(t, app.here());
  assert.deepEqual(await there.app.chosen(), await app.chosen());
  assert.deepEqual(await there.app.rows.allInnerTexts(), await app.rows.allInnerTexts());
  assert.equal(await there.app.search.inputValue(), "union africaine");
});

test("after a step inside the page a reload shows what was shown", async (t) => {
  const { app, page } = await start(t);
  await app.mark(second.id).click();
  await eventually(page, () => app.here(), pageOf("fr", second.id));
  const before = await app.chosen();
  await page.reload();
  await eventually(page, () => app.chosen(), before);
});

test("links inside the page leave the choice alone", async (t) => {
  const { app, page } = await start(t, pageOf("fr", first.id, "scope=all"));
  const before = await app.chosen();
  await app.tools.getByRole("link", { name: app.say("text.link"), exact: true }).click();
  await eventually(page, async () => ({ ...(await app.chosen()), address: "" }), { ...before, address: "" });
  await page.goBack();
  await eventually(page, () => app.chosen(), before);
});
