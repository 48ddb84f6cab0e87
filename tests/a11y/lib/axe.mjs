// axe-core in the page. Its source goes in through the debugger: a script tag would be refused by
// the page's policy.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong, one line for each rule and element. */
export async function violations(page) {
  await page.evaluate(SOURCE);
  // What is not in sight is not laid out, and where it lies is a guess: axe would measure that guess.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets.push(sheet);
  });
  return page.evaluate(async (tags) => {
    const { axe } = globalThis;
    const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
    // A bar that sticks to the edge may lie over a part of what has only to be scrolled to.
    const covered = async (rule, target) => {
      if (rule !== "target-size") return false;
      document.querySelector(target.at(-1)).scrollIntoView({ block: "center", behavior: "instant" });
      const again = await axe.run({ include: [target] }, { runOnly: [rule], resultTypes: ["violations"] });
      return again.violations.length === 0;
    };
    const found = [];
    for (const { id, nodes } of violations) {
      for (const { target, failureSummary } of nodes) {
        if (await covered(id, target)) continue;
        found.push(`${id}: ${target.join(" ")}: ${failureSummary.split("\n").slice(1).join("; ").trim()}`);
      }
    }
    return found;
  }, TAGS);
}
