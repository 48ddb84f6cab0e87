// axe-core in the page. Its source goes in through the debugger: a script tag would be refused by
// the page's policy.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong, one line for each rule and element. */
export async function violations(page) {
  await page.evaluate(SOURCE);
  return page.evaluate(async (tags) => {
    const options = { runOnly: tags, resultTypes: ["violations"] };
    const { violations } = await globalThis.axe.run(document, options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
      `${id}: ${target.join(" ")}: ${failureSummary.split("\n").slice(1).join("; ").trim()}`));
  }, TAGS);
}
