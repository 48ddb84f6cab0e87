// Enter opens, Escape goes back one level, and the focus is never lost.
// WCAG 2.2: 2.4.1, 2.4.3.

import assert from "node:assert/strict";
import { test } from "node:test";
import { BASE, visit } from "../e2e/lib/harness.mjs";

const KOICA = "iom-koica-mou-fragile-countries-2024";

/** Waits until the element that a selector names has the focus. */
const focused = (page, selector) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector, { timeout: 3000 });

const isOpen = (page, selector) => page.locator(selector).evaluate((one) => one.open);

const ways = {
  "a row of the list": [`#rang-${KOICA}`, `#rang-${KOICA}`],
  "a mark of the timeline": [`#noeud-${KOICA}`, `#noeud-${KOICA}`],
  "a tag of the comb": [".comb .tag", ".comb .tag"],
};

for (const [name, [from, back]] of Object.entries(ways)) {
  test(`${name}: Enter opens the card, Escape leads back to it`, async (t) => {
    const { page } = await visit(t);
    await page.locator(from).first().focus();
    await page.keyboard.press("Enter");
    await focused(page, "#fiche");
    assert.notEqual(await page.locator(".frame").getAttribute("data-selection"), "none");
    await page.keyboard.press("Escape");
    await focused(page, back);
    assert.equal(await page.locator(".frame").getAttribute("data-selection"), "none");
  });
}

test("Escape in the search box clears it and stays there", async (t) => {
  const { page } = await visit(t);
  await page.locator("#recherche").fill("Kiribati");
  await page.locator(".empty").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".empty").waitFor({ state: "detached" });
  await focused(page, "#recherche");
  assert.equal(await page.locator("#recherche").inputValue(), "");
});

test("Escape in the empty search box leaves an open card open", async (t) => {
  const { page } = await visit(t, `${KOICA}/`);
  await page.locator("#recherche").focus();
  await page.keyboard.press("Escape");
  assert.equal(await page.locator(".frame").getAttribute("data-selection"), "open");
  assert.equal(new URL(page.url()).pathname, new URL(`${KOICA}/`, BASE).pathname);
});

for (const [name, summary] of [["languages", ".languages > summary"], ["display", ".display > summary"], ["boundaries", ".boundaries > summary"]]) {
  test(`${name}: Enter opens, Escape closes and the focus stays on the button`, async (t) => {
    const { page } = await visit(t);
    const box = summary.split(" ")[0];
    await page.locator(summary).focus();
    await page.keyboard.press("Enter");
    await page.locator(`${box}[open]`).waitFor();
    // From inside too, where there is something to reach: notes are only words, Tab would leave them.
    if (await page.locator(`${box} a`).count()) await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    assert.equal(await isOpen(page, box), false, "it is still open");
    await focused(page, summary);
  });
}

test("an open region folds by Escape, the focus on its tag", async (t) => {
  const { page } = await visit(t, "?scope=all");
  const tag = page.locator(".tag-region").first();
  await tag.focus();
  await page.keyboard.press("Enter");
  await page.locator(".comb-open").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".comb-open").waitFor({ state: "detached", timeout: 3000 });
  await focused(page, ".tag-region");
});

test("the skip link leads to the content", async (t) => {
  const { page } = await visit(t);
  await page.keyboard.press("Tab");
  await focused(page, ".skip");
  await page.keyboard.press("Enter");
  await focused(page, "#contenu");
});

test("next and previous keep the focus on the card's title", async (t) => {
  const { page } = await visit(t, `${KOICA}/`);
  const title = await page.locator("#fiche").textContent();
  const next = page.locator(".card-bar button:not(:disabled)").first();
  await next.focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction((old) => document.querySelector("#fiche").textContent !== old, title);
  await focused(page, "#fiche");
});
