// A picture of the app as a window shows it.

import { address, open, ready } from "../../e2e/lib/harness.mjs";
import { bringFace, FAMILIES } from "./face.mjs";

/** Opens a page with the faces of the pictures, all of it drawn. */
export async function show(t, path, [width, height], options = {}) {
  const { page } = await open(t, { viewport: { width, height }, ...options });
  await bringFace(page);
  await page.goto(address(path));
  await ready(page);
  await drawn(page);
  return page;
}

/** Waits until every face is there and two frames have been drawn with them. */
const drawn = (page) => page.evaluate(async (families) => {
  const faces = ["Fil Serif", ...families].flatMap((family) =>
    [400, 700].map((weight) => document.fonts.load(`${weight} 16px "${family}"`, "a≈✓яب中")));
  await Promise.all(faces);
  await document.fonts.ready;
  const frame = () => new Promise((done) => { requestAnimationFrame(done); });
  await frame();
  await frame();
}, FAMILIES);

/**
 * The window's picture, PNG bytes. Never of the whole page: for that the browser gives its boxes
 * another size for a moment, and the map answers it.
 */
export const look = (page) => page.screenshot({ animations: "disabled", caret: "hide", scale: "css" });
