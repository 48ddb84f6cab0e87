// The kinds of page there are, and the states a reader brings them into.

import { App, pageOf } from "./app.mjs";
import { core, OWN_NAMES } from "./data.mjs";
import { eventually, until } from "./wait.mjs";

const [bank, koica] = core;

/** Address of each kind of page. */
export const PAGES = {
  start: "",
  "start in English": "en/",
  "an item": pageOf("fr", koica.id),
  "an item in English": pageOf("en", bank.id),
  "a country": "?sel=HT",
  "the whole weave": "?scope=all",
  "the whole weave, an item": pageOf("fr", "eu-iom-joint-initiative-2016"),
  "nothing found": "?q=zzzz",
};

/** What a reader does on the start page. */
export const ACTS = {
  "picks in the list": async (app) => {
    await app.row(koica.id).click();
    await until(app.page, async () => (await app.title.count()) === 1, "no card");
  },
  "picks a country": async (app) => {
    await app.tag("IQ").click();
    await eventually(app.page, () => app.here(), "?sel=IQ");
  },
  "clicks on the map": async (app) => {
    await app.canvas.click({ position: await app.place("IQ") });
    await eventually(app.page, () => app.here(), "?sel=IQ");
  },
  searches: async (app) => {
    await app.search.fill("haïti");
    await eventually(app.page, () => app.rows.count(), 1);
  },
  "finds nothing": async (app) => {
    await app.search.fill("zzzz");
    await eventually(app.page, () => app.rows.count(), 0);
  },
  "widens the scope": async (app) => {
    await app.scope("all").click();
    await until(app.page, async () => (await app.rows.count()) > core.length, "not widened");
  },
  "filters by kind and year": async (app) => {
    await app.kind("bank").click();
    await app.year("from").selectOption("2018");
    await eventually(app.page, () => app.here(), "?from=2018&kind=bank");
  },
  "changes the theme": async (app) => {
    await app.pickTheme("dark");
    await eventually(app.page, () => app.here(), "?theme=dark");
  },
  "opens the languages": async (app) => {
    await app.languages.click();
    await until(app.page, () => app.language(OWN_NAMES.en).isVisible(), "no languages");
  },
  "changes the language and comes back": async (app) => {
    await app.languages.click();
    await app.language(OWN_NAMES.en).click();
    await until(app.page, () => new App(app.page, "en").tools.isVisible(), "not English");
    await app.page.goBack();
    await until(app.page, () => app.tools.isVisible(), "not French again");
  },
  "reads the notes on the map": async (app) => {
    await app.main.getByText(app.say("map.notes"), { exact: true }).click();
    await until(app.page, () => app.main.getByText(app.say("map.note_abyei")).isVisible(), "no notes");
  },
};
