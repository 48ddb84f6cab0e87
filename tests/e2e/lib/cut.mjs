// Finds what a reader loses: a page wider than the window, and text that a box cuts off or that
// lies out of reach. Boxes that scroll lose nothing.

import assert from "node:assert/strict";

/** No sideways scroll of the page and no text cut off. */
export async function assertNothingLost(page, where) {
  const { over, cut } = await page.evaluate(look);
  assert.deepEqual({ over, cut }, { over: 0, cut: [] }, where);
}

function look() {
  const root = document.documentElement;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const cut = new Map();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || !parent.checkVisibility({ visibilityProperty: true })) continue;
    if (onlySpoken(parent) || parent.closest("option, select, title")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      const by = rect.width > 0 && cutter(parent, rect);
      if (by) cut.set(`${node.data.trim().slice(0, 50)} — by ${by}`, 1);
    }
  }
  return { over: Math.max(0, root.scrollWidth - innerWidth), cut: [...cut.keys()] };

  /** Text for screen readers stands in a box of one pixel. */
  function onlySpoken(element) {
    for (let at = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.clipPath !== "none" && at.clientWidth <= 1) return true;
      if (style.position === "absolute" && at.getBoundingClientRect().bottom < -scrollY) return true;
    }
    return false;
  }

  /** What cuts the rectangle off, before anything that scrolls brings it back. */
  function cutter(element, rect) {
    let [reachX, reachY] = [true, true];
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      const [clipsX, clipsY] = [style.overflowX, style.overflowY].map((one) => /hidden|clip/.test(one));
      const over = (low, high, from, to) => low < from - 1.5 || high > to + 1.5;
      const name = at.getAttribute("class") || at.localName;
      if (reachX && clipsX && over(rect.left, rect.right, box.left, box.right)) return name;
      if (reachY && clipsY && over(rect.top, rect.bottom, box.top, box.bottom)) return name;
      if (/auto|scroll/.test(style.overflowX)) reachX = false;
      if (/auto|scroll/.test(style.overflowY)) reachY = false;
    }
    return reachX && (rect.left < -1.5 || rect.right > innerWidth + 1.5) ? "the window" : null;
  }
}

/** The letters twice as large, as a reader's own setting makes them. */
export const doubleText = () => {
  const set = () => document.documentElement?.style.setProperty("font-size", "200%");
  if (document.documentElement) set();
  else new MutationObserver((_, own) => { set(); own.disconnect(); }).observe(document, { childList: true });
};

/** WCAG 1.4.12: the distances a reader may ask for. A constructed sheet passes the policy. */
export const looseText = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
    p { margin-block-end: 2em !important; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};
