// What axe found in all runs, as a table to commit. `UPDATE_TABLE=1` writes it anew.

import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const FILE = new URL("../../../docs/axe.md", import.meta.url);
const { version } = createRequire(import.meta.url)("axe-core/package.json");

const HEAD = `# What axe finds

Each cell: how many runs of a state in a language, over all themes and widths, and after a cross
how many of them axe objects to. A state that can be come to at several places (five kinds of partner, two
of country …) shows them in turn. \`UPDATE_TABLE=1 cargo xtask test --full --only a11y\` writes this
file; without \`--full\` it holds the sample in which every two choices meet.
`;

/** One row in Markdown. */
const line = (cells) => `| ${cells.join(" | ")} |`;

/** The table of the results (rows of the matrix with their findings) of `total` possible runs. */
export function table(results, total, browser) {
  const langs = [...new Set(results.map(({ lang }) => lang))];
  const states = [...new Set(results.map(({ state }) => state))];
  const cell = (state, lang) => {
    const runs = results.filter((one) => one.state === state && one.lang === lang);
    const wrong = runs.filter(({ found }) => found.length > 0).length;
    return `${runs.length || ""}${wrong ? ` ✗ ${wrong}` : ""}`;
  };
  // Where an element stands differs from run to run; what is wrong with it is the same.
  const kinds = results.flatMap(({ state, lang, found }) =>
    [...new Set(found.map((one) => one.split(":")[0]))].map((rule) => `- ${rule}: ${state}, ${lang}`));
  const findings = [...new Set(kinds)].toSorted();
  return [
    HEAD,
    `${new Date().toISOString().slice(0, 10)}: ${results.length} of ${total} runs, axe-core ${version}, Chromium ${browser}.`,
    "",
    line(["", ...langs]),
    line(["---", ...langs.map(() => "--:")]),
    ...states.map((state) => line([state, ...langs.map((lang) => cell(state, lang))])),
    "",
    findings.length ? findings.join("\n") : "Nothing is found.",
    "",
  ].join("\n");
}

/** Writes the table where that is asked for. */
export function keepTable(...values) {
  if (process.env.UPDATE_TABLE === "1") writeFileSync(FILE, table(...values));
}
