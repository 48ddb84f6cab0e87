// The page as a person meets it: by roles and names, never by class.

import { BASE, visit } from "./harness.mjs";
import { country, countryName, langOf, pathOf, say, words } from "./data.mjs";
import { pixel } from "./earth.mjs";
import { countPixels } from "./pixels.mjs";
import { frames, until } from "./wait.mjs";

// A part that is not there after this will not come.
const PATIENCE_MS = 8000;

/** A recorded page with the app running, and the page object over it. */
export async function start(t, path = "", { lang = langOf(path), ...options } = {}) {
  const opened = await visit(t, path, options);
  opened.page.setDefaultTimeout(PATIENCE_MS);
  return { ...opened, app: new App(opened.page, lang) };
}

// Spaces in names may be of any width.
const literal = (value) => value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
const begins = (...parts) => new RegExp(`^\\s*${parts.map(literal).join("[\\s,،，]*")}`);

export class App {
  constructor(page, lang = "fr") {
    this.page = page;
    this.lang = lang;
    this.main = page.getByRole("main");
    this.card = this.main.getByRole("article");
    this.title = this.card.getByRole("heading", { level: 1 });
  }

  say(key, values) {
    return say(this.lang, key, values);
  }

  region(key) {
    return this.main.getByRole("region", { name: this.say(key), exact: true });
  }

  button(key, within = this.main) {
    return within.getByRole("button", { name: this.say(key), exact: true });
  }

  /** A link or button named after an item: its short name, then its line. */
  item(role, id, within) {
    const own = (key) => words(this.lang, id, key);
    return within.getByRole(role, { name: begins(own("short"), own("line")) });
  }

  // The list.
  get list() {
    return this.region("list.label");
  }
  get rows() {
    return this.list.getByRole("link");
  }
  row(id) {
    return this.item("link", id, this.list);
  }
  /** How many items, how many countries, from when to when: what is seen, at once. It is read aloud later. */
  get count() {
    return this.list.locator(".list-head > p.count");
  }

  // The timeline.
  get marks() {
    return this.main
      .getByRole("group", { name: this.say("timeline.label"), exact: true })
      .getByRole("button");
  }
  mark(id) {
    return this.item("button", id, this.region("timeline.label"));
  }

  /** How many items the buttons on the timeline stand for: some are knots of several. */
  async markedItems() {
    const names = await this.marks.evaluateAll((all) => all.map((one) => [one.ariaExpanded !== null, one.ariaLabel]));
    return names.reduce((sum, [tied, name]) => sum + (tied ? countedIn(name) : 1), 0);
  }
  /** Opens an item by its mark, or out of the knot that it is tied into. */
  async openMark(id) {
    const own = this.mark(id);
    if ((await own.count()) > 0 && (await own.getAttribute("aria-expanded")) === null) return own.click();
    for (const knot of await this.marks.and(this.page.locator("[aria-expanded]")).all()) {
      const rows = this.page.locator("[id^=lien-]");
      const folded = async () => (await rows.count()) === 0;
      await until(this.page, folded, "a knot does not fold in");
      await knot.click();
      await until(this.page, async () => !(await folded()), "a knot does not fold out");
      const row = this.page.locator(`#lien-${id}`);
      if ((await row.count()) > 0) return row.click();
      await this.page.keyboard.press("Escape");
    }
    throw new Error(`no knot holds ${id}`);
  }

  // The map and its comb.
  get comb() {
    return this.region("map.tags");
  }
  /** The tags from left to right. */
  async tagsAsSeen() {
    const tags = await this.comb.getByRole("button").all();
    const lefts = await Promise.all(tags.map((tag) => tag.boundingBox().then((box) => box.x)));
    return tags.toSorted((a, b) => lefts[tags.indexOf(a)] - lefts[tags.indexOf(b)]);
  }
  tag(iso2) {
    return this.comb.getByRole("button", { name: countryName(this.lang, iso2), exact: true });
  }
  get canvas() {
    return this.region("map.label").locator(".map-canvas");
  }
  /** What is seen of the canvas, which may be larger. */
  get map() {
    return this.region("map.label").locator(".map-box");
  }
  /** Where a country lies on the canvas, in pixels from its corner. */
  place(iso2) {
    return this.pixel(country(iso2).anchor);
  }
  /** Where a place in degrees lies on the canvas. */
  async pixel(lonlat) {
    return pixel(lonlat, await this.map.boundingBox());
  }

