// Dates, numbers and money in words, written anew from the data and the browser vendors' own
// language tables (Intl), so that the page's words are checked against a second hand.

import { say } from "./data.mjs";

const TAG = { fr: "fr", en: "en-GB", es: "es", ar: "ar-u-nu-latn", ru: "ru", zh: "zh" };

/** A number with the language's separators. */
export const number = (lang, n) => new Intl.NumberFormat(TAG[lang]).format(n);

/** A sum: whole multiples of 100 000 from a million on in millions, all others in full. */
export function money(lang, { value, currency }) {
  const short = value >= 1e6 && value % 1e5 === 0;
  const n = short
    ? say(lang, "number.million", { n: number(lang, value / 1e6), wan: String(value / 1e4) })
    : number(lang, value);
  const known = { USD: "money.usd", EUR: "money.eur" }[currency];
  return say(lang, "money.pattern", { n, currency: known ? say(lang, known) : currency });
}

/** A figure with the words around it. */
export const figure = (lang, { qualifier = "exactly", value }) =>
  say(lang, `qualifier.${qualifier}`, { n: number(lang, value) });

/** What must be read of a date: the date in words where its form is known, else its years. */
export function dateWords(lang, fact) {
  if (fact.edtf === undefined) return [say(lang, "date.undated")];
  const whole = inWords(lang, fact);
  return whole ? [whole] : (fact.edtf.match(/\b\d{4}/g) ?? []);
}

function inWords(lang, { edtf, end }) {
  const range = /^\[(.*)\.\.(.*)\]$/.exec(edtf);
  if (range) return oneOf(lang, range[1], range[2]);
  if (!edtf.includes("/")) return point(lang, edtf);
  const [from, to] = edtf.split("/");
  const a = point(lang, from);
  if (!a) return null;
  if (to === "..") return say(lang, "date.since", { a });
  if (to === "") return say(lang, "date.since_unknown_end", { a });
  const b = point(lang, to);
  const kind = ["planned", "computed", "attested"].includes(end) ? `_${end}` : "";
  return b && say(lang, `date.interval${kind}`, { a, b });
}

/** One unknown day between two: told by months, for the days of such bounds promise too much. */
function oneOf(lang, earliest, latest) {
  const month = (day) => (day.length === 10 ? day.slice(0, 7) : day);
  const byMonths = earliest && latest && month(earliest) !== month(latest);
  const [a, b] = [earliest, latest].map((day) => point(lang, byMonths ? month(day) : day));
  if (earliest && latest) return a && b && say(lang, "date.between", { a, b });
  return earliest
    ? a && say(lang, "date.not_before", { a })
    : b && say(lang, "date.not_after", { b });
}

function point(lang, text) {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text);
  if (!match || Number(match[2] ?? 1) > 12) return null;
  const [, year, month, day] = match;
  // Alone a year has its own word in Chinese, as the page writes it.
  if (!month) return lang === "zh" ? `${year}年` : year;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const parts = { year: "numeric", month: "long", timeZone: "UTC" };
  if (!day) return new Intl.DateTimeFormat(TAG[lang], parts).format(at);
  const whole = new Intl.DateTimeFormat(TAG[lang], { ...parts, day: "numeric" }).format(at);
  return day === "01" ? whole.replace(/^1\b/, say(lang, "date.first_day")) : whole;
}

/** First and last year that an EDTF date touches; open sides reach as far as asked. */
export function years(edtf) {
  const range = /^\[(.*)\.\.(.*)\]$/.exec(edtf);
  const [from, to] = range ? [range[1], range[2]] : edtf.split("/");
  const of = (text, open) => (text && text !== ".." ? Number(text.slice(0, 4)) : open);
  return [of(from, -Infinity), to === undefined ? of(from, 0) : of(to, Infinity)];
}
