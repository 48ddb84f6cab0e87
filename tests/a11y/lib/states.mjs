// The states of the page that a reader can come to, and how to come there.

import assert from "node:assert/strict";
import { countryName, LANGS, PAPERS, pathOf, text } from "../../e2e/lib/data.mjs";
import { open, address, ready, settled } from "../../e2e/lib/harness.mjs";

/** The first page of each kind of partner, and one of each odd sort of date and content. */
const ITEMS = [
  "iom-koica-mou-fragile-countries-2024",
  "iom-undp-mainstreaming-migration",
  "iom-oas-cooperation-agreement",
  "iom-worldbank-framework-agreements-2018",
  "iom-ngo-humanitarian-consultation-2015",
];
const OTHERS = [
  "iom-founded-1951",
  "iom-interpol-agreement-2014",
  "migration-mptf-2019",
  "iom-ifrc-mena-mou-2022",
  "pccmhs-pacific-2019",
];

const press = (selector) => (page) => page.locator(selector).first().click();
const picture = async (page) => {
  // The bar has it, on a phone the card.
  await press(":is(.tool-picture, .action-picture):visible")(page);
  await page.locator("dialog[open] img").waitFor();
};
const crash = async (page) => {
  await page.evaluate(() => dispatchEvent(new Event("fil:end")));
  await settled(page);
};
const lose = (page) => page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "" }));

const at = (path, query = "") => ({ path, query });
const under = (ids) => ids.map((id) => at(`${id}/`));
const lost = { before: lose, plain: true, arrived: settled };
/**
 * A page without scripts, for axe, which needs scripts of its own: the page's are taken out, and
 * its style sheet is told that there are none.
 */
const hush = async (page) => {
  const alter = (address, change) => page.route(address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
  await alter(/\/$/, (html) => html
    .replace(/<script type="module"[^>]*><\/script>/, "")
    .replaceAll(/ integrity="[^"]*"/g, ""));
  await alter("**/*.css", (css) => css.replaceAll(/\(scripting: ?none\)/g, " all"));
};
const hushed = async (page) => {
  assert.ok(await page.locator(".notice-noscript").isVisible(), "the page has scripts");
};
const silent = { before: hush, arrived: hushed, plain: true };

/** A search in the words of the language that is read. */
const search = (word, more = "") => (lang) => `q=${encodeURIComponent(word(lang))}${more}`;

/**
 * `places` take turns from run to run; what they say overrides their state. `act` comes after
 * loading. A `plain` page never runs the app, so its theme is the system's; `alone` is one that
 * has no second language.
 */
export const STATES = {
  start: { places: [at("")], offer: true },
  all: { places: [at("", "scope=all")] },
  item: { places: under(ITEMS) },
  other: { places: under(OTHERS) },
  country: { places: [at("", "sel=HT"), at("", "scope=all&sel=ET")] },
  bundle: { places: [at("", "sel=partner.undp"), at("", "sel=programme.elevate")] },
  near: { places: [at("", "map=-72,18,6"), at("", "map=20,10,4&scope=all&sel=ET")] },
  part: { places: [at("", "time=2014-01-01,2019-12-31"), at("", "scope=all&time=2019-03-01,2019-05-31")] },
  pane: { places: [at("", "view=map"), at("", "view=list&scope=all"), at("", "view=timeline")] },
  embed: { places: [at("", "shell=embed"), at("", "shell=embed&view=map&sel=HT"), at("", "shell=embed&view=timeline")] },
  kiosk: { places: [at("", "shell=kiosk"), at("", "shell=kiosk&sel=HT"), at(`${ITEMS[0]}/`, "shell=kiosk")], options: { viewport: { width: 1920, height: 1080 } } },
  upright: { places: [at("", "shell=kiosk&scope=all"), at(`${ITEMS[1]}/`, "shell=kiosk")], options: { viewport: { width: 1080, height: 1920 } } },
  rest: { places: [at("", "shell=kiosk&idle=1,600")], act: (page) => page.getByRole("alertdialog").waitFor(), options: { viewport: { width: 1920, height: 1080 } } },
  found: { places: [at("", search((lang) => countryName(lang, "HT"))), at("", search((lang) => text(lang, "partners", "un", "short"), "&scope=all"))] },
  nothing: { places: [at("", "q=Kiribati"), at("", "q=zzzz")] },
  filtered: { places: [at("", "kind=un"), at("", "from=2015&to=2020"), at("", "kind=bank,ngo&scope=all"), at("", "from=1951&scope=all&to=1954")] },
  menu: { places: [at("")], act: press(".languages > summary") },
  display: { places: [at("")], act: press(".display > summary") },
  picture: { places: under(ITEMS.slice(0, 2)), act: picture },
  region: { places: [at("", "scope=all")], act: press(".tag-region") },
  boundaries: { places: [at("")], act: press(".boundaries > summary") },
  failed: { places: [{ ...at(""), act: crash }, { ...under(ITEMS)[0], ...lost }] },
  silent: { places: [at(""), ...under(ITEMS.slice(0, 1))], ...silent },
  paper: { places: under(Object.keys(PAPERS)), plain: true },
  missing: { places: [at("no-such-page/")], plain: true, alone: true },
};

const SYSTEM = { light: {}, dark: { colorScheme: "dark" }, contrast: { contrast: "more" } };

/** A reader can come to this row's state in this row's language. */
export const reachable = ({ state, lang }) => !STATES[state].alone || lang === LANGS[0];

/** What a row asks for: its state with its place. */
const wanted = ({ state, turn }) => {
  const { places, ...rest } = STATES[state];
  return { ...rest, ...places[turn % places.length] };
};

/** Opens a row of the matrix and waits until it is all there. */
export async function enter(t, row, options = {}) {
  const { lang, theme, width } = row;
  const { path, query, before, act, plain, arrived, offer, options: own } = wanted(row);
  const opened = await open(t, {
    viewport: { width, height: width < 720 ? 844 : 900 },
    // The line that offers another language belongs to one state only.
    locale: offer ? "fr-FR" : lang,
    ...(plain ? SYSTEM[theme] : {}),
    ...own,
    ...options,
  });
  const { page } = opened;
  await before?.(page);
  const asked = typeof query === "function" ? query(lang) : query;
  const keys = [asked, plain || theme === "light" ? "" : `theme=${theme}`].filter(Boolean).join("&");
  await page.goto(address(`${pathOf(lang)}${path}${keys && `?${keys}`}`));
  if (arrived) await arrived(page);
  else if (!plain) await ready(page);
  await act?.(page);
  await page.evaluate(() => document.fonts.ready.then(() => true));
  return opened;
}
