// Pictures to take along: what is on screen and the poster, as PNG, SVG and on paper.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { address, assertNothingKept, assertQuiet, open } from "./lib/harness.mjs";
import { start } from "./lib/app.mjs";
import { breakable } from "./lib/break.mjs";
import { core, pathOf, SAMPLE } from "./lib/data.mjs";
import { files } from "./lib/requests.mjs";
import { eventually, frame, until } from "./lib/wait.mjs";

const [, koica] = core;

/** The dialog and its parts, by roles and names. */
class Pictures {
  constructor(app) {
    this.app = app;
    this.page = app.page;
    this.dialog = this.page.getByRole("dialog", { name: app.say("picture.title"), exact: true });
    this.image = this.dialog.getByRole("img");
    this.told = this.dialog.getByRole("status");
  }
  get button() {
    return this.page.getByRole("navigation", { name: this.app.say("nav.label"), exact: true })
      .getByRole("button", { name: this.app.say("action.picture"), exact: true });
  }
  choice(key) {
    return this.dialog.getByRole("radio", { name: this.app.say(`picture.${key}`), exact: true });
  }
  action(key) {
    return this.dialog.getByRole("button", { name: this.app.say(`picture.${key}`), exact: true });
  }
  async open() {
    await this.button.click();
    await this.dialog.waitFor();
    return this;
  }
  async save(key) {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.action(key).click()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }
}

const pictures = async (t, path, options) => {
  const started = await start(t, path, options);
  return { ...started, asked: await new Pictures(started.app).open() };
};

