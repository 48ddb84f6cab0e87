// Inside another page: in a sandbox without an origin, in any box, with and without a host that listens.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import { say } from "./lib/data.mjs";
import { open } from "./lib/harness.mjs";
import { mirror } from "./lib/mirror.mjs";
import { until } from "./lib/wait.mjs";

const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
const BOXES = [[320, 400], [320, 560], [320, 900], [480, 560], [640, 480], [720, 560], [1200, 400], [1200, 900]];

/** Another site: one page with the embed in a sandboxed frame; it listens and does nothing. */
async function host(t, src, [width, height]) {
  const body = `<!doctype html><html lang="fr"><title>Host</title><link rel="icon" href="data:,"><script>
    addEventListener("message", ({ data }) => (window.heard ??= []).push(data));</script>
    <iframe title="x" sandbox="${SANDBOX}" width="${width}" height="${height}" style="border:0" src="${src}"></iframe>`;
  const server = createServer((_, reply) => reply.setHeader("content-type", "text/html").end(body));
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  t.after(() => server.close());
  return `http://127.0.0.1:${server.address().port}/`;
}

/** The frame in that page, its app running. */
async function embed(t, path, box) {
  const [width, height] = box;
  const { context, page, record } = await open(t, { viewport: { width: width + 40, height: height + 40 } });
  page.setDefaultTimeout(8000);
  const site = await mirror(t, { framed: true });
  const home = await host(t, site + path, box);
  await page.goto(home);
  const frame = await (await page.locator("iframe").elementHandle()).contentFrame();
  await frame.waitForFunction(() => document.documentElement.dataset.app === "ready", undefined, { timeout: 15_000 });
  return { context, page, frame, record, site, home };
}

/** What does not fit: the page that scrolls, controls that lie outside and cannot be scrolled to. */
function misfits() {
  const root = document.documentElement;
  const scrolls = (one) => {
    for (let at = one.parentElement; at; at = at.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(at).overflow)) return true;
    }
    return false;
  };
  const outside = [...document.querySelectorAll("a[href], button, summary, select")]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.clientWidth > 1 && !one.matches(".skip"))
    .filter((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return !scrolls(one) && (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1);
    })
    .map((one) => one.outerHTML.slice(0, 80));
  return { over: [root.scrollWidth - innerWidth, root.scrollHeight - innerHeight], outside };
}

// That nothing more is said can only be seen over a time.
const rest = (page, ms) => {
  const end = performance.now() + ms;
  return until(page, () => performance.now() > end, "the time does not pass");
};
const heights = (page) => page.evaluate(() => (window.heard ?? []).filter((one) => one?.type === "fil:height"));

for (const box of BOXES) {
  for (const [lang, folder, view] of [["fr", "", ""], ["en", "en/", ""], ["fr", "", "&view=map"], ["en", "en/", "&view=map"], ["fr", "", "&view=timeline"], ["en", "en/", "&view=timeline"], ["fr", "", "&sel=HT"]]) {
    test(`${box.join(" × ")} ${folder}${view}: all fits, and the picture's sentences are in it`, async (t) => {
      const { frame } = await embed(t, `${folder}?shell=embed${view}`, box);
      assert.deepEqual(await frame.evaluate(misfits), { over: [0, 0], outside: [] });
      for (const key of ["map.not_flows", "map.disclaimer"]) {
        const line = await frame.locator(".stage-notes").getByText(say(lang, key), { exact: true }).boundingBox();
        assert.ok(line.y + line.height <= box[1] + 21, `${key} is cut off`);
      }
      const end = await frame.locator(".stage-notes").evaluate((one) => one.getBoundingClientRect().bottom);
      assert.ok(Math.abs(end - box[1]) < 2, `the sentences do not end the box: ${end}`);
      const map = await frame.locator(".map-box").evaluate((one) => one.offsetHeight);
      assert.ok(map === 0 || map >= 80, `a map of ${map} px`);
    });
  }
}

test("a box too low for all scrolls to its last sentence", async (t) => {
  const { frame } = await embed(t, "en/?shell=embed", [320, 320]);
  const last = frame.locator(".stage-notes").getByText(say("en", "map.disclaimer"), { exact: true });
  await last.scrollIntoViewIfNeeded();
  const { y, height } = await last.boundingBox();
  assert.ok(y + height <= 341, `ends at ${y + height}`);
});

