// What every page does, whether an app runs on it or not. It stands before the body.
//
// What a reader chooses for the display stands in the address and nowhere else: here it becomes
// attributes of the root, and goes along on the links to other pages of the site. Besides: menus close
// when something else is meant, a public screen has no menu of the browser's, and a page inside another
// says how high it would like to be. Nothing here writes to the console.

const root = document.documentElement;
const asked = new URLSearchParams(location.search);

// The first of the values is the one that goes without saying.
const ATTRIBUTES = {
  theme: ["theme", "auto", "light", "dark", "contrast"],
  text: ["text", "normal", "large", "larger"],
  motion: ["motion", "auto", "off"],
  digits: ["digits", "latn", "arab"],
  shell: ["mode", "web", "embed", "kiosk"],
};
for (const [key, [attribute, implied, ...others]] of Object.entries(ATTRIBUTES)) {
  const value = asked.getAll(key).find((one) => one === implied || others.includes(one));
  if (value && value !== implied) root.dataset[attribute] = value;
}

// Arabic-Indic digits in the page's own text, where they are asked for; those after Latin letters belong to
// these. The app writes its own.
const plain = new Map();
const write = () => {
  const arabic = root.dataset.digits === "arab" && root.lang === "ar";
  if (!arabic) {
    for (const [node, text] of plain) node.data = text;
    plain.clear();
    return;
  }
  for (const part of document.querySelectorAll(".text")) {
    const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const node = walk.currentNode;
      if (!/\d/.test(node.data) || plain.has(node)) continue;
      plain.set(node, node.data);
      let latin = /[a-z]/i.test(node.data.match(/\p{L}/u)?.[0] ?? "");
      node.data = node.data.replaceAll(/[\p{L}\d،؛·]/gu, (one) => {
        if (/\d/.test(one)) return latin ? one : String.fromCodePoint(0x660 + Number(one));
        latin = /[a-z]/i.test(one);
        return one;
      });
    }
  }
};
addEventListener("DOMContentLoaded", write);
new MutationObserver(write).observe(root, { attributeFilter: ["data-digits"] });

// The app will offer the reader's language on a line of its own: its place is kept from the start.
const codes = [...document.querySelectorAll("link[hreflang]")].map((link) => link.hreflang);
const preferred = navigator.languages.map((tag) => tag.split("-")[0]).find((code) => codes.includes(code));
if (preferred && preferred !== root.lang && !root.dataset.mode) root.dataset.offer = preferred;

// The root says what is chosen now: the app changes it.
const carry = (event) => {
  const link = event.target.closest?.("a[href]");
  if (!link || event.defaultPrevented || link.getAttribute("href").startsWith("#")) return;
  const url = new URL(link.href);
  if (url.origin !== new URL(location.href).origin) return;
  for (const key of ["theme", "text", "motion", "digits"]) {
    const value = root.dataset[key];
    if (url.searchParams.get(key) === (value ?? null)) continue;
    if (value) url.searchParams.set(key, value);
    else url.searchParams.delete(key);
    link.href = url.href;
  }
};
for (const name of ["click", "auxclick", "contextmenu"]) addEventListener(name, carry);

const elsewhere = (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.querySelector("summary").click();
  }
};
addEventListener("pointerdown", elsewhere);
addEventListener("focusin", elsewhere);

// A page that is opened with a card shows it, where that stands below the picture; and Escape, which
// nothing has heard yet because nothing has the focus, is for the app.
const showCard = () => {
  const title = document.getElementById("fiche");
  if (root.dataset.app !== "ready" || scrollY > 0 || !title) return;
  if (title.getBoundingClientRect().top > innerHeight * 0.8) title.closest(".panel-card")?.scrollIntoView();
};
if (!root.dataset.mode) new MutationObserver(showCard).observe(root, { attributeFilter: ["data-app"] });
addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.target !== document.body) return;
  document.getElementById("contenu")?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
});

if (root.dataset.mode === "kiosk") {
  const not = (event) => event.preventDefault();
  addEventListener("contextmenu", not);
  addEventListener("dragstart", not);
}

// How high the page would like to be: what it shows without a part that scrolls, and without free
// space around it. Told in the ways that pages around it understand, on a change of two pixels, four
// times a second at most, and three times at most for one width: a page around it that answers a
// height with another can start no loop.
const tellHeight = () => {
  // The map's height for its width.
  const MAP = 0.46;
  const id = asked.get("id") ?? undefined;
  const child = asked.get("childId");
  let [told, width, left, at, timer] = [0, 0, 0, 0, 0];

  const wanted = () => {
    const stage = document.querySelector(".stage");
    const shown = [...(stage?.children ?? [])].filter((one) => one.offsetHeight);
    if (!shown.length || root.dataset.app !== "ready") return document.body.scrollHeight;
    const box = (one) => one.getBoundingClientRect();
    // A card that covers the picture wants its own height.
    const card = document.querySelector(".panel-card");
    if (card && box(card).width >= box(stage).width) {
      return box(card).top + box(card.lastElementChild).bottom - box(card.firstElementChild).top;
    }
    const { paddingTop, paddingBottom } = getComputedStyle(stage);
    const inner = box(shown.at(-1)).bottom - box(shown[0]).top + parseFloat(paddingTop) + parseFloat(paddingBottom);
    const lanes = stage.querySelector(".timeline-scroll, .upright-scroll");
    const most = lanes ? parseFloat(getComputedStyle(lanes).maxHeight) || Infinity : 0;
    const hidden = lanes ? Math.min(lanes.scrollHeight, most) - lanes.clientHeight : 0;
    // The map as high as its width asks for.
    const map = stage.querySelector(".map-box");
    const lower = map?.offsetHeight ? Math.min(map.clientWidth * MAP, 560) - map.clientHeight : 0;
    return innerHeight - stage.clientHeight + inner + Math.max(hidden, 0) + Math.max(lower, 0);
  };

  const tell = () => {
    timer = 0;
    if (!["ready", "failed"].includes(root.dataset.app)) return;
    const height = Math.ceil(wanted());
    if (innerWidth !== width) [width, left] = [innerWidth, 3];
    if (left === 0 || Math.abs(height - told) < 2) return;
    [told, left, at] = [height, left - 1, performance.now()];
    const messages = [
      { type: "fil:height", v: 1, id, height },
      { sentinel: "amp", type: "embed-size", height },
      JSON.stringify({ src: location.href, context: "iframe.resize", height }),
      { type: "iframe-resized", width, height },
    ];
    if (child) messages.push(`pymxPYMx${child}xPYMxheightxPYMx${height}`);
    for (const one of new Set([parent, top])) {
      for (const message of messages) one.postMessage(message, "*");
    }
  };

  const soon = () => {
    timer ||= setTimeout(tell, Math.max(100, at + 250 - performance.now()));
  };
  const sizes = new ResizeObserver(soon);
  // What stands on the stage comes and goes with the app and with its state.
  const watch = () => {
    for (const one of document.querySelectorAll("html, .stage > *, .timeline-body")) sizes.observe(one);
    soon();
  };
  new MutationObserver(watch).observe(root, { attributeFilter: ["data-app"] });
  watch();
};
if (root.dataset.mode === "embed" && parent !== self) tellHeight();
