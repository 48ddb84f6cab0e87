// A change of selection in the shipped app, with its own data: what the reader sees move, and what it costs.
import { within } from './browser.mjs';
import { idle } from './interact.mjs';
import { shipped } from './shipped.mjs';
import { quantile } from './stats.mjs';
import { costs, traced } from './trace.mjs';

// From the frame that shows what was chosen until the last strand is drawn (DESIGN.md §6), with some room.
const WATCHED_MS = 1200;
const ADDRESS = '/?scope=all';
const CLOSED = `!document.querySelector('#fiche')`;
// The last thing of a closing: the focus goes back, which brings what it was opened from into sight.
const GIVEN_BACK = `document.activeElement !== document.body`;

// The same items every time: those of the data with most threads.
const [WIDE, EIGHT, TEN] = ['eu-iom-joint-initiative-2016', 'iom-undp-mainstreaming-migration', 'iom-koica-mou-fragile-countries-2024'];
// The first opening is told apart: nothing of a card was ever made before it.
const STEPS = [['first', WIDE], ['change', EIGHT], ['close'], ['open', TEN], ['change', WIDE], ['close'], ['open', EIGHT], ['change', TEN], ['close']];

// One step: `{ input, done }`, the pointer already where it is needed. An item is opened by its row in the
// list, and changed to by its mark, or its name in the list of the knot it is tied into.
async function step(s, [kind, item]) {
  const { page } = s;
  if (kind === 'close') return { input: () => page.keyboard.press('Escape'), done: CLOSED };
  const target = kind === 'change' ? await onTimeline(page, item) : page.locator(`.row-link[href*="/${item}/"]`);
  await target.scrollIntoViewIfNeeded({ timeout: 5000 });
  const box = await target.boundingBox();
  if (!box) throw new Error(`${item} is not in sight`);
  await page.mouse.move(box.x + Math.min(box.width / 2, 60), box.y + box.height / 2);
  return {
    input: async () => { await page.mouse.down(); await page.mouse.up(); },
    done: `location.pathname.endsWith('/${item}/') && !!document.querySelector('#fiche')`,
  };
}

async function onTimeline(page, item) {
  const own = page.locator(`#noeud-${item}[aria-pressed]`), row = page.locator(`#lien-${item}`);
  if (await own.count()) return own;
  for (const knot of await page.locator('button.hit[aria-expanded]').all()) {
    await knot.click();
    if (await row.count()) return row;
    await page.keyboard.press('Escape');
  }
  throw new Error(`no mark holds ${item}`);
}

const seen = (s, what) => within(20000, s.eval(`new Promise((ok) => { const look = () => ((${what}) ? ok() : requestAnimationFrame(look)); look(); })`), what);

async function run(s, act) {
  await act.input();
  await seen(s, act.done);
  await s.page.waitForTimeout(WATCHED_MS);
}

// Intervals between the timestamps of animation frames, from the frame that was on screen at the input on.
async function frames(s, act) {
  await s.eval('__bench.startFrames()');
  await run(s, act);
  const { t, input } = await s.eval('__bench.stopFrames()');
  const intervals = t.slice(1).map((at, i) => [at, at - t[i]]).filter(([at]) => at > input).map(([, long]) => long);
  if (!input || !intervals.length) throw new Error('no frames were seen');
  return { frames: intervals.length, p95: quantile(intervals, 0.95), longest: Math.max(...intervals), over33: intervals.filter((long) => long > 33.4).length, over50: intervals.filter((long) => long > 50.1).length };
}

// What the works of the loom say each step of the weaving took, ms.
const WORKS = `Object.fromEntries([...document.querySelectorAll('.works-words')].map((words) => words.textContent.match(/^(.*) (\\d+) µs$/)).filter(Boolean).map(([, step, micros]) => [step, micros / 1000]))`;

const session = (server, profile, query, measure) => shipped(server, profile, query, async (s) => {
  const out = [];
  for (const one of STEPS) {
    const act = await step(s, one);
    await s.page.waitForTimeout(300);
    await idle(s);
    out.push({ kind: one[0], ...(await measure(s, act)) });
    if (act.done === CLOSED) await seen(s, GIVEN_BACK);
  }
  return out;
});

// Three fresh browsers: one is only watched, one writes a trace, one tells what the weaving takes.
export async function selection(server, profile) {
  const watched = await session(server, profile, ADDRESS, frames);
  const spent = await session(server, profile, ADDRESS, async (s, act) => costs(await traced(s, () => run(s, act))));
  const woven = await session(server, profile, `${ADDRESS}&debug=loom`, async (s, act) => { await run(s, act); return { weave: await s.eval(WORKS) }; });
  return { items: watched.items, frames: watched.measured, costs: spent.measured, works: woven.measured, errors: [...watched.errors, ...spent.errors, ...woven.errors] };
}
