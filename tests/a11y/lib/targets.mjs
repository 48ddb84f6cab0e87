// How large the area is that a finger can hit, measured by asking the page point by point.

/** The smallest side of a target, in pixels (DESIGN.md §12). */
export const SIDE = 44;

/** Targets whose hit area is smaller: `path width×height "words"`. */
export const small = (page, side = SIDE) => page.evaluate((least) => {
  const INTERACTIVE = "a[href], button, select, input, textarea, summary, label, [role='button']";
  const shown = (one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0;
  const words = (one) => one.textContent.trim();
  // A link among the words of a sentence has the height of its line (WCAG 2.2, 2.5.8, "inline").
  const inline = (one) => getComputedStyle(one).display === "inline";
  const inSentence = (one) => {
    if (one.localName !== "a" || !inline(one)) return false;
    let block = one.parentElement;
    while (inline(block)) block = block.parentElement;
    return words(block).length > words(one).length;
  };
  // A label and its control are one target.
  const whole = (one) => one.closest("label") ?? one;
  const owner = (x, y) => {
    const hit = document.elementFromPoint(x, y)?.closest(INTERACTIVE);
    return hit && whole(hit);
  };
  // The page answers for whole pixels: a box that lies between two may lose one.
  const [STEP, LOSS] = [0.5, 1];
  const reach = (target, x, y, dx, dy) => {
    let far = 0;
    while (far < least && owner(x + dx * (far + STEP), y + dy * (far + STEP)) === target) far += STEP;
    return far;
  };
  // A slider is pressed at its thumb, whose middle goes from half its width to as far from the end.
  const thumb = (slider) => {
    const { left, width } = slider.getBoundingClientRect();
    const wide = parseFloat(slider.style.getPropertyValue("--window")) || least;
    const way = (slider.value - slider.min) / (slider.max - slider.min || 1);
    return left + wide / 2 + way * (width - wide);
  };
  const size = (target) => {
    target.scrollIntoView({ block: "center", inline: "center" });
    const { left, right, top, bottom } = target.getBoundingClientRect();
    const [x, y] = [target.type === "range" ? thumb(target) : (left + right) / 2, (top + bottom) / 2];
    // What an open menu lies over can be hit again when it is closed.
    const over = (at) => document.elementFromPoint(x, at)?.closest("details[open]");
    const menu = over(top + 1) ?? over(y) ?? over(bottom - 1);
    if (menu && !menu.contains(target)) return [least, least];
    if (owner(x, y) !== target) return [0, 0];
    const width = reach(target, x, y, -1, 0) + STEP + reach(target, x, y, 1, 0);
    const height = reach(target, x, y, 0, -1) + STEP + reach(target, x, y, 0, 1);
    return [width, height];
  };
  const targets = [...document.querySelectorAll(INTERACTIVE)].filter((one) =>
    shown(one) && !one.disabled && !inSentence(one) && !one.matches(".skip")
    && (one.localName !== "label" || one.control?.closest("label") === one));
  const found = [...new Set(targets.map(whole))].map((target) => [target, ...size(target)]);
  const name = (one) => one.getAttribute("aria-label") ?? words(one).replaceAll(/\s+/g, " ").slice(0, 40);
  const place = (one) => `${one.localName}.${one.classList[0] ?? one.parentElement.classList[0] ?? one.parentElement.localName}`;
  return found
    .filter(([, width, height]) => Math.min(width, height) + LOSS < least)
    .map(([one, width, height]) => `${place(one)} ${width}×${height} "${name(one)}"`);
}, side);
