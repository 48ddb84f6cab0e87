// The shipped app in a fresh browser, with its own data, ready and at rest.
import { open, within } from './browser.mjs';

const READY = { when: `document.documentElement?.dataset.app === 'ready'` };

// `{ items, measured, errors }`: how many items it shows, and what `measure` gives for the session.
export async function shipped(server, profile, query, measure) {
  const s = await open(server, profile, READY, { width: 1440, height: 900 });
  try {
    s.page.goto(server.origin + query, { waitUntil: 'commit' }).catch((e) => s.errors.push(e.message.slice(0, 120)));
    await within(60000, s.ready, 'ready');
    await s.page.waitForTimeout(1500);
    const items = await s.eval(`parseInt(document.querySelector('p.count').innerText, 10)`);
    return { items, measured: await measure(s), errors: s.errors };
  } finally {
    await Promise.race([s.browser.close(), new Promise((ok) => setTimeout(ok, 15000))]);
  }
}
