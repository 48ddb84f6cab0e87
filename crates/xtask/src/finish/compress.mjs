// node compress.mjs FOLDER ENDING…: writes FILE.br and FILE.gz beside every FILE.ENDING.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import zlib from "node:zlib";

const [folder, ...endings] = process.argv.slice(2);
const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
const {
  BROTLI_PARAM_QUALITY,
  BROTLI_PARAM_SIZE_HINT,
  BROTLI_PARAM_LGBLOCK,
  BROTLI_PARAM_NDIRECT,
  BROTLI_PARAM_NPOSTFIX,
} = zlib.constants;

async function* walk(from) {
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const path = join(from, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (endings.some((ending) => path.endsWith(`.${ending}`))) yield path;
  }
}

/** The encoder's own choice of block size and codes of distances. */
const PLAIN = { block: 0, postfix: 0, direct: 0 };
/** What else is tried on the app, whose every byte counts; on all files it would take half a minute. */
const TRIED = [0, 16].flatMap((block) =>
  [[0, 0], [0, 1], [0, 11], [2, 4], [3, 16]].map(([postfix, direct]) => ({ block, postfix, direct })),
);

/** The smallest of what brotli makes of some bytes with these settings. */
async function smallest(bytes, settings) {
  const all = settings.map(({ block, postfix, direct }) =>
    brotli(bytes, {
      params: {
        [BROTLI_PARAM_QUALITY]: 11,
        [BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [BROTLI_PARAM_LGBLOCK]: block,
        [BROTLI_PARAM_NPOSTFIX]: postfix,
        [BROTLI_PARAM_NDIRECT]: direct,
      },
    }),
  );
  return (await Promise.all(all)).sort((a, b) => a.length - b.length)[0];
}

async function compress(path) {
  const bytes = await readFile(path);
  const settings = path.endsWith(".wasm") ? TRIED : [PLAIN];
  const [br, gz] = await Promise.all([smallest(bytes, settings), gzip(bytes, { level: 9 })]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}

const waiting = [];
for await (const path of walk(folder)) waiting.push(path);
const worker = async () => {
  for (let path = waiting.pop(); path; path = waiting.pop()) await compress(path);
};
await Promise.all(Array.from({ length: 4 }, worker));
