// The prerendered pages, as they are served.

import { readFileSync } from "node:fs";
import { LANGS, PAPERS, pathOf } from "../../e2e/lib/data.mjs";
import { address, FULL } from "../../e2e/lib/harness.mjs";

const DATA = new URL("../../../data/partnerships.json", import.meta.url);

/** One of each: full detail, no partner, a period, many partners, another language's sources. */
const SAMPLE = [
  "iom-koica-mou-fragile-countries-2024",
  "iom-oas-cooperation-agreement",
  "iom-undp-mainstreaming-migration",
  "iom-founded-1951",
  "migration-mptf-2019",
  "iom-mercosur-mou-2015",
];

/** Addresses below the root: start pages, pages that explain, items (all with `FIL_FULL`), and one that is not. */
export function paths() {
  const all = JSON.parse(readFileSync(DATA, "utf8")).items.map(({ id }) => id);
  const items = FULL ? all : SAMPLE;
  const pages = ["", ...Object.keys(PAPERS).map((slug) => `${slug}/`), ...items.map((id) => `${id}/`)];
  return [...LANGS.flatMap((lang) => pages.map((path) => pathOf(lang) + path)), "no-such-page/"];
}

/** A page's HTML. */
export async function html(path) {
  const reply = await fetch(address(path));
  const wanted = path === "no-such-page/" ? 404 : 200;
  if (reply.status !== wanted) throw new Error(`${reply.status} for ${path}`);
  return reply.text();
}
