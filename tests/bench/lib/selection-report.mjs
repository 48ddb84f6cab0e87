// The tables of a change of selection: of each step the median over all rounds and, behind the stroke, the worst.
import { quantile } from './stats.mjs';

const STEPS = [['first', 'first opening'], ['open', 'opening'], ['change', 'changing'], ['close', 'closing']];
const PAINT = ['prepaint', 'paint', 'layers'];
const sum = (one, kinds, how) => kinds.reduce((all, kind) => all + one[kind][how], 0);
const spent = (kinds) => (one, how) => sum(one, kinds, how);

const FRAMES = [['frames', (one) => one.frames, 0], ['p95', (one) => one.p95, 1], ['longest', (one) => one.longest, 1], ['over 33', (one) => one.over33, 0], ['over 50', (one) => one.over50, 0]];
const COSTS = [['script', spent(['script'])], ['style', spent(['style'])], ['layout', spent(['layout'])], ['paint', spent(PAINT)], ['all four', spent(['script', 'style', 'layout', ...PAINT])], ['raster', spent(['raster'])]];
const ASKED = [
  ['weaving', (one) => Object.values(one.weave ?? {}).reduce((all, ms) => all + ms, 0), 1, 'works'],
  ['styles', (one) => one.styles, 0], ['elements', (one) => one.styled, 0], ['layouts', (one) => one.layouts, 0], ['boxes', (one) => one.laid, 0], ['of', (one) => one.boxes, 0], ['in script', (one) => one.forced, 1],
];

const cell = (values, digits) => (values.length ? `${quantile(values, 0.5).toFixed(digits)} / ${Math.max(...values).toFixed(digits)}` : '-');
const of = (samples, part, kind) => samples.flatMap((s) => s.m[part].filter((one) => one.kind === kind));

// Parts of the report, as `report` joins them.
export function selectionTables(samples, draw) {
  const good = samples.filter((s) => !s.failed);
  if (!good.length) return [];
  const head = (what) => `selection · ${what} · ${good[0].m.items} items · ${good[0].profile} · ${good.length} rounds, median / worst`;
  const rows = (first, columns, row) => draw([['', ...columns.map(([name]) => name)], ...first.map(row)]);
  return [
    head('frames, ms'), rows(STEPS, FRAMES, ([kind, name]) => [name, ...FRAMES.map(([, get, digits]) => cell(of(good, 'frames', kind).map(get), digits))]),
    head('main thread and raster, ms'), rows(STEPS.flatMap((step) => [[...step, 'wall'], [...step, 'cpu']]), COSTS,
      ([kind, name, how]) => [`${name}, ${how}`, ...COSTS.map(([, get]) => cell(of(good, 'costs', kind).map((one) => get(one, how)), 1))]),
    head('what is worked out anew'), rows(STEPS, ASKED, ([kind, name]) => [name, ...ASKED.map(([, get, digits, part = 'costs']) => cell(of(good, part, kind).map(get), digits))]),
  ];
}
