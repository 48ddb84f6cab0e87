// The address is public: what is wrong in it is dropped, what is not ours is kept.

import assert from "node:assert/strict";
import { test } from "node:test";
import { address, open, ready } from "./lib/harness.mjs";
import { App, start } from "./lib/app.mjs";
import { assertOneLanguage } from "./lib/language.mjs";
import { core, OWN_NAMES, pathOf } from "./lib/data.mjs";
import { eventually } from "./lib/wait.mjs";

const [{ id }] = core;
const outside = "carm-central-asia-2010";

/** What is opened, and what then stands in the address bar. */
const CLEANED = {
  "?scope=core": "",
  "?scope=moon": "",
  "?scope=all&scope=core": "?scope=all",
  "?view=sideways": "",
  "?theme=pink": "",
  "?theme=auto": "",
  "?shell=tv": "",
  "?kind=bank,moon,un": "?kind=bank,un",
  "?kind=moon": "",
  "?from=1800": "",
  "?from=soon&to=2016": "?to=2016",
  "?from=2020&to=2010": "?from=2010&to=2020",
  "?map=999,0,2": "",
  "?map=12.509,-3.00,2.45": "?map=12.5,-3,2.4",
  "?q=": "",
  "?q=%20%20": "",
  "?q=ha%C3%AFti": "?q=ha%C3%AFti",
  "?sel=QQ": "",
  "?sel=ht": "?sel=HT",
  "?to=2016&from=2015": "?from=2015&to=2016",
  [`?sel=${id}`]: `${id}/`,
  [`${id}/?sel=HT`]: `${id}/`,
  [`${outside}/?scope=all`]: `${outside}/`,
  "index.html": "",
  "en/index.html?scope=all": "en/?scope=all",
  "?utm_source=x&scope=all": "?scope=all&utm_source=x",
  "?b=2&a=1": "?b=2&a=1",
  "?b=2&scope=moon&a=%20": "?b=2&a=%20",
};

test("bad values are dropped, good ones put in order, foreign ones kept", async (t) => {
  const { page } = await open(t);
  const app = new App(page);
  for (const [opened, cleaned] of Object.entries(CLEANED)) {
    await page.goto(address(opened));
    await ready(page);
    await eventually(page, () => decodeComma(app.here()), cleaned, opened);
  }
});

// A comma may stand as itself or encoded.
const decodeComma = (text) => text.replaceAll("%2C", ",");

test("cleaning replaces the address: Back leads to where the reader came from", async (t) => {
  const { page } = await open(t);
  const app = new App(page);
  await page.goto(address("?scope=all"));
  await ready(page);
  await page.goto(address("?scope=moon&theme=pink"));
  await ready(page);
  await eventually(page, () => app.here(), "");
  await page.goBack();
  await ready(page);
  await eventually(page, () => app.here(), "?scope=all");
});

test("foreign parameters stay through every choice and change of language", async (t) => {
  const { app, page } = await start(t, "?utm_source=lettre&ref=a%20b");
  const foreign = "utm_source=lettre&ref=a%20b";
  await app.scope("all").click();
  await eventually(page, () => app.here(), `?scope=all&${foreign}`);
  await app.row(id).click();
  await eventually(page, () => app.here(), `${id}/?scope=all&${foreign}`);
  await app.languages.click();
  await app.language(OWN_NAMES.en).click();
  await eventually(page, () => app.here(), `en/${id}/?scope=all&${foreign}`);
});

for (const [opened, path, lang] of [
  ["?lang=en", "en/", "en"],
  ["?lang=en&scope=all", "en/?scope=all", "en"],
  [`${id}/?lang=en`, `en/${id}/`, "en"],
  ["en/?lang=fr", "", "fr"],
  [`en/${id}/?lang=fr&x=1`, `${id}/?x=1`, "fr"],
]) {
  test(`${opened} leads to the page in that language`, async (t) => {
    const { page } = await open(t);
    await page.goto(address(opened));
    await ready(page);
    const app = new App(page, lang);
    await eventually(page, () => app.here(), path);
    await app.tools.waitFor();
    await assertOneLanguage(page, lang);
  });
}

for (const lang of ["xx", "de", ""]) {
  test(`?lang=${lang}, which has no page, is dropped`, async (t) => {
    const { app, page } = await start(t, `?lang=${lang}&scope=all`);
    await eventually(page, () => app.here(), "?scope=all");
    await assertOneLanguage(page, "fr");
  });
}

test("an address that is not clean does not break a later choice", async (t) => {
  const { app, page } = await start(t, "?from=1800&kind=moon&q=%00fer%20%3Cb%3E&a=%zz");
  await app.button("filter.reset").click();
  await app.row(id).click();
  await eventually(page, () => app.here(), `${pathOf("fr", id)}?a=%zz`);
});

test("a very long address is taken calmly", async (t) => {
  const { app } = await start(t, `?q=${"a".repeat(4000)}&x=${"b".repeat(2000)}`);
  const query = new URL(app.page.url()).searchParams;
  assert.equal(await app.search.inputValue(), "a".repeat(80));
  assert.equal(query.get("x"), "b".repeat(2000));
});
