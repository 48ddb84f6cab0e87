// Every kind of prerendered page is HTML by the standard.
// WCAG 2.2: 1.3.1, 2.4.2, 3.1.1, 3.1.2.

import assert from "node:assert/strict";
import { test } from "node:test";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { html, paths } from "./lib/pages.mjs";

const validator = new HtmlValidate(new StaticConfigLoader({
  root: true,
  extends: ["html-validate:standard"],
}));

/** One line for each error. */
async function errors(text) {
  const { results } = await validator.validateString(text);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column, selector }) =>
    `${ruleId} ${line}:${column} ${selector ?? ""} ${message}`));
}

for (const path of paths()) {
  test(`html: /${path}`, async () => {
    assert.deepEqual(await errors(await html(path)), []);
  });
}

test("the validator sees what is wrong", async () => {
  const page = (body) => `<!doctype html><html lang="fr"><head><title>x</title></head><body>${body}</body></html>`;
  const rules = async (body) => (await errors(page(body))).map((line) => line.split(" ")[0]);
  assert.deepEqual(await rules("<p id=\"a\">x</p>"), []);
  assert.deepEqual(await rules("<ul><p>x</p></ul>"), ["element-permitted-content"]);
  assert.deepEqual(await rules("<p id=\"a\">x</p><p id=\"a\">y</p>"), ["no-dup-id"]);
});
