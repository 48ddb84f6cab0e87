// node run.mjs [--app DIR --adapter FILE] [--peers a,b] [--n 5,1000] [--profiles fast,slow] [--what load,interact,growth,selection,language]
//              [--dist DIR] [--runs 5] [--iruns 3] [--limit 60] [--out results.json] [--append]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg, cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { inYears, matches, records } from './data.mjs';
import { build, overlay } from './peers/build.mjs';
import { peers } from './peers/index.mjs';
import { BUILT } from './lib/paths.mjs';
import { open } from './lib/browser.mjs';
import { growth, interactions } from './lib/interact.mjs';
import { language } from './lib/language.mjs';
import { loadMetrics, visit } from './lib/load.mjs';
import { report } from './lib/report.mjs';
import { selection } from './lib/selection.mjs';
import { serve } from './lib/server.mjs';
import { calibrate, freshPage } from './lib/stats.mjs';

const { values: o } = parseArgs({ options: {
  app: { type: 'string' }, dist: { type: 'string' }, adapter: { type: 'string' }, name: { type: 'string', default: 'ours' }, peers: { type: 'string' },
  n: { type: 'string', default: '5,1000' }, profiles: { type: 'string', default: 'fast,slow' }, what: { type: 'string', default: 'load,interact,growth,selection,language' },
  runs: { type: 'string', default: '5' }, iruns: { type: 'string', default: '3' }, limit: { type: 'string', default: '60' },
  out: { type: 'string', default: 'results.json' }, append: { type: 'boolean', default: false }, over: { type: 'boolean', default: false },
} });
const list = (s) => s.split(',').filter(Boolean);
// What is measured in the shipped app alone, with its own data, and under which profile.
const ALONE = { selection: [selection, 'cpu4'], language: [language, 'fast'] };
const beside = list(o.what).filter((what) => !ALONE[what]);
if (beside.length) await build();
const limit = +o.limit * 1000;
const session = Date.now();

const chosen = peers.filter((p) => beside.length && (!o.peers || list(o.peers).includes(p.name)));
const apps = await Promise.all([
  ...(o.app ? [{ name: o.name, root: resolve(o.app), adapter: resolve(o.adapter) }] : []),
  ...chosen.map((p) => ({ ...p, root: join(BUILT, p.folder), adapter: new URL(`./adapters/${p.folder}.mjs`, import.meta.url).pathname })),
].map(async (a) => ({ ...a, adapter: (await import(pathToFileURL(a.adapter))).default })));

const samples = o.append && existsSync(o.out) ? JSON.parse(readFileSync(o.out)).samples : [];
const save = () => writeFileSync(o.out, JSON.stringify({ date: new Date().toISOString(), cpus: cpus().length, samples }, null, 1));

const servers = new Map();
async function serverFor(a, n) {
  const k = `${a.folder ?? a.name}/${n}`;
  if (!servers.has(k)) {
    const data = records(n);
    servers.set(k, await serve(a.root, a.folder ? await overlay(a.folder, data) : (await a.adapter.files?.(n, data)) ?? {}));
  }
  return servers.get(k);
}

async function sample(a, n, profile, what, run) {
  const server = await serverFor(a, n);
  const url = server.origin + '/' + (a.query ?? a.adapter.url?.(n) ?? '');
  const base = { session, app: a.name, n, profile, what, run, load1: loadavg()[0], calib: calibrate(), page: freshPage() };
  let s;
  try {
    s = await open(server, profile, a.adapter.ready);
    if (what === 'load') Object.assign(base, { m: await loadMetrics(s, server, url, limit) });
    else {
      await visit(s, url, limit);
      const data = records(n);
      const expected = { search: a.adapter.found?.(n, 'k') ?? data.filter((r) => matches(r, 'k')).length, years: (x, y) => data.filter((r) => inYears(r, x, y)).length };
      base.m = what === 'interact' ? await interactions(s, a.adapter, n, expected) : await growth(s, a.adapter, n);
    }
    if (s.errors.length) base.errors = s.errors.slice(0, 5);
  } catch (e) {
    base.failed = e.message.split('\n')[0].slice(0, 200);
    if (s?.errors.length) base.errors = s.errors.slice(0, 5);
  } finally {
    await Promise.race([s?.browser.close(), new Promise((ok) => setTimeout(ok, 15000))]);
  }
  samples.push(base);
  save();
  console.error(`${what} ${profile} n=${n} ${a.name} #${run} calib=${base.calib.toFixed(0)}ms ${base.failed ?? (what === 'load' ? `fcp=${base.m.fcp.toFixed(0)} ready=${base.m.ready.toFixed(0)}` : 'ok')}${base.errors ? ' errors: ' + base.errors[0] : ''}`);
  return !base.failed;
}

// Rounds interleave the apps, and each round starts with a different one, so that drift of a shared machine falls on all.
const dead = new Map();
for (const what of beside) for (const n of list(o.n).map(Number)) for (const profile of list(o.profiles)) {
  const here = apps.filter((a) => o.over || !((a.max ?? a.adapter.max) < n));
  for (let run = 0; run < (what === 'load' ? +o.runs : +o.iruns); run++)
    for (let i = 0; i < here.length; i++) {
      const a = here[(i + run) % here.length], k = `${a.name}/${n}/${profile}/${what}`;
      if ((dead.get(k) ?? 0) >= 2) continue;
      if (!(await sample(a, n, profile, what, run))) dead.set(k, (dead.get(k) ?? 0) + 1);
    }
  for (const [k, s] of servers) { s.close(); servers.delete(k); }
}
const alone = o.dist ? list(o.what).filter((what) => ALONE[what]) : [];
if (alone.length) {
  const server = await serve(resolve(o.dist));
  for (let run = 0; run < +o.iruns; run++) for (const what of alone) {
    const [measure, profile] = ALONE[what];
    const base = { session, app: o.name, n: 0, profile, what, run, load1: loadavg()[0], calib: calibrate(), page: freshPage() };
    try {
      const { errors, ...m } = await measure(server, profile);
      Object.assign(base, { n: m.items, m }, errors.length && { errors: errors.slice(0, 5) });
    } catch (e) {
      base.failed = e.message.split('\n')[0].slice(0, 200);
    }
    samples.push(base);
    save();
    console.error(`${what} ${profile} ${o.name} #${run} calib=${base.calib.toFixed(0)}ms ${base.failed ?? 'ok'}`);
  }
  server.close();
}
console.log(report(samples, o.app ? o.name : 'static'));
process.exit(0);
