// What a page must say of an item, from the data files alone.

import { countryName, regionName, say, source, text, words } from "./data.mjs";
import { dateWords, figure, money } from "./words.mjs";

const all = (list, facts) => (list ?? []).flatMap(facts);
const party = (lang, id) =>
  id === "iom" ? say(lang, "product.org") : text(lang, "partners", id, "name") ?? text(lang, "parties", id);

/** Every piece of text that must stand on the page, with the name of the fact it belongs to. */
export function facts(lang, item) {
  const own = (...keys) => words(lang, item.id, ...keys);
  const t = (...keys) => text(lang, ...keys);
  return [
    ["title", own("title")],
    ["summary", own("summary")],
    ["instrument", t("instruments", item.instrument)],
    ["reach", say(lang, `reach.${item.reach}`)],
    ...all(item.dates, (date) => dated(lang, date, own)),
    ...all(item.partners, (id) => [
      [`partner ${id}`, t("partners", id, "name")],
      [`partner ${id} short`, t("partners", id, "short")],
    ]),
    ...all(item.regions, ({ region }) => [[`region ${region}`, regionName(lang, region)]]),
    ...all(item.figures, (one) => [
      [`figure ${one.id}`, figure(lang, one)],
      [`figure ${one.id} label`, own("figures", one.id)],
      [`figure ${one.id} status`, say(lang, `status.${one.status}`)],
    ]),
    ...all(item.amounts, (one) => paid(lang, one, own)),
    ...all(item.people, (one) => [
      [`person ${one.id}`, one.name],
      [`person ${one.id} role`, own("people", one.id)],
      [`person ${one.id} part`, say(lang, `person.${one.part}`)],
    ]),
    ...all(item.places, (one) => [
      [`place ${one.id}`, own("places", one.id)],
      [`place ${one.id} country`, countryName(lang, one.country)],
      [`place ${one.id} role`, say(lang, `place.${one.role}`)],
    ]),
    ...all(item.points, ({ id }) => [[`point ${id}`, own("points", id)]]),
    ...all(item.notes, (id) => [[`note ${id}`, own("notes", id)]]),
    ...all(item.programmes, (id) => [[`programme ${id}`, t("programmes", id)]]),
    ...all(item.frameworks, (id) => [[`framework ${id}`, t("frameworks", id)]]),
    ...all(item.themes, (id) => [[`theme ${id}`, t("themes", id)]]),
    ...all(item.sources, (id) => [[`source ${id}`, source(id).title]]),
  ];
}

function dated(lang, date, own) {
  const name = `date ${date.id}`;
  const reason = own("dates", date.id, "reason");
  const certainty = date.basis === "inferred" && date.end === "computed" ? "computed" : date.basis;
  return [
    [`${name} term`, own("dates", date.id, "label") ?? say(lang, `date.role.${date.role}`)],
    ...dateWords(lang, date).map((value) => [name, value]),
    [`${name} certainty`, say(lang, `basis.${certainty}`)],
    ...(reason ? [[`${name} reason`, reason]] : []),
  ];
}

function paid(lang, amount, own) {
  const name = `amount ${amount.id}`;
  const [payer, recipient] = [party(lang, amount.payer), party(lang, amount.recipient)];
  return [
    [name, money(lang, amount)],
    [`${name} label`, own("amounts", amount.id)],
    [`${name} flow`, say(lang, "card.flow", { payer, recipient })],
    ...(amount.period ? dateWords(lang, { edtf: amount.period }).map((p) => [`${name} period`, p]) : []),
    ...(amount.to_iom ? [] : [[`${name} not to IOM`, say(lang, "card.not_iom")]]),
  ];
}

/** Countries with the reason they are named: both must stand together. */
export const countryFacts = (lang, item) =>
  (item.countries ?? []).map(({ country, role }) => ({
    name: countryName(lang, country),
    role: say(lang, `role.${role}`),
  }));

/** Sources as links. */
export const sourceLinks = (item) =>
  item.sources.map((id) => ({ href: source(id).url, title: source(id).title }));
