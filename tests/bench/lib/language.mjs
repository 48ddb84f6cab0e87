// A change of language in the shipped app, with its own data: from the press to what is painted, once the pack is there.
import { within } from './browser.mjs';
import { idle } from './interact.mjs';
import { shipped } from './shipped.mjs';

const ADDRESS = '/?scope=all';
// The order in which the list of languages is walked; the first walk only fetches the packs.
const LANGS = ['en', 'es', 'ar', 'ru', 'zh-Hans', 'fr'];
// So long nothing must change before what is painted is what stays; the spoken line comes 600 ms later and is not painted.
const STILL_MS = 500;

// In the page: the ends of all frames in which something changed, since the press.
const WATCH = `(() => {
  const seen = { press: 0, ends: [], lang: 0 };
  let dirty = false;
  const change = new MutationObserver((all) => { dirty ||= all.some(({ target }) => !(target.nodeType === 1 ? target : target.parentElement)?.closest('[role=status]')); });
  change.observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('click', (event) => { seen.press ||= event.timeStamp; }, { capture: true, once: true });
  const lang = document.documentElement.lang;
  const end = new MessageChannel();
  end.port1.onmessage = () => {
    if (!dirty || !seen.press) return;
    dirty = false;
    const now = performance.now();
    seen.ends.push(now - seen.press);
    if (!seen.lang && document.documentElement.lang !== lang) seen.lang = now - seen.press;
  };
  let over = false;
  const frame = () => { if (!over) { end.port2.postMessage(0); requestAnimationFrame(frame); } };
  requestAnimationFrame(frame);
  globalThis.__language = () => { over = true; change.disconnect(); return { first: seen.lang, last: seen.ends.at(-1), frames: seen.ends.length }; };
})()`;

async function turn(s, lang) {
  const { page } = s;
  await page.locator('.languages > summary').click();
  await page.waitForTimeout(200);
  await idle(s);
  await s.eval(WATCH);
  await page.locator(`.languages a[lang="${lang}"]`).click();
  const spoken = `document.documentElement.lang === '${lang}'`;
  await within(20000, s.eval(`new Promise((ok) => { const look = () => ((${spoken}) ? ok() : requestAnimationFrame(look)); look(); })`), spoken);
  await page.waitForTimeout(STILL_MS * 2);
  return { lang, ...(await s.eval('__language()')) };
}

// One browser: each language is spoken once, and what is measured is every change after that.
export async function language(server, profile) {
  const { items, measured: turns, errors } = await shipped(server, profile, ADDRESS, async (s) => {
    for (const lang of LANGS) await turn(s, lang);
    const out = [];
    for (const lang of LANGS) out.push(await turn(s, lang));
    return out;
  });
  return { items, turns, errors };
}
