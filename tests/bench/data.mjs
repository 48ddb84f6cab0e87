// The records that every page shows, made by `cargo xtask bench` with the same generator as ours.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA } from './lib/paths.mjs';

const read = (n, file) => JSON.parse(readFileSync(join(DATA, String(n), file)));

export const records = (n) => read(n, 'records.json');

// How many records our search finds: it reads titles, partners, countries and themes, not summaries.
export const found = (n, text) => read(n, 'expected.json')[text];

// What the peers find: the harness checks their counts against these.
export const matches = (r, text) => `${r.title} ${r.summary} ${r.partner}`.toLowerCase().includes(text.toLowerCase());
export const inYears = (r, a, b) => +r.start.slice(0, 4) <= b && +(r.end ?? r.start).slice(0, 4) >= a;
