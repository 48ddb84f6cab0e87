// What assistive technology is told, word for word.
// WCAG 2.2: 1.1.1, 1.3.1, 1.3.2, 2.4.4, 2.4.6, 3.2.4, 4.1.2, 4.1.3.

import { test } from "node:test";
import { BASE, visit } from "../e2e/lib/harness.mjs";
import { assertSnapshot } from "./lib/snapshot.mjs";

const KOICA = "iom-koica-mou-fragile-countries-2024/";
const PAGES = {
  "start-fr": ["", "fr-FR"],
  "start-en": ["en/", "en-GB"],
  "start-ar": ["ar/", "ar"],
  "card-fr": [KOICA, "fr-FR"],
  "card-en": [`en/${KOICA}`, "en-GB"],
  "card-ar": [`ar/${KOICA}`, "ar"],
  "country-fr": ["?sel=HT&view=map", "fr-FR"],
  "country-ar": ["ar/?sel=HT&view=map", "ar"],
};

/** The same on every host, in every year and after a change of the data elsewhere. */
const steady = (tree) => tree
  .replaceAll(BASE, "./")
  .replaceAll(/\b[\da-f]{12}\b/g, "…")
  .split("\n")
  .filter((line) => !/^ *- option "\d{4}"$/.test(line))
  .join("\n");

for (const [name, [path, locale]] of Object.entries(PAGES)) {
  test(`names: ${name}`, async (t) => {
    const { page } = await visit(t, path, { locale });
    // The text below the app is the data in words: snapshots of the markup hold it.
    const parts = ["header.bar", "main", "footer"];
    const trees = await Promise.all(parts.map((part) => page.locator(part).ariaSnapshot()));
    assertSnapshot(`${name}.aria.yaml`, `${steady(trees.join("\n"))}\n`);
  });
}