/** Width and height of a PNG: its first chunk says them. */
const sizeOf = (png) => {
  assert.equal(png.subarray(1, 4).toString("latin1"), "PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

for (const lang of SAMPLE) {
  test(`what is on screen as SVG, with all that belongs to a picture (${lang})`, async (t) => {
    const { app, asked } = await pictures(t, pathOf(lang));
    const { name, bytes } = await asked.save("svg");
    assert.equal(name, "trame-cinq.svg");
    const text = bytes.toString("utf8");
    for (const key of ["product.name", "lead.core", "map.not_flows", "map.disclaimer", "map.note_kosovo"]) {
      assert.ok(text.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ").includes(app.say(key).replaceAll(/\s+/g, " ").slice(0, 40)), key);
    }
    assert.equal(text.match(/class="sheet-tag"/g).length, 14);
    assert.ok(text.includes("@font-face") && !/url\(['"]?http|href=/.test(text), "it asks for something");
    await eventually(app.page, () => asked.told.innerText(), app.say("picture.saved"));
  });
}

test("a picture of the site that is opened by itself has its colours", async (t) => {
  const { page, record } = await open(t);
  for (const lang of SAMPLE) {
    await page.goto(address(`${pathOf(lang)}images/trame-cinq.svg`));
    const dyes = await page.locator("path").evaluateAll((all) => all.map((one) => getComputedStyle(one).stroke));
    assert.ok(new Set(dyes).size > 4, `${lang}: ${[...new Set(dyes)]}`);
  }
  assert.deepEqual(record.violations, []);
});

test("PNG: two pixels for each, and something on them", async (t) => {
  const { page, asked } = await pictures(t, "");
  const { name, bytes } = await asked.save("png");
  assert.equal(name, "trame-cinq.png");
  const [width, height] = sizeOf(bytes);
  assert.equal(width, 2800);
  assert.ok(height > 2000, `${height}`);
  const seen = await page.evaluate(async (url) => {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = new OffscreenCanvas(280, 250);
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0, 280, 250);
    return new Set(new Uint32Array(context.getImageData(0, 0, 280, 250).data.buffer)).size;
  }, `data:image/png;base64,${bytes.toString("base64")}`);
  assert.ok(seen > 200, `${seen} colours`);
});

test("the poster: A3, five columns, a code for a camera, sharp enough for paper", async (t) => {
  const { app, asked } = await pictures(t, "?scope=all&kind=bank");
  await asked.choice("poster").check();
  const svg = await asked.save("svg");
  assert.equal(svg.name, "affiche-a3.svg");
  const text = svg.bytes.toString("utf8");
  assert.equal(text.match(/class="poster-name"/g).length, 5, "the five, whatever is chosen");
  assert.ok(text.includes(app.page.url().split("?")[0]), "no way back to the site");
  const png = await asked.save("png");
  const [width, height] = sizeOf(png.bytes);
  assert.ok(Math.abs(width / height - Math.SQRT2) < 0.01, `${width} by ${height}`);
  assert.ok(width > 3900, `${width}`);
});

test("the picture follows what is chosen, where map and time look, and the address", async (t) => {
  const { app, page } = await start(t, "");
  const asked = new Pictures(app);
  const text = async () => {
    await asked.open();
    const { name, bytes } = await asked.save("svg");
    await asked.action("close").click();
    await asked.dialog.waitFor({ state: "detached" });
    return { name, text: bytes.toString("utf8") };
  };
  const whole = await text();
  await app.row(koica.id).click();
  await app.title.waitFor();
  const item = await text();
  assert.equal(item.name, `${koica.id}.svg`);
  assert.ok(item.text.includes("@font-face"), "its letters are lost once the address has changed");
  assert.ok(item.text.includes("class=\"bundle is-sung") && !whole.text.includes("class=\"bundle is-sung"));
  await app.title.press("Escape");
  await app.kind("bank").click();
  const bank = await text();
  assert.equal(bank.text.match(/class="sheet-tag"/g).length, 1);
});

test("by keyboard: opened, gone through, closed, and back where it began", async (t) => {
  const { app, page } = await start(t, "");
  const asked = new Pictures(app);
  await asked.button.focus();
  await page.keyboard.press("Enter");
  await asked.dialog.waitFor();
  const inside = () => page.evaluate(() => document.activeElement.closest("dialog") !== null);
  assert.ok(await inside(), "the focus is not in the dialog");
  for (let at = 0; at < 8; at += 1) {
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement === document.body || document.activeElement.closest("dialog") !== null), "Tab left the dialog");
  }
  await page.keyboard.press("Escape");
  await asked.dialog.waitFor({ state: "detached" });
  await until(page, async () => asked.button.evaluate((one) => one === document.activeElement), "the focus is lost");
  assert.equal(app.here(), "", "Escape closed more than the dialog");
});

test("a card has it too", async (t) => {
  const { app } = await start(t, pathOf("fr", koica.id), { viewport: { width: 390, height: 844 } });
  const asked = new Pictures(app);
  assert.equal(await asked.button.count(), 0, "on a phone the bar has no room for it");
  await app.button("action.picture").click();
  await asked.dialog.waitFor();
  const inside = await asked.dialog.evaluate((one) => one.scrollWidth <= one.clientWidth);
  assert.ok(inside, "wider than the phone");
});

test("nothing of it is fetched before it is asked for; then only from here, and nothing is kept", async (t) => {
  const { app, context, page, record } = await start(t, "");
  const before = files(record);
  assert.deepEqual(before.filter((file) => file.includes("picture")), []);
  const asked = await new Pictures(app).open();
  await asked.save("png");
  const more = files(record).slice(before.length).map((file) => file.replace(/^.*\/(.*)-[0-9a-f]+\./, "$1."));
  assert.deepEqual([...new Set(more)].filter((file) => !file.endsWith(".woff2")).sort(), ["picture.css", "picture.js", "picture.wasm"]);
  await asked.action("close").click();
  await asked.open();
  await frame(page);
  assertQuiet(record);
  await assertNothingKept(context, page);
});

for (const [what, address] of [["module", "**/picture-*.js"], ["program", "**/picture-*.wasm"], ["style sheet", "**/picture-*.css"]]) {
  test(`without its ${what} the page says so and goes on`, async (t) => {
    const { app, page } = await start(t, "");
    await page.route(address, (route) => route.fulfill({ status: 404, body: "" }));
    await new Pictures(app).button.click();
    await page.getByText(app.say("action.picture_failed")).waitFor();
    await app.row(koica.id).click();
    await app.title.waitFor();
  });
}

test("when it stops in the middle the page goes on, and says so each time", async (t) => {
  const { app, page } = await start(t, "");
  // The app runs already: what starts from now on can be broken.
  await page.evaluate(breakable);
  const asked = await new Pictures(app).open();
  await page.evaluate(() => { globalThis.filBreak = true; });
  await asked.action("svg").click();
  const told = page.getByText(app.say("action.picture_failed"));
  await told.waitFor();
  await asked.dialog.waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => document.documentElement.dataset.app), "ready");
  await app.row(koica.id).click();
  await app.title.waitFor();
  await asked.button.click();
  await told.waitFor();
});

test("on paper the picture alone, on one sheet; the poster on A3", async (t) => {
  const { page, asked } = await pictures(t, "");
  const sheets = async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
    return pdf.match(/\/MediaBox\s*\[[^\]]*\]/g).map((box) => box.match(/[\d.]+/g).slice(2).map(Math.round));
  };
  const [seen, ...rest] = await sheets();
  assert.deepEqual(rest, [], "more than a sheet");
  assert.ok(seen[0] > seen[1], "not across");
  await asked.choice("poster").check();
  await frame(page);
  const [poster, ...others] = await sheets();
  assert.deepEqual(others, []);
  assert.deepEqual(poster.map((points) => Math.round((points / 72) * 25.4)), [420, 297]);
});

test("embeds and public screens have none: nothing can be taken along there", async (t) => {
  for (const path of ["?shell=embed", "?shell=kiosk", `${pathOf("fr", koica.id)}?shell=kiosk`]) {
    const { app, page } = await start(t, path);
    assert.equal(await page.getByRole("button", { name: app.say("action.picture"), exact: true }).count(), 0, path);
  }
});
