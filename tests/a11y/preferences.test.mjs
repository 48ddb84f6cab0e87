// What the system asks for reaches the page, also where it asks for two things at once.

import assert from "node:assert/strict";
import { test } from "node:test";
import { address, open, visit } from "../e2e/lib/harness.mjs";
import { violations } from "./lib/axe.mjs";

const TOKENS = ["--paper", "--stage", "--ink", "--ink-3", "--land", "--coast", "--grid", "--fil-un", "--fil-bilat"];

/** The tokens as they stand on the root. */
const tokens = (page) => page.evaluate((names) => {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name).trim()]));
}, TOKENS);

for (const colorScheme of ["light", "dark"]) {
  for (const query of ["", "?theme=dark", "?theme=contrast"]) {
    test(`forced colours win over a ${colorScheme} system, on ${query || "the plain page"}`, async (t) => {
      const { page } = await visit(t, query, { forcedColors: "active", colorScheme });
      const system = ["Canvas", "CanvasText"];
      const own = Object.entries(await tokens(page)).filter(([, value]) => !system.includes(value));
      assert.deepEqual(own, [], "these keep a colour of their own");
      // A halo takes the colour of its letters here and would hide them.
      const halo = await page.locator(".mark-label").first().evaluate((label) => getComputedStyle(label).webkitTextStrokeWidth);
      assert.equal(halo, "0px");
      assert.deepEqual(await violations(page), []);
    });
  }

  test(`more contrast is more contrast on a ${colorScheme} system`, async (t) => {
    const { page } = await visit(t, "", { colorScheme });
    const plain = await tokens(page);
    await page.emulateMedia({ contrast: "more", colorScheme });
    const more = await tokens(page);
    for (const name of ["--ink-3", "--grid"]) assert.notEqual(more[name], plain[name], name);
    assert.deepEqual(await violations(page), []);
  });
}

test("less transparency: nothing shines through below a question", async (t) => {
  const { page, context } = await open(t);
  const session = await context.newCDPSession(page);
  const ask = (value) => session.send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-reduced-transparency", value }] });
  await page.goto(address("?shell=kiosk&idle=1,600"));
  await page.getByRole("alertdialog").waitFor();
  const behind = () => page.locator(".idle").evaluate((one) => getComputedStyle(one).backgroundColor);
  await ask("");
  assert.match(await behind(), /^rgba\(/);
  await ask("reduce");
  assert.match(await behind(), /^rgb\(/);
});
