// Our own app, built with the feature `bench`: nothing but its marks and its fetched data differ from
// the shipped one. Filters act on list, map and timeline in one go, before the next frame.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { box, click, key, setValue } from '../lib/adapt.mjs';
import { found } from '../data.mjs';
import { DATA } from '../lib/paths.mjs';

const SEARCH = 'input[type=search]';
const COUNT = 'p.count';
const [FROM, TO] = ['.years label:nth-of-type(1) select', '.years label:nth-of-type(2) select'];

const said = (page) => page.locator(COUNT).innerText();
// How far time is moved and how large it is drawn, and how often the map was painted: each painting begins
// by setting the transform of its canvas.
const TIMELINE = `document.querySelector('.timeline-move').style.transform + [...document.querySelectorAll('.axis-label')].slice(0, 2).map((one) => one.getAttribute('x')).join()`;
const countPaintings = () => {
  const pen = document.querySelector('.map-canvas').getContext('2d');
  const set = CanvasRenderingContext2D.prototype.setTransform;
  globalThis.paintings = 0;
  pen.setTransform = function (...values) { globalThis.paintings += 1; return set.apply(this, values); };
};
// What the page says of its state has changed: it is written after everything else that shows it.
const changed = (page) => async () => `document.querySelector('${COUNT}').innerText !== ${JSON.stringify(await said(page))}`;

export default {
  ready: { mark: 'fil:ready' },
  found,
  files: (n) => Object.fromEntries(n === 5 ? [] : ['index.html', 'dataset.bin', 'fr.pack'].map((f) => [f, readFileSync(join(DATA, String(n), f))])),

  async openItem(page, i) {
    const row = page.locator('.row-link').nth(i);
    const name = await row.getAttribute('href');
    return click(page, row, `location.pathname.endsWith(${JSON.stringify(name.split('/').at(-2))} + '/') && !!document.querySelector('.panel-card h1, .panel-card h2')`);
  },
  search: (page, text) => key(page, SEARCH, text[0], changed(page), () => setValue(page, { [SEARCH]: '' })),
  // The newest year comes first. With five records the count does not change; the list's value does,
  // and list, map and timeline are drawn while its event is handled.
  setYears: (page, a, b) => key(page, FROM, 'ArrowUp', `document.querySelector('${FROM}').value === '${a}'`, () => setValue(page, { [FROM]: a - 1, [TO]: b })),
  reset: (page) => setValue(page, { [SEARCH]: '', [FROM]: '', [TO]: '' }),
  panTimeline: async (page) => ({ box: await box(page, '.timeline-scroll'), state: TIMELINE, ctrl: true, zoomFirst: 3 }),
  async panMap(page) {
    await page.evaluate(countPaintings);
    return { box: await box(page, '.map-canvas'), state: 'paintings', vertical: true, ctrl: true, zoomFirst: 3 };
  },
  count: async (page) => parseInt((await said(page)).replace(/\s/g, ''), 10),
};
