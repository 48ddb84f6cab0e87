// Every control can be hit: 44 by 44 px, at a phone's and at a desktop's width.
// WCAG 2.2: 2.5.8.

import assert from "node:assert/strict";
import { test } from "node:test";
import { enter } from "./lib/states.mjs";
import { small } from "./lib/targets.mjs";

for (const state of ["start", "all", "item", "country", "nothing", "menu", "region", "silent", "missing"]) {
  for (const width of [390, 1440]) {
    test(`targets: ${state}, ${width} px`, async (t) => {
      const { page } = await enter(t, { state, width, theme: "light", lang: "fr", turn: 0 });
      assert.deepEqual(await small(page), []);
    });
  }
}

test("the measure sees a small target, and what covers one", async (t) => {
  const { page } = await enter(t, { state: "start", width: 1440, theme: "light", lang: "fr", turn: 0 });
  await page.evaluate(() => {
    const box = document.createElement("div");
    for (const name of ["tiny", "half"]) {
      const button = document.createElement("button");
      button.className = name;
      button.textContent = name;
      box.append(button);
    }
    const cover = document.createElement("div");
    cover.className = "over";
    box.append(cover);
    document.querySelector("main").prepend(box);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`.tiny, .half { display: block; block-size: 88px; inline-size: 88px }
      .tiny { inline-size: 20px }
      .over { block-size: 60px; margin-block-start: -60px; position: relative }`);
    document.adoptedStyleSheets.push(sheet);
  });
  const found = await small(page);
  assert.ok(found.some((line) => line.startsWith("button.tiny 20")), found.join("\n"));
  assert.ok(found.some((line) => line.startsWith("button.half")), found.join("\n"));
});
