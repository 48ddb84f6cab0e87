// One face for every machine: the page asks for "Noto Sans" first, and the pictures bring it along.

import { readFileSync } from "node:fs";

const file = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url)).toString("base64");

/** Faces under the family name that the page asks for first, by the letters they hold. */
const FACES = [
  ["tests/visual/face/noto-sans.woff2", "U+0-20FF, U+2122"],
  ["style/face/fil-serif.woff2", "U+202F, U+2192, U+2248"],
  ["tests/visual/face/tick.woff2", "U+2713"],
];

/** Gives every document of `page` the faces, before its own scripts run. */
export async function bringFace(page) {
  const faces = FACES.map(([path, letters]) => [file(path), letters]);
  await page.addInitScript((all) => {
    for (const [text, unicodeRange] of all) {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      document.fonts.add(new FontFace("Noto Sans", bytes, { weight: "100 900", unicodeRange }));
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
