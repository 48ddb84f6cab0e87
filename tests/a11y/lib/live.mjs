// What a page announces by itself: changes of its live regions, in the order in which they come.

import assert from "node:assert/strict";

/** The most letters of an announcement: longer ones are cut off by what is pressed next. */
export const LONGEST = 120;

/** Begins to listen. A region that comes with its words is heard only where it is an alert. */
export const listen = (page) => page.evaluate(() => {
  const LIVE = '[role="status"], [role="alert"], [role="alertdialog"], [aria-live="polite"], [aria-live="assertive"]';
  const words = (one) => (one.checkVisibility() ? one.textContent.replaceAll(/\s+/g, " ").trim() : "");
  const known = new Map();
  globalThis.filHeard = [];
  const look = (first) => {
    for (const region of document.querySelectorAll(LIVE)) {
      const now = words(region);
      const before = known.get(region) ?? (first || !region.matches('[role^="alert"]') ? now : "");
      if (!known.has(region)) known.set(region, before);
      if (now === before) continue;
      known.set(region, now);
      const number = [...known.keys()].indexOf(region);
      if (now) globalThis.filHeard.push({ region: number, words: now });
    }
    for (const region of known.keys()) if (!region.isConnected) known.delete(region);
  };
  look(true);
  new MutationObserver(() => look(false))
    .observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
});

/** The announcements since the last call: each region spoke once at most, and briefly. */
export async function heard(page, step) {
  const all = await page.evaluate(() => globalThis.filHeard.splice(0));
  const said = all.map(({ words }) => words);
  const regions = all.map(({ region }) => region);
  assert.equal(new Set(regions).size, regions.length, `${step}: one change is announced more than once: ${said.join(" / ")}`);
  for (const words of said) assert.ok(words.length <= LONGEST, `${step}: ${words.length} letters: ${words}`);
  return said;
}
