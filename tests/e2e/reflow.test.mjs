// Small windows, large letters, wide spacing: nothing is cut off and nothing scrolls sideways.

import assert from "node:assert/strict";
import { test } from "node:test";
import { address, open, ready } from "./lib/harness.mjs";
import { App } from "./lib/app.mjs";
import { assertNothingLost, doubleText, looseText } from "./lib/cut.mjs";
import { ACTS, PAGES } from "./lib/states.mjs";
import { frame } from "./lib/wait.mjs";

// 1280 by 1024 at 400 % is 320 by 256; DESIGN names 390, 768 and 1440.
const SIZES = [[320, 640], [320, 256], [390, 844], [768, 1024], [1280, 900], [1440, 900]];

async function at(t, [width, height], path, options = {}) {
  const { page } = await open(t, { viewport: { width, height }, ...options });
  return { page, go: async () => {
    await page.goto(address(path));
    await ready(page);
    await page.evaluate(() => document.fonts.ready.then(() => 0));
    await frame(page);
  } };
}

for (const size of SIZES) {
  for (const [name, path] of Object.entries(PAGES)) {
    test(`${name} at ${size.join(" × ")}`, async (t) => {
      const { page, go } = await at(t, size, path);
      await go();
      await assertNothingLost(page);
    });
  }
}

test("buttons below a narrow map are free of the tags", async (t) => {
  const { page, go } = await at(t, [1024, 768], "en/?text=large");
  await go();
  const tools = await page.locator(".map-tools").boundingBox();
  const tags = await page.locator(".comb").boundingBox();
  assert.ok(tools.y + tools.height <= tags.y + 1, `${JSON.stringify([tools, tags])}`);
});

for (const [name, path] of Object.entries(PAGES)) {
  for (const size of [[1280, 900], [390, 844]]) {
    test(`${name} with letters twice as large at ${size[0]} px`, async (t) => {
      const { page, go } = await at(t, size, path);
      await page.addInitScript(doubleText);
      await go();
      await assertNothingLost(page);
    });

    test(`${name} with wide spacing at ${size[0]} px`, async (t) => {
      const { page, go } = await at(t, size, path);
      await go();
      await page.evaluate(looseText);
      await frame(page);
      await assertNothingLost(page);
    });
  }

  test(`${name} without script at 320 px`, async (t) => {
    const { page } = await open(t, { viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
    await page.goto(address(path));
    await assertNothingLost(page);
  });
}

test("in a window of 320 × 256 the bar leaves most of it to the content", async (t) => {
  const { page, go } = await at(t, [320, 256], "");
  await go();
  await new App(page).list.scrollIntoViewIfNeeded();
  const bar = await page.getByRole("banner").boundingBox();
  const covered = Math.max(0, Math.min(256, bar.y + bar.height) - Math.max(0, bar.y));
  assert.ok(covered <= 128, `the bar covers ${covered} px of 256`);
});

for (const [name, act] of Object.entries(ACTS)) {
  test(`at 320 px a reader ${name}`, async (t) => {
    const { page, go } = await at(t, [320, 640], "");
    await go();
    await act(new App(page));
    await frame(page);
    await assertNothingLost(page);
  });
}

test("the look for lost text does see it: this file can fail", async (t) => {
  const { page, go } = await at(t, [320, 640], "");
  await go();
  await page.evaluate(() => {
    const [box, wide] = [document.createElement("p"), document.createElement("div")];
    box.textContent = "coupé au milieu";
    for (const [key, value] of [["width", "40px"], ["overflow", "hidden"], ["white-space", "nowrap"]]) {
      box.style.setProperty(key, value);
    }
    wide.style.setProperty("width", "400px");
    wide.style.setProperty("height", "1px");
    document.body.append(box, wide);
  });
  await assert.rejects(assertNothingLost(page), ({ actual }) => {
    assert.ok(actual.over >= 80, `over by ${actual.over}`);
    return actual.cut.some((one) => one.startsWith("coupé"));
  });
});

test("an open region at 1440 × 900 shows every country, and map and notes stay in the window", async (t) => {
  const { page, go } = await at(t, [1440, 900], "?scope=all", { locale: "fr-FR" });
  await go();
  const regions = page.locator(".tag-region");
  for (let n = 0; n < (await regions.count()); n += 1) {
    await regions.nth(n).click();
    await frame(page);
    const seen = await page.evaluate(() => {
      const box = (of) => document.querySelector(of).getBoundingClientRect();
      const open = document.querySelector(".comb-open");
      return {
        map: box(".map-box").height,
        foot: box(".stage-notes").bottom,
        cut: open.scrollHeight - open.clientHeight,
      };
    });
    const name = await regions.nth(n).innerText();
    assert.ok(seen.map >= 240, `${name}: the map is ${seen.map} px high`);
    assert.ok(seen.foot <= 900, `${name}: the notes end at ${seen.foot} px`);
    assert.equal(seen.cut, 0, `${name}: its countries are cut`);
  }
});

for (const width of [320, 390, 480]) {
  test(`the facts in words keep their columns at ${width} px`, async (t) => {
    const { page } = await open(t, { viewport: { width, height: 800 }, javaScriptEnabled: false });
    await page.goto(address());
    const stray = await page.locator(".text-item .facts > div").evaluateAll((rows) => rows.filter((row) => {
      const lefts = [...row.querySelectorAll("dd")].map((value) => Math.round(value.getBoundingClientRect().left));
      return new Set(lefts).size > 1;
    }).length);
    assert.ok(await page.locator(".text-item .facts dd + dd").count() > 100);
    assert.equal(stray, 0);
  });
}

test("letters twice as large at 1024 px: the bar keeps search and tools apart", async (t) => {
  const { page, go } = await at(t, [1024, 768], "");
  await page.addInitScript(doubleText);
  await go();
  const boxes = await page.evaluate(() => [".search", ".tools"].map((of) => {
    const { left, right, top, bottom } = document.querySelector(of).getBoundingClientRect();
    return { left, right, top, bottom };
  }));
  const [search, tools] = boxes;
  assert.ok(search.right <= tools.left || search.bottom <= tools.top, JSON.stringify(boxes));
  assert.ok(search.right - search.left > 150, "the search is too narrow to type in");
  await assertNothingLost(page);
});
