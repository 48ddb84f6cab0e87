// From polygons to a topology of shared lines on the grid.

import mapshaper from 'mapshaper';
import { areaKm2, inside } from './adjust.mjs';
import { crossings } from './cross.mjs';
import { trace } from './trace.mjs';

/** Coasts of fjords lose whole peninsulas when they are drawn coarsely. */
const FJORDS = new Set(['CHL', 'GRL', 'NOR', 'SJM']);
const ARCTIC = 62;
const SMALL_KM2 = 40_000;
/** The grid has few points to offer for less than this. */
const MICRO_KM2 = 40;

/**
 * How far a line may run from the source's, in kilometres: islands and countries under 40,000 km²
 * are looked at more closely than large ones, whose lines are seen from further away; the Arctic is
 * seen least.
 */
const toleranceOf = ({ id, area, latitude }) => {
  if (area < MICRO_KM2) return 0;
  if (FJORDS.has(id)) return 3;
  if (latitude > ARCTIC) return 9;
  return area < SMALL_KM2 ? Math.min(3, Math.max(1.5, 0.08 * Math.sqrt(area))) : 6;
};

/** Tracing closer than this, in kilometres, is rounding: the grid is coarser. */
const LEAST_TOLERANCE = 1;
/** Islets are traced from this on. */
const ISLET_TOLERANCE = 1.5;
/** A closed line keeps its area up to this factor, as a natural logarithm; or the nearest it can. */
const AREA_ERROR = 0.5;
/** Rounding alone is better than a line that loses or gains this much. */
const LAST_WAY = 0.8;

/**
 * Places on land so narrow that a line within its tolerance leaves them in the water: id of the area,
 * degrees east of the central meridian, degrees north. The line keeps the source's points beside them.
 */
const PINS = [
  ['GRL', -61.5, 64.5],
  ['MDV', 62.54, 4.21],
];

const same = (a, b) => a[0] === b[0] && a[1] === b[1];
const isClosed = (line) => same(line[0], line.at(-1));
const index = (ref) => (ref < 0 ? ~ref : ref);

/** Erases Abyei from its neighbours and joins the polygons of one id, in full detail. */
export const topologyOf = async (polygons, abyei) => {
  const commands = [
    '-i main.json abyei.json combine-files',
    '-erase target=main source=abyei',
    '-merge-layers target=main,abyei name=countries',
    '-clean target=countries',
    '-dissolve k',
    '-o world.topo.json format=topojson no-quantization',
  ].join(' ');
  const files = { 'main.json': JSON.stringify(polygons), 'abyei.json': JSON.stringify(abyei) };
  const output = await mapshaper.applyCommands(commands, files);
  const { arcs, objects } = JSON.parse(output['world.topo.json'].toString());
  const features = Object.values(objects)[0].geometries.map((g) => ({
    id: g.properties.k,
    polygons: g.type === 'Polygon' ? [g.arcs] : g.arcs,
  }));
  return { features, arcs };
};

const ringOf = (refs, arcs) =>
  refs.flatMap((ref, n) => (ref < 0 ? arcs[~ref].toReversed() : arcs[ref]).slice(n === 0 ? 0 : 1));

/** The tolerance of each arc: the smallest of the polygons it bounds. */
const tolerances = ({ features, arcs }) => {
  const all = arcs.map(() => Infinity);
  for (const { id, polygons } of features) {
    for (const rings of polygons) {
      const outer = ringOf(rings[0], arcs);
      const latitude = outer.reduce((sum, p) => sum + p[1], 0) / outer.length;
      const tolerance = toleranceOf({ id, area: areaKm2(outer), latitude });
      for (const ref of rings.flat()) all[index(ref)] = Math.min(all[index(ref)], tolerance);
    }
  }
  return all;
};

/** A closed line begins where it is furthest from its middle: it always has a corner there. */
const fromCorner = (line) => {
  const mean = (axis) => line.reduce((sum, p) => sum + p[axis], 0) / line.length;
  const [x, y] = [mean(0), mean(1)];
  const far = line.map((p) => (p[0] - x) ** 2 + (p[1] - y) ** 2);
  const start = far.indexOf(Math.max(...far));
  return [...line.slice(start, -1), ...line.slice(0, start), line[start]];
};

/** A square of one grid step about an island too small for the grid. */
const smallest = (line, perDegree) => {
  const mean = (axis) => line.reduce((sum, p) => sum + p[axis], 0) / line.length;
  const [x, y] = [Math.floor(mean(0) * perDegree), Math.floor(mean(1) * perDegree)];
  return [[x, y], [x, y + 1], [x + 1, y + 1], [x + 1, y], [x, y]].map(([x, y]) => ({ at: 0, x, y }));
};

/** The points of a line, rounded. */
const rounded = (line, perDegree) =>
  line.map(([x, y], at) => ({ at, x: Math.round(x * perDegree), y: Math.round(y * perDegree) }));

