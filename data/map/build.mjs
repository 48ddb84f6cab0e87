// Builds outlines.bin, the world outlines of the product. Run once, by hand, when the geometry
// changes; the result is committed and the product's own build needs no Node.
//
//   node build.mjs                            UN Geodata simplified -> outlines.bin, CHECKSUMS
//   node build.mjs --source=natural-earth     licence-clean fallback -> outlines.natural-earth.bin
//
// README.md says what is adjusted and why, and how the binary is laid out.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { polygonsFrom, abyei, lineOfControl } from './lib/adjust.mjs';
import { pack } from './lib/pack.mjs';
import { SOURCES, LINE_INPUT } from './lib/sources.mjs';
import { simplify, topologyOf } from './lib/simplify.mjs';

/** Longitude in the middle of the map, degrees east. The cut 169° W crosses no polygon. */
const CENTRAL_MERIDIAN = 11;
/** Grid steps in one degree: 0.024°, 2.6 km on the equator. */
const GRID_PER_DEGREE = 42;
/** Raw size the product allows for the asset, bytes. */
const MAX_RAW = 40_000;
const MAX_BROTLI = 30_000;

/** Places without an area in the source: id, longitude, latitude. */
const PLACES = [
  ['SMR', 12.46, 43.94],
  ['VAT', 12.46, 41.9],
];

const option = (name, fallback) =>
  process.argv.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3) ?? fallback;

const sourceName = option('source', 'un-geodata');
const source = SOURCES[sourceName];
if (!source) throw new Error(`unknown source ${sourceName}; known: ${Object.keys(SOURCES).join(', ')}`);
const isDefault = sourceName === 'un-geodata';
const outName = option('out', isDefault ? 'outlines.bin' : `outlines.${sourceName}.bin`);

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const checked = ({ file, sha256: expected }) => {
  const bytes = readFileSync(new URL(`node_modules/${file}`, import.meta.url));
  if (sha256(bytes) !== expected) throw new Error(`${file}: not the file this script was written for`);
  return bytes;
};

const countries = source.read(checked(source));
const lines = LINE_INPUT.read(checked(LINE_INPUT));

const polygons = polygonsFrom(countries, CENTRAL_MERIDIAN);
const topology = await topologyOf(polygons, abyei(CENTRAL_MERIDIAN));
const outlines = simplify(topology, GRID_PER_DEGREE);
const control = countries.features.find((f) => f.id === 'XJK');
const loc = control ? lineOfControl(lines, control, CENTRAL_MERIDIAN, GRID_PER_DEGREE) : null;

const places = PLACES.filter(([id]) => !outlines.features.some((f) => f.id === id)).map(([id, lon, lat]) => ({
  id,
  at: [Math.round((lon - CENTRAL_MERIDIAN) * GRID_PER_DEGREE), Math.round(lat * GRID_PER_DEGREE)],
}));

const bytes = pack({
  ...outlines,
  lines: loc ? [{ id: 'LOC', points: loc }] : [],
  places,
  gridPerDegree: GRID_PER_DEGREE,
  centralMeridian: CENTRAL_MERIDIAN,
});
const brotli = brotliCompressSync(bytes).length;

console.log(
  `${outlines.features.length} features, ${outlines.arcs.length} arcs, ` +
    `${outlines.arcs.reduce((n, a) => n + a.length, 0)} points, ${loc?.length ?? 0} points of the Line of Control\n` +
    `${outName}: ${bytes.length} bytes raw, ${brotli} brotli\n${sha256(bytes)}`,
);
if (bytes.length > MAX_RAW || brotli > MAX_BROTLI) throw new Error('the asset is over its budget');

writeFileSync(new URL(outName, import.meta.url), bytes);
if (isDefault && outName === 'outlines.bin') {
  const rows = [source, LINE_INPUT].map((i) => `${i.sha256}  node_modules/${i.file}`);
  writeFileSync(new URL('CHECKSUMS', import.meta.url), `${[...rows, `${sha256(bytes)}  ${outName}`].join('\n')}\n`);
}
