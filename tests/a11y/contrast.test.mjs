// Every pair of tokens that is laid one on the other keeps its contrast, and the dyes stay apart
// for every colour vision.
// WCAG 2.2: 1.4.1, 1.4.3, 1.4.11.

import assert from "node:assert/strict";
import { test } from "node:test";
import { contrast, difference, lab, VISIONS } from "./lib/colour.mjs";
import { THEMES, tokens } from "./lib/tokens.mjs";

const TEXT = 4.5;
const GRAPHIC = 3;

const DYES = ["bank", "bilat", "region", "ngo", "un"].map((kind) => `--fil-${kind}`);

/** What stands on what, and the ratio it needs. A dye on paper is also text. */
const PAIRS = [
  [TEXT, ["--ink", "--ink-2", "--ink-3", "--accent", "--note"], ["--paper", "--stage"]],
  [TEXT, ["--ink", "--note"], ["--note-soft"]],
  [TEXT, ["--accent-ink"], ["--accent"]],
  [TEXT, ["--error"], ["--error-soft"]],
  [TEXT, DYES, ["--paper"]],
  [GRAPHIC, DYES, ["--stage", "--land", "--land-programme"]],
  [GRAPHIC, ["--rule-strong"], ["--paper"]],
  [GRAPHIC, ["--tag-line", "--focus"], ["--paper", "--stage"]],
  [GRAPHIC, ["--boundary-dotted"], ["--land"]],
];

for (const theme of THEMES) {
  test(`${theme}: every pair of tokens keeps its contrast`, () => {
    const value = tokens(theme);
    const short = PAIRS.flatMap(([needs, above, below]) =>
      above.flatMap((over) => below.map((under) => {
        const ratio = contrast(value(over), value(under));
        return ratio < needs ? `${over} on ${under}: ${ratio.toFixed(2)}, needs ${needs}` : "";
      })));
    assert.deepEqual(short.filter(Boolean), []);
  });

  for (const [name, vision] of Object.entries(VISIONS)) {
    test(`${theme}: any two dyes differ by 11 or more with ${name} vision`, () => {
      assert.ok(smallest(theme, vision) >= 11, `only ${smallest(theme, vision).toFixed(1)}`);
    });
  }
}

/** The smallest difference between any two dyes. */
function smallest(theme, vision) {
  const value = tokens(theme);
  const seen = DYES.map((dye) => lab(value(dye), vision));
  return Math.min(...seen.flatMap((one, at) => seen.slice(at + 1).map((two) => difference(one, two))));
}

test("the ratio is that of WCAG", () => {
  assert.equal(contrast("#000", "#ffffff"), 21);
  assert.equal(contrast("#767676", "#fff").toFixed(2), "4.54");
});

test("the difference is that of the published test pairs", () => {
  // Sharma, Wu, Dalal 2005, table 1: pairs 1, 7, 17 and 25.
  const pairs = [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ];
  for (const [one, two, wanted] of pairs) {
    assert.equal(difference(one, two).toFixed(4), wanted.toFixed(4));
    assert.equal(difference(two, one).toFixed(4), wanted.toFixed(4));
  }
});

test("tokens are resolved and follow the theme", () => {
  const css = ":root { --a: #fff; --b: var(--a); } [data-theme=\"dark\"] { --a: #000; }";
  assert.equal(tokens("light", css)("--b"), "#fff");
  assert.equal(tokens("dark", css)("--b"), "#000");
  assert.throws(() => tokens("light", css)("--c"));
});
