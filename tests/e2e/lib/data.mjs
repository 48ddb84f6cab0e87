// The authored data, read as an editor reads them. Expectations come from here, never from a
// list typed into a test: a new partnership is then expected on every page it belongs to.

import { readFileSync } from "node:fs";

const read = (name) => JSON.parse(readFileSync(new URL(`../../../data/${name}`, import.meta.url)));
const byId = (list, key = "id") => new Map(list.map((one) => [one[key], one]));

const authored = read("partnerships.json");
const world = read("countries.json");

/** The languages that have pages; the first one stands at the root. */
export const LANGS = ["fr", "en", "es", "ar", "ru", "zh"];
/** Those in which what is the same in each is tried: all of them in the whole run. */
export const SAMPLE = process.env.FIL_FULL === "1" ? LANGS : ["fr", "en"];
const texts = Object.fromEntries(LANGS.map((lang) => [lang, read(`text/${lang}.json`)]));
/** Which way a language is written. */
export const direction = (lang) => (lang === "ar" ? "rtl" : "ltr");
/** What the pages of a language say of it: its script where that must be told. */
export const tag = (lang) => (lang === "zh" ? "zh-Hans" : lang);
/** The language of a path below the site's root. */
export const langOf = (path) => LANGS.find((lang) => path.startsWith(`${lang}/`)) ?? LANGS[0];
/** The day the facts were last checked. */
export const AS_OF = authored.as_of;
export const items = authored.items;
export const core = items.filter((item) => item.core);
const partners = byId(read("partners.json").partners);
const sources = byId(read("sources.json").sources);
const countries = byId(world.countries, "iso2");
const regions = byId(world.regions, "code");

export const item = (id) => {
  const found = items.find((one) => one.id === id);
  if (!found) throw new Error(`no item ${id} in the data`);
  return found;
};
export const source = (id) => sources.get(id);
export const country = (iso2) => countries.get(iso2);
export const countryName = (lang, iso2) => countries.get(iso2).names[lang];
export const regionName = (lang, code) =>
  regions.get(code)?.names[lang] ?? text(lang, "regions", code);

/** A text by its keys; French where the language has a gap. */
export function text(lang, ...keys) {
  const at = (root) => keys.reduce((value, key) => value?.[key], root);
  return at(texts[lang]) ?? at(texts.fr);
}

/** A message of the page, with its `{name}`s filled. */
export const say = (lang, key, values = {}) => fill(text(lang, "ui", key), values);

/** The keys of all messages. */
export const uiKeys = () => Object.keys(texts.fr.ui);

/** A counted message. */
export function count(lang, key, n) {
  const forms = text(lang, "ui", key);
  const category = new Intl.PluralRules(lang).select(n);
  return fill(forms[category] ?? forms.other, { n: String(n) });
}

const fill = (pattern, values) =>
  pattern.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

/** A text of an item. */
export const words = (lang, id, ...keys) => text(lang, "items", id, ...keys);

const SHAPES = {
  un: ["un_agency", "un_system"],
  bilateral: ["bilateral_agency", "donor", "government"],
  region: ["regional_organisation"],
  bank: ["multilateral_bank"],
  ngo: ["ngo_consortium", "red_cross_red_crescent"],
  international: ["international_organisation", "state_led_platform"],
};

/** The kinds under which an item is found: those of all its partners. */
export function kindsOf(one) {
  const kinds = one.partners.map((id) => partners.get(id).kind);
  const found = Object.entries(SHAPES).filter(([, members]) => kinds.some((kind) => members.includes(kind)));
  return found.length ? found.map(([kind]) => kind) : ["none"];
}

/** The countries that an item marks on the map: members of a partner and mere mentions are not. */
export const marked = (one) =>
  (one.countries ?? []).filter(({ role }) => !["members_of_partner", "none"].includes(role));

/** The countries whose land an item tints. */
export const tinted = (one) =>
  marked(one).filter(({ role }) => ["programme", "application", "country_agreement"].includes(role));

/** The path of a page below the site's root. */
export const pathOf = (lang, id) => `${lang === "fr" ? "" : `${lang}/`}${id ? `${id}/` : ""}`;

/** The pages that explain: their folder, and what the keys of their texts begin with. */
export const PAPERS = { "lire-la-trame": "read", "a-propos": "about", "accessibilite": "access" };

/** The names of a language's own offer; each stands in its own words on pages of the others. */
export const OWN_NAMES = {
  fr: "Français",
  en: "English",
  es: "Español",
  ar: "العربية",
  ru: "Русский",
  zh: "中文",
};

/** Text as it is compared: every run of spaces, of whatever width, is one space. */
export const flat = (value) => value.replace(/[\s\u00a0\u202f]+/g, " ").trim();
