// A picture of the app: bar, panel and stage in full height, without the text below them.

import { address, open, ready } from "../../e2e/lib/harness.mjs";
import { bringFace } from "./face.mjs";

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
const drawn = (page) => page.evaluate(async () => {
  const faces = ["Fil Serif", "Noto Sans"].map((family) => document.fonts.load(`16px "${family}"`, "a≈✓"));
  await Promise.all(faces);
  await document.fonts.ready;
  const frame = () => new Promise((done) => { requestAnimationFrame(done); });
  await frame();
  await frame();
});

/**
 * The picture's PNG bytes, once two in a row are the same: for a picture of a whole page the browser
 * may give its boxes another size for a moment, and the map answers it.
 */
export async function look(page) {
  const { width } = page.viewportSize();
  const height = await page.locator("main").evaluate((main) =>
    Math.ceil(main.getBoundingClientRect().bottom + scrollY));
  const shot = () => page.screenshot({
    clip: { x: 0, y: 0, width, height },
    fullPage: true,
    animations: "disabled",
    caret: "hide",
    scale: "css",
  });
  let picture = await shot();
  for (let turn = 0; turn < 5; turn += 1) {
    const again = await shot();
    if (again.equals(picture)) break;
    picture = again;
  }
  return picture;
}
