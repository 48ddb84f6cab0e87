// The page looks as it did: few pictures, each of a whole arrangement.

import assert from "node:assert/strict";
import { readdirSync, statSync } from "node:fs";
import { test } from "node:test";
import { assertPicture } from "./lib/baseline.mjs";
import { systemFaces } from "./lib/face.mjs";
import { look, show } from "./lib/look.mjs";

const UNDP = "iom-undp-mainstreaming-migration/";
const OAS = "iom-oas-cooperation-agreement/";

/** Name → address, window, what the system asks for. A tall window shows what lies below the first sight. */
const PICTURES = {
  "start-1440-light": ["", [1440, 900]],
  "start-1440-dark": ["?theme=dark", [1440, 900]],
  "start-1440-contrast": ["?theme=contrast", [1440, 900]],
  "start-1440-forced": ["", [1440, 900], { forcedColors: "active" }],
  "all-1440-light": ["?scope=all", [1440, 900]],
  "item-1440-light": [UNDP, [1440, 1500]],
  "country-1440-dark": ["?sel=HT&theme=dark", [1440, 900]],
  "start-768-light": ["", [768, 1820]],
  "start-390-light": ["", [390, 2330]],
  "item-390-dark": [`${OAS}?theme=dark`, [390, 844]],
  "start-320-light": ["", [320, 2580]],
  "start-ar-1440-light": ["ar/", [1440, 900], { locale: "ar" }],
  "item-ar-1440-dark": [`ar/${UNDP}?scope=all&theme=dark`, [1440, 900], { locale: "ar" }],
  "start-ar-390-light": ["ar/", [390, 2330], { locale: "ar" }],
  "item-ru-768-light": [`ru/${UNDP}`, [768, 1820], { locale: "ru" }],
  "start-zh-1440-light": ["zh/", [1440, 900], { locale: "zh" }],
  "item-zh-390-light": [`zh/${UNDP}`, [390, 1500], { locale: "zh" }],
};

for (const [name, [path, size, options]] of Object.entries(PICTURES)) {
  test(`picture: ${name}`, async (t) => {
    const page = await show(t, path, size, options);
    assert.deepEqual(await systemFaces(page), [], "a face of this machine is in the picture");
    assertPicture(name, await look(page));
  });
}

test("the committed pictures are those of this list, and small together", () => {
  const folder = new URL("./baseline/", import.meta.url);
  const files = readdirSync(folder);
  assert.deepEqual(files.toSorted(), Object.keys(PICTURES).map((name) => `${name}.png`).toSorted());
  const bytes = files.reduce((sum, file) => sum + statSync(new URL(file, folder)).size, 0);
  assert.ok(bytes < 3.9e6, `${bytes} bytes`);
});
