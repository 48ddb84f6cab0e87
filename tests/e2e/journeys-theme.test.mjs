// Light, dark, high contrast: the page and the map's colours follow, by choice and by system.

import assert from "node:assert/strict";
import { test } from "node:test";
import { start } from "./lib/app.mjs";
import { lightness } from "./lib/light.mjs";
import { eventually, until } from "./lib/wait.mjs";

const page = (app) => app.canvas.evaluate(lightness);

const LOOKS = {
  light: ({ ground, ink }) => ground > 0.9 && ink < 0.3,
  dark: ({ ground, ink }) => ground < 0.2 && ink > 0.7,
  contrast: ({ ground, ink }) => ground > 0.99 && ink < 0.05,
};
const looks = (app, look) => until(app.page, async () => LOOKS[look](await page(app)), `not ${look}`);

/** Whether the map is painted in the colours that the page has now. */
const mapFollows = (app) =>
  until(app.page, async () => (await app.pixels("--land")) > 5000, "the map has other colours than the page");

test("the choice turns the page dark and back, and stands in the address", async (t) => {
  const { app } = await start(t);
  await looks(app, "light");
  await app.pickTheme("dark");
  await looks(app, "dark");
  assert.equal(app.here(), "?theme=dark");
  await app.page.reload();
  await looks(app, "dark");
  await app.display.click();
  assert.ok(await app.theme("dark").isChecked());
  await app.pickTheme("auto");
  await looks(app, "light");
  assert.equal(app.here(), "");
});

for (const look of ["dark", "contrast"]) {
  test(`the map takes the colours of the choice “${look}” and gives them back`, async (t) => {
    const { app } = await start(t);
    await mapFollows(app);
    await app.pickTheme(look);
    await looks(app, look);
    await mapFollows(app);
    await app.pickTheme("auto");
    await looks(app, "light");
    await mapFollows(app);
  });
}

test("a page opened in a theme has its map in that theme", async (t) => {
  const { app } = await start(t, "?theme=dark");
  await looks(app, "dark");
  await mapFollows(app);
});

test("the system's wish counts, for page and map, until a choice is made", async (t) => {
  const { app } = await start(t, "", { colorScheme: "dark" });
  await looks(app, "dark");
  await mapFollows(app);
  await app.page.emulateMedia({ colorScheme: "light" });
  await looks(app, "light");
  await mapFollows(app);
  await app.page.emulateMedia({ colorScheme: "dark" });
  await looks(app, "dark");
  await app.pickTheme("light");
  await looks(app, "light");
});

test("the system's wish for more contrast counts", async (t) => {
  const { app } = await start(t, "", { contrast: "more" });
  await looks(app, "contrast");
  await mapFollows(app);
});

test("the choice of a theme is a step that Back undoes", async (t) => {
  const { app } = await start(t);
  await app.pickTheme("dark");
  await eventually(app.page, () => app.here(), "?theme=dark");
  await app.page.goBack();
  await looks(app, "light");
  assert.ok(await app.theme("auto").isChecked());
});