test("a host that gives the height asked for shows a map as high as its width asks for", async (t) => {
  for (const [path, width] of [["en/?shell=embed&sel=HT", 1000], ["en/?shell=embed&scope=all", 640]]) {
    const { page, frame } = await embed(t, path, [width, 600]);
    await until(page, async () => (await heights(page)).length > 0, "nothing is said");
    await page.evaluate((first) => {
      const obey = (height) => (document.querySelector("iframe").height = height);
      addEventListener("message", ({ data }) => data?.type === "fil:height" && obey(data.height));
      obey(first);
    }, (await heights(page)).at(-1).height);
    const box = frame.locator(".map-box");
    await until(page, () => box.evaluate((one) => one.offsetHeight > one.offsetWidth * 0.4), "the map stays low");
    assert.ok((await heights(page)).length <= 3, "it asks again and again");
  }
});

test("a sandbox without an origin: it starts, answers and keeps quiet", async (t) => {
  const { page, frame, record } = await embed(t, "?shell=embed", [720, 560]);
  assert.equal(await frame.evaluate(() => self.origin), "null");
  await frame.getByRole("button", { name: "Haïti" }).click();
  await until(page, async () => (await frame.getByRole("article").count()) === 1, "no card");
  assert.deepEqual(await frame.evaluate(misfits), { over: [0, 0], outside: [] });
  const source = frame.locator(".source-list a");
  assert.equal(await source.evaluateAll((all) => all.every((one) => one.target === "_blank" && one.rel === "noopener")), true);
  await page.keyboard.press("Escape");
  await until(page, async () => (await frame.getByRole("article").count()) === 0, "the card stays");
  await frame.locator("summary").first().click();
  await frame.getByRole("link", { name: "English", exact: true }).click();
  await until(page, async () => (await frame.getByText("Partnerships, thread by thread").count()) > 0, "not English");
  const { console, errors, violations } = record;
  assert.deepEqual({ console, errors, violations }, { console: [], errors: [], violations: [] });
});

test("the way to the whole site keeps the state and opens beside the host", async (t) => {
  const { context, page, frame, site, home } = await embed(t, "en/?shell=embed&sel=HT&theme=dark", [1200, 900]);
  const link = frame.getByRole("link", { name: say("en", "embed.open"), exact: true });
  assert.equal(await link.evaluate((one) => one.href), `${site}en/?sel=HT&theme=dark`);
  const [tab] = await Promise.all([context.waitForEvent("page"), link.click()]);
  await tab.waitForURL(`${site}en/?sel=HT&theme=dark`);
  assert.equal(page.url(), home);
});

test("it says how high it would like to be, in every dialect, and not again", async (t) => {
  const { page, frame } = await embed(t, "?shell=embed&id=a7&childId=pym1", [720, 560]);
  await until(page, async () => (await heights(page)).length > 0, "nothing is said");
  const [{ v, id, height }] = await heights(page);
  assert.deepEqual([v, id, Number.isInteger(height)], [1, "a7", true]);
  const heard = await page.evaluate(() => window.heard);
  assert.ok(heard.some((one) => one?.sentinel === "amp" && one.type === "embed-size" && one.height === height));
  assert.ok(heard.some((one) => one?.type === "iframe-resized" && one.height === height));
  assert.ok(heard.some((one) => typeof one === "string" && one.includes('"context":"iframe.resize"')));
  assert.ok(heard.includes(`pymxPYMxpym1xPYMxheightxPYMx${height}`));
  // A host that answers every height with a larger one cannot make it run.
  for (let more = 0; more < 8; more += 1) {
    await page.locator("iframe").evaluate((one, by) => (one.height = Number(one.height) + by), 40);
    await rest(page, 300);
  }
  assert.ok((await heights(page)).length <= 3, "more than three heights for one width");
  await page.locator("iframe").evaluate((one) => (one.width = 600));
  const before = (await heights(page)).length;
  await rest(page, 600);
  assert.ok((await heights(page)).length <= before + 3);
});

test("a host that obeys ends up with a box in which nothing scrolls", async (t) => {
  const { page, frame } = await embed(t, "?shell=embed", [720, 420]);
  await page.evaluate(() => {
    addEventListener("message", ({ data }) => {
      if (data?.type === "fil:height") document.querySelector("iframe").height = data.height;
    });
  });
  await page.locator("iframe").evaluate((one) => (one.width = 700));
  await rest(page, 1500);
  const lanes = await frame.locator(".timeline-scroll").evaluate((one) => one.scrollHeight - one.clientHeight);
  const last = (await heights(page)).at(-1).height;
  assert.ok(lanes <= 2, `${lanes} px of the lanes are hidden`);
  assert.ok(Math.abs(last - Number(await page.locator("iframe").getAttribute("height"))) <= 2);
});
