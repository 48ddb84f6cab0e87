// The same faces on every machine: the pictures bring along what the page asks for first.

import { readFileSync } from "node:fs";

const file = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url)).toString("base64");

const FOLDER = "tests/visual/face";
const SERIF = "style/face/fil-serif.woff2";
const LATIN = "U+0-20FF, U+2122";
const CYRILLIC = "U+400-4FF";
const ARABIC = "U+600-6FF";
/** What the Chinese faces hold, without the signs that come from the others. */
const CHINESE = "U+0-FF, U+2018-201D, U+2026, U+2E80-FFEF";

/** The signs that a family's own files lack. */
const signs = (family, more) => [
  [family, SERIF, "U+2013-2014, U+2019, U+202F, U+2190-2193, U+2248", more],
  [family, `${FOLDER}/tick.woff2`, "U+2713", more],
];

/** Family that the page asks for → its files, the letters of each, and what else describes it. */
const FACES = [
  ["Noto Sans", `${FOLDER}/noto-sans.woff2`, LATIN],
  ["Noto Sans", `${FOLDER}/noto-sans-cyrillic.woff2`, CYRILLIC],
  // The words of the menu of languages, each in its own letters.
  ["Noto Sans", `${FOLDER}/noto-sans-arabic.woff2`, ARABIC],
  ["Noto Sans", `${FOLDER}/noto-sans-sc-400.woff2`, "U+4E00-9FFF"],
  ["Fil Serif Noto", `${FOLDER}/noto-serif-cyrillic.woff2`, CYRILLIC, {
    sizeAdjust: "89.7%", ascentOverride: "115.5%", descentOverride: "37.35%", lineGapOverride: "0%",
  }],
  ["Noto Sans Arabic", `${FOLDER}/noto-sans.woff2`, LATIN],
  ["Noto Sans Arabic", `${FOLDER}/noto-sans-arabic.woff2`, ARABIC],
  ["Noto Naskh Arabic", SERIF, LATIN],
  ["Noto Naskh Arabic", `${FOLDER}/noto-naskh-arabic.woff2`, ARABIC],
  ["Noto Serif CJK SC", `${FOLDER}/noto-serif-sc.woff2`, CHINESE],
  ["Noto Sans", SERIF, "U+202F, U+2192, U+2248"],
  ["Noto Sans", `${FOLDER}/tick.woff2`, "U+2713"],
  ...["Noto Sans Arabic", "Noto Serif CJK SC"].flatMap((family) => signs(family)),
  // Files of the same family are one face only where they say the same weights.
  ...[["400", "100 500"], ["700", "501 900"]].flatMap(([name, weight]) => [
    ["Noto Sans CJK SC", `${FOLDER}/noto-sans-sc-${name}.woff2`, CHINESE, { weight }],
    ...signs("Noto Sans CJK SC", { weight }),
  ]),
];

/** The families. */
export const FAMILIES = [...new Set(FACES.map(([family]) => family))];

/** Gives every document of `page` the faces, before its own scripts run. */
export async function bringFace(page) {
  const faces = FACES.map(([family, path, letters, more]) => [family, file(path), { weight: "100 900", unicodeRange: letters, ...more }]);
  await page.addInitScript((all) => {
    for (const [family, text, how] of all) {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      document.fonts.add(new FontFace(family, bytes, how));
    }
  }, faces);
}

/** Families of the system that draw words of the app; the pictures must need none. */
export async function systemFaces(page) {
  const client = await page.context().newCDPSession(page);
  await client.send("DOM.enable");
  await client.send("CSS.enable");
  const { root } = await client.send("DOM.getDocument");
  const { nodeIds } = await client.send("DOM.querySelectorAll", {
    nodeId: root.nodeId,
    selector: "header.bar *, main *",
  });
  const found = new Set();
  for (const nodeId of nodeIds) {
    const { fonts } = await client.send("CSS.getPlatformFontsForNode", { nodeId });
    for (const font of fonts) if (!font.isCustomFont) found.add(font.familyName);
  }
  await client.detach();
  return [...found];
}