  // The choices.
  get search() {
    return this.page.getByRole("searchbox", { name: this.say("search.label"), exact: true });
  }
  kind(shape) {
    return this.main
      .getByRole("group", { name: this.say("filter.kinds"), exact: true })
      .getByRole("button", { name: begins(this.say(`shape.${shape}`)) });
  }
  scope(code) {
    const group = this.main.getByRole("group", { name: this.say("scope.label"), exact: true });
    return this.button(`scope.${code}`, group);
  }
  year(side) {
    const group = this.main.getByRole("group", { name: this.say("filter.years"), exact: true });
    return group.getByRole("combobox", { name: this.say(`filter.${side}`), exact: true });
  }
  get tools() {
    return this.page.getByRole("navigation", { name: this.say("nav.label"), exact: true });
  }
  /** The button that folds out the choices for the display. */
  get display() {
    return this.page.locator("summary").filter({ hasText: this.say("theme.label") });
  }
  /** One choice of a group: `pick("display.letters", "letters.large")`. */
  option(group, choice) {
    return this.page
      .getByRole("group", { name: this.say(group), exact: true })
      .getByRole("radio", { name: this.say(choice), exact: true });
  }
  async pick(group, choice) {
    const option = this.option(group, choice);
    if (!(await option.isVisible())) await this.display.click();
    await option.check();
  }
  pickTheme(code) {
    return this.pick("display.colours", `theme.${code}`);
  }
  theme(code) {
    return this.option("display.colours", `theme.${code}`);
  }
  /** The way to a part: "pane.explore", "pane.list", "map.tags". */
  pane(key) {
    return this.tools.getByRole("link", { name: this.say(key), exact: true });
  }
  get languages() {
    return this.tools.locator("summary").filter({ hasText: this.say("lang.label") });
  }
  language(name) {
    return this.tools.getByRole("link", { name, exact: true });
  }

  /** The path and query below the site's root. */
  here() {
    return this.page.url().slice(BASE.length);
  }

  /** What each of the four parts shows as chosen. */
  async chosen() {
    await frames(this.page);
    const texts = (locator) => locator.allInnerTexts();
    const names = (locator) => locator.evaluateAll((all) => all.map((one) => one.ariaLabel));
    return {
      list: await texts(this.list.locator("a[aria-current=true]")).then((all) => all.length),
      card: (await this.title.count()) === 0 ? null : await this.title.innerText(),
      timeline: (await names(this.marks.and(this.page.locator("[aria-pressed=true]")))).length,
      // Only a selected country is pressed; those an open item names are marked by their look alone.
      comb: (await texts(this.comb.locator("button[aria-pressed=true], button.is-named"))).sort(),
      address: this.here(),
    };
  }

  /** How many pixels of the map have the colour of chosen land, near a country or anywhere. */
  async chosenLand(iso2) {
    const near = iso2 ? { ...(await this.place(iso2)), reach: 14 } : null;
    return this.pixels("--land-selected", near);
  }

  /** How many pixels of the map have the colour that a token has now. */
  pixels(token, near = null) {
    return this.region("map.label").locator("canvas").evaluateAll(countPixels, { token, near });
  }
}

/** How many items the name of a knot says it holds. */
export const countedIn = (name) => Number(name.match(/:\s*(\d+)/u)[1]);

/** The address of an item's page with a query. */
export const pageOf = (lang, id, query = "") => `${pathOf(lang, id)}${query && `?${query}`}`;
