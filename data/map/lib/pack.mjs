// The binary layout of outlines.bin: README.md, "Format".

const same = (a, b) => a[0] === b[0] && a[1] === b[1];
const distance = (a, b) => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2;
const zigzag = (n) => (n < 0 ? -2 * n - 1 : 2 * n);

/** Bytes of unsigned LEB128 numbers. */
class Stream {
  bytes = [];

  push(n) {
    let rest = n;
    while (rest > 127) {
      this.bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.bytes.push(rest);
  }
}

/** Puts each line after the one whose end is nearest to its start, from the north-west on. */
const nearestOrder = (lines, from) => {
  const left = new Set(lines);
  const ordered = [];
  let at = from;
  while (left.size > 0) {
    let best = null;
    let least = Infinity;
    for (const line of left) {
      for (const reversed of line.closed ? [false] : [false, true]) {
        const start = reversed ? line.points.at(-1) : line.points[0];
        const d = distance(at, start);
        if (d < least) [best, least] = [{ ...line, reversed, line }, d];
      }
    }
    left.delete(best.line);
    const points = best.reversed ? best.points.toReversed() : best.points;
    ordered.push({ ...best, points });
    at = points.at(-1);
  }
  return ordered;
};

/** Splits arcs into those that features name and islands, which follow in the order of features. */
const order = (features, arcs) => {
  const uses = arcs.map(() => 0);
  for (const f of features) for (const ring of f.rings) for (const ref of ring) uses[ref < 0 ? ~ref : ref] += 1;
  const index = (ref) => (ref < 0 ? ~ref : ref);
  const isIsland = (ring) => ring.length === 1 && uses[index(ring[0])] === 1;
  const islandArcs = new Set(features.flatMap((f) => f.rings.filter(isIsland).map(([ref]) => index(ref))));
  const named = arcs
    .map((points, old) => ({ points, old, closed: same(points[0], points.at(-1)) }))
    .filter(({ old }) => uses[old] > 0 && !islandArcs.has(old));
  const shared = nearestOrder(named, [-9000, 4200]);
  const islands = [];
  const counts = [];
  for (const f of features) {
    const own = f.rings.filter(isIsland).map(([ref]) => ({ points: arcs[index(ref)].slice(0, -1), closed: true }));
    const from = islands.at(-1)?.points.at(-1) ?? [0, 0];
    islands.push(...nearestOrder(own, from));
    counts.push(own.length);
  }
  const place = new Map(shared.map(({ old, reversed }, i) => [old, { i, reversed }]));
  const rings = features.map((f) =>
    f.rings
      .filter((ring) => !isIsland(ring))
      .map((ring) =>
        ring.map((ref) => {
          const { i, reversed } = place.get(index(ref));
          return 2 * i + (ref < 0 !== reversed ? 1 : 0);
        }),
      ),
  );
  return { shared, islands, counts, rings };
};

const utf8 = (ids) => [...Buffer.from(ids.join(''), 'ascii')];

/** All bytes of the asset. */
export const pack = ({ features, arcs, lines, places, gridPerDegree, centralMeridian }) => {
  const { shared, islands, counts, rings } = order(features, arcs);
  const [head, lengths, starts, xs, ys, geometry] = Array.from({ length: 6 }, () => new Stream());

  let at = [0, 0];
  const start = ([x, y]) => {
    starts.push(zigzag(x - at[0]));
    starts.push(zigzag(y - at[1]));
    at = [x, y];
  };
  for (const { points } of [...shared, ...islands, ...lines]) {
    lengths.push(points.length - 1);
    start(points[0]);
    for (const [x, y] of points.slice(1)) {
      xs.push(zigzag(x - at[0]));
      ys.push(zigzag(y - at[1]));
      at = [x, y];
    }
  }
  for (const place of places) start(place.at);

  let last = 0;
  features.forEach((_, i) => {
    geometry.push(rings[i].length);
    for (const ring of rings[i]) {
      geometry.push(ring.length);
      for (const ref of ring) {
        geometry.push(zigzag(ref - last));
        last = ref;
      }
    }
    geometry.push(counts[i]);
  });

  const streams = [lengths, starts, xs, ys, geometry];
  for (const n of [gridPerDegree, zigzag(centralMeridian)]) head.push(n);
  for (const list of [features, shared, islands, lines, places]) head.push(list.length);
  for (const s of streams) head.push(s.bytes.length);
  return Buffer.from([
    ...Buffer.from('FOL1', 'ascii'),
    ...head.bytes,
    ...utf8([...features, ...lines, ...places].map((f) => f.id)),
    ...streams.flatMap((s) => s.bytes),
  ]);
};
