// The table of a change of language: of each language the median over all rounds and, behind the stroke, the worst.
import { quantile } from './stats.mjs';

const COLUMNS = [['words', 'first'], ['all', 'last'], ['frames', 'frames']];
const cell = (values) => `${quantile(values, 0.5).toFixed(0)} / ${Math.max(...values).toFixed(0)}`;

// Parts of the report, as `report` joins them.
export function languageTables(samples, draw) {
  const good = samples.filter((s) => !s.failed);
  if (!good.length) return [];
  const turns = good.flatMap((s) => s.m.turns);
  const row = (name, of) => [name, ...COLUMNS.map(([, key]) => cell(of.map((one) => one[key])))];
  const langs = [...new Set(turns.map(({ lang }) => lang))];
  return [
    `language · from the press to painted, ms · ${good[0].m.items} items · ${good[0].profile} · ${good.length} rounds, median / worst`,
    draw([['to', ...COLUMNS.map(([name]) => name)], ...langs.map((lang) => row(lang, turns.filter((one) => one.lang === lang))), row('any', turns)]),
  ];
}
