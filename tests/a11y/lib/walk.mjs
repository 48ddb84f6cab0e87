// Walking through a page by Tab, and what stands at each stop.

/** Elements that Tab should lead to, in the order of the document, by a path that names them. */
export const tabbable = (page) => page.evaluate(() => {
  const candidates = "a[href], button, input, select, textarea, summary, [tabindex]";
  return [...document.querySelectorAll(candidates)]
    .filter((one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true }))
    .map((one) => globalThis.filPath(one));
});

/** Gives the page `filPath` (an element's name for people) and `filStop` (what has the focus). */
export const prepare = (page) => page.evaluate(() => {
  globalThis.filPath = (element) => {
    const steps = [];
    for (let one = element; one && one !== document.body; one = one.parentElement) {
      const name = one.localName + (one.classList[0] ? `.${one.classList[0]}` : "");
      if (one.id) {
        steps.unshift(`${one.localName}#${one.id}`);
        break;
      }
      const like = [...one.parentElement.children].filter((other) => other.localName === one.localName);
      steps.unshift(like.length > 1 ? `${name}:${like.indexOf(one) + 1}` : name);
    }
    return steps.join(" > ");
  };
  // Points just inside the middle of each edge, and the centre: what covers part of a box covers one.
  const points = ({ left, right, top, bottom }) => {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return [[x, y], [left + 2, y], [right - 2, y], [x, top + 2], [x, bottom - 2]];
  };
  // The faces of some writings make the box of a word taller than its line, and the boxes of the
  // lines above and below reach as far into it: the letters count.
  const letters = (element) => {
    const style = getComputedStyle(element);
    if (style.display !== "inline") return (box) => box;
    const around = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
    const most = 1.42 * Number.parseFloat(style.fontSize) + around;
    return ({ left, right, top, bottom, width, height }) => {
      const over = Math.max(0, height - most);
      return { left, right, width, top: top + over, bottom: bottom - over, height: height - 2 * over };
    };
  };
  const cover = (element) => {
    const boxes = [...element.getClientRects()].map(letters(element))
      .filter(({ width, height }) => width >= 4 && height >= 4);
    if (boxes.length === 0) return "it has no box";
    for (const [x, y] of boxes.flatMap(points)) {
      const hit = document.elementFromPoint(x, y);
      const place = `at ${Math.round(x)},${Math.round(y)}`;
      if (!hit) return `outside the window ${place}`;
      // The track of a slider lets presses through to what it lies over.
      const through = element.type === "range" && (hit.type === "range" || hit.contains(element));
      if (!element.contains(hit) && !through) return `under ${globalThis.filPath(hit)} ${place}`;
    }
    return "";
  };
  /** What the focus changes: an outline of two pixels or more, or a shadow. */
  const marked = (element) => {
    const style = getComputedStyle(element);
    if (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2) return true;
    const now = style.boxShadow;
    element.blur();
    const before = style.boxShadow;
    element.focus({ preventScroll: true, focusVisible: true });
    return now !== before;
  };
  /** The sides on which a box around it cuts the outline off. */
  const cut = (element) => {
    const style = getComputedStyle(element);
    const reach = Number.parseFloat(style.outlineOffset) + Number.parseFloat(style.outlineWidth);
    const box = element.getBoundingClientRect();
    const sides = new Set();
    for (let one = element.parentElement; one; one = one.parentElement) {
      if (one === document.body || getComputedStyle(one).overflow === "visible") continue;
      const around = one.getBoundingClientRect();
      if (box.left - reach < around.left) sides.add("left");
      if (box.right + reach > around.right) sides.add("right");
      if (box.top - reach < around.top) sides.add("top");
      if (box.bottom + reach > around.bottom) sides.add("bottom");
    }
    return [...sides].join(", ");
  };
  const frame = () => new Promise((done) => { requestAnimationFrame(done); });
  globalThis.filStop = async () => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    // What comes into view may still be laid out, and the page then scrolls after it.
    if (cover(element)) await frame().then(frame);
    return { path: globalThis.filPath(element), cover: cover(element), cut: cut(element), marked: marked(element) };
  };
});

/** The name that assistive technology is given for what has the focus. */
async function named(client) {
  const { result } = await client.send("Runtime.evaluate", { expression: "document.activeElement" });
  const { nodes } = await client.send("Accessibility.getPartialAXTree", {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  return { name: nodes[0]?.name?.value ?? "", role: nodes[0]?.role?.value ?? "" };
}

/** Presses `key` until the focus comes back to where it began, or `most` times. */
export async function walk(page, most, key = "Tab") {
  const client = await page.context().newCDPSession(page);
  await client.send("Accessibility.enable");
  const stops = [];
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => globalThis.filStop());
    if (!stop || stop.path === stops[0]?.path) break;
    stops.push({ ...stop, ...await named(client) });
  }
  await client.detach();
  return stops;
}
