// Packages, built peers and caches live under BENCH_DIR, the records under BENCH_DATA: both are
// folders that git ignores, and `cargo xtask bench` names them.
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const HERE = fileURLToPath(new URL('..', import.meta.url));
export const WORK = process.env.BENCH_DIR ?? join(HERE, '../../.tools/bench');
export const DATA = process.env.BENCH_DATA ?? join(HERE, '../../target/bench');
export const BUILT = join(WORK, 'peers');
export const CACHE = join(WORK, 'cache');
export const require = createRequire(join(WORK, 'package.json'));

export function chromium() {
  if (process.env.BENCH_CHROMIUM) return process.env.BENCH_CHROMIUM;
  for (const dir of process.env.PATH.split(delimiter))
    for (const name of ['chromium', 'chromium-browser', 'google-chrome'])
      if (existsSync(join(dir, name))) return join(dir, name);
  throw new Error('no Chromium on PATH: set BENCH_CHROMIUM');
}
