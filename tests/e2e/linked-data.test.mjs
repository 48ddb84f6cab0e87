// What machines read in the head of a page agrees with the data.

import assert from "node:assert/strict";
import { test } from "node:test";
import { address, open } from "./lib/harness.mjs";
import { AS_OF, countryName, items, LANGS, pathOf, SAMPLE, say, source, tag, text, words } from "./lib/data.mjs";

const TYPES = {
  programme: "Project",
  partnership: "CreativeWork",
  funding: "CreativeWork",
  consultation: "Event",
  milestone: "Event",
};

const head = (page) =>
  page.evaluate(() => {
    const links = [...document.head.querySelectorAll("link[rel=canonical], link[rel=alternate]")];
    const scripts = document.querySelectorAll('script[type="application/ld+json"]');
    return {
      lang: document.documentElement.lang,
      title: document.title,
      description: document.querySelector("meta[name=description]").content,
      canonical: links.filter((one) => one.rel === "canonical").map((one) => one.href),
      alternate: Object.fromEntries(
        links.filter((one) => one.rel === "alternate").map((one) => [one.hreflang, one.href])),
      linked: [...scripts].map((one) => one.textContent),
    };
  });

/** A date as ISO 8601, no more precise than it is; an interval as two with a slash. */
function iso(edtf) {
  const range = /^\[(.*)\.\.(.*)\]$/.exec(edtf);
  if (range) return `${range[1] || ".."}/${range[2] || ".."}`;
  return edtf.endsWith("/") ? `${edtf}..` : edtf;
}

function assertDate(item, about) {
  const { edtf } = item.dates[0];
  const given = ["startDate", "foundingDate", "dateCreated", "temporalCoverage"].filter((key) => key in about);
  if (!edtf) return assert.deepEqual(given, []);
  assert.equal(given.length, 1);
  assert.equal(about[given[0]], iso(edtf));
  return assert.equal(given[0] === "temporalCoverage", /[/[]/.test(edtf));
}

function assertItem(lang, item, linked) {
  const page = JSON.parse(linked);
  const { "@context": context, "@type": type, inLanguage, dateModified, mainEntity } = page;
  assert.deepEqual(
    { context, type, inLanguage, dateModified, name: page.name },
    {
      context: "https://schema.org", type: "WebPage", inLanguage: tag(lang), dateModified: AS_OF,
      name: words(lang, item.id, "title"),
    },
  );
  assert.deepEqual(
    [mainEntity["@type"], mainEntity.name, mainEntity.description],
    [TYPES[item.kind], words(lang, item.id, "title"), words(lang, item.id, "summary")],
  );
  assertDate(item, mainEntity);
  const names = (all) => (all ?? []).map(({ name }) => name);
  assert.deepEqual(names(page.mentions), item.partners.map((id) => text(lang, "partners", id, "name")));
  assert.deepEqual(
    names(page.spatialCoverage),
    (item.countries ?? []).map(({ country }) => countryName(lang, country)),
  );
  assert.deepEqual(
    page.citation.map((one) => [one.url, one.name, one.publisher.name, one.inLanguage]),
    item.sources.map(source).map((one) => [one.url, one.title, one.publisher, one.lang]),
  );
}

for (const lang of SAMPLE) {
  test(`the head of every page is right (${lang})`, async (t) => {
    const { page } = await open(t, { javaScriptEnabled: false });
    const titles = new Set();
    for (const item of [undefined, ...items]) {
      await t.test(item?.id ?? "start", async () => {
        await page.goto(address(pathOf(lang, item?.id)));
        const found = await head(page);
        assert.equal(found.lang, tag(lang));
        assert.deepEqual(found.canonical, [address(pathOf(lang, item?.id))]);
        const other = Object.fromEntries(LANGS.map((one) => [tag(one), address(pathOf(one, item?.id))]));
        assert.deepEqual(found.alternate, { ...other, "x-default": other.fr });
        for (const href of Object.values(other)) {
          const reply = await fetch(href, { method: "HEAD" });
          assert.equal(reply.status, 200, href);
        }
        const product = say(lang, "product.name");
        assert.equal(found.title, item ? `${words(lang, item.id, "title")} – ${product}` : product);
        assert.equal(found.description, item ? words(lang, item.id, "summary") : say(lang, "product.description"));
        assert.ok(!titles.has(found.title), "two pages of one title");
        titles.add(found.title);
        assert.equal(found.linked.length, 1);
        if (item) assertItem(lang, item, found.linked[0]);
      });
    }
  });

  test(`the start page tells machines of every item (${lang})`, async (t) => {
    const { page } = await open(t, { javaScriptEnabled: false });
    await page.goto(address(pathOf(lang)));
    const linked = JSON.parse((await head(page)).linked[0]);
    assert.deepEqual(
      [linked["@type"], linked.name, linked.inLanguage, linked.dateModified],
      ["Dataset", say(lang, "product.name"), tag(lang), AS_OF],
    );
    assert.deepEqual(
      linked.hasPart.map((one) => `${one["@type"]} ${one.name}`).sort(),
      items.map((one) => `${TYPES[one.kind]} ${words(lang, one.id, "title")}`).sort(),
    );
  });
}