/** Traces a closed line ever closer until it keeps its area, as far as the grid lets it. */
const traceIsland = (line, options) => {
  const areaOf = (points) =>
    points.length < 4 ? 0 : areaKm2(points.map(({ x, y }) => [x / options.perDegree, y / options.perDegree]));
  const area = areaKm2(line);
  const ways = [];
  for (let tolerance = options.tolerance || ISLET_TOLERANCE; tolerance > LEAST_TOLERANCE; tolerance *= 0.7) {
    const points = trace(line, { ...options, tolerance });
    const error = Math.abs(Math.log(areaOf(points) / area));
    ways.push({ points, error });
    if (error < AREA_ERROR) break;
  }
  ways.push({ points: rounded(line, options.perDegree), error: LAST_WAY });
  const [best] = ways.filter(({ points }) => areaOf(points) > 0).sort((a, b) => a.error - b.error);
  return best?.points ?? smallest(line, options.perDegree);
};

/** Keeps the ends of a wrong segment, and the point of the line in the middle. */
const keep = (kept, from, to) => {
  for (const at of [from.at, Math.round((from.at + to.at) / 2), to.at]) kept.add(at);
};

/** For each pin that lies outside its area, the segment of the area's lines that is nearest to it. */
const besidePins = (features, arcs, perDegree) =>
  PINS.flatMap(([id, x, y]) => {
    const pin = [x * perDegree, y * perDegree];
    const rings = features.find((f) => f.id === id).polygons.flat();
    if (inside(pin, rings.map((ring) => ringOf(ring, arcs)))) return [];
    const middle = (arc, at) => [0, 1].map((axis) => (arcs[arc][at][axis] + arcs[arc][at + 1][axis]) / 2);
    const far = ({ arc, at }) => Math.hypot(...middle(arc, at).map((v, axis) => v - pin[axis]));
    const segments = rings.flat().map(index).flatMap((arc) => arcs[arc].slice(1).map((_, at) => ({ arc, at })));
    return segments.sort((a, b) => far(a) - far(b)).slice(0, 1);
  });

/** No point that only goes out and back. */
const withoutSpikes = (points) => {
  const out = [];
  for (const p of points) {
    if (out.length > 1 && same(out.at(-2), p)) out.pop();
    else if (out.length === 0 || !same(out.at(-1), p)) out.push(p);
  }
  return out;
};

/** Where a ring folded to nothing, the lines that it shares with nobody go straight. */
const unfold = (features, arcs) => {
  const uses = arcs.map(() => 0);
  const rings = features.flatMap(({ polygons }) => polygons.flat());
  for (const ref of rings.flat()) uses[index(ref)] += 1;
  for (const ring of rings) {
    if (areaKm2(ringOf(ring, arcs)) > 0) continue;
    for (const n of ring.map(index).filter((n) => uses[n] === 1)) arcs[n] = [arcs[n][0], arcs[n].at(-1)];
  }
};

/**
 * All arcs on the grid; features become lists of rings of arc references (`~i` is arc i backwards).
 * Lines that cross, or leave a pin outside, are traced again closer, as long as that helps; a few stay
 * crossed where the source leaves less than a grid step between them.
 */
export const simplify = (topology, perDegree) => {
  const lines = topology.arcs.map((line) => (isClosed(line) ? fromCorner(line) : line));
  const kept = lines.map(() => new Set());
  const limits = tolerances(topology);
  const draw = (line, n) => {
    const options = { tolerance: limits[n], perDegree, kept: kept[n] };
    if (isClosed(line)) return traceIsland(line, options);
    return limits[n] > 0 ? trace(line, options) : rounded(line, perDegree);
  };
  const traced = lines.map(draw);
  let arcs;
  for (let before = Infinity; ; ) {
    arcs = traced.map((points) => points.map(({ x, y }) => [x, y]));
    const wrong = [...crossings(arcs), ...besidePins(topology.features, arcs, perDegree)];
    if (wrong.length === 0 || wrong.length === before) break;
    before = wrong.length;
    for (const { arc, at } of wrong) keep(kept[arc], traced[arc][at], traced[arc][at + 1]);
    for (const n of new Set(wrong.map(({ arc }) => arc))) traced[n] = draw(lines[n], n);
  }
  arcs = arcs.map(withoutSpikes);
  unfold(topology.features, arcs);
  const gone = (ref) => arcs[index(ref)].length < 2;
  const features = topology.features
    .map(({ id, polygons }) => ({
      id,
      rings: polygons
        .flat()
        .map((ring) => ring.filter((ref) => !gone(ref)))
        .filter((ring) => ring.length > 0),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const f of features) if (f.rings.length === 0) throw new Error(`${f.id} vanished on the grid`);
  return { features, arcs };
};
