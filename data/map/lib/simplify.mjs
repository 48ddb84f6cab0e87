// Simplification that keeps shared borders shared, then rounding to the grid.

import mapshaper from 'mapshaper';

/**
 * How far a simplified line may run from the source's, in metres: islands and countries under
 * 40,000 km² are looked at more closely than large ones, whose lines are seen from further away;
 * coasts of fjords lose whole peninsulas when they are drawn coarsely; the Arctic is seen least.
 */
const FJORDS = "k == 'GRL' || k == 'NOR' || k == 'SJM' || k == 'CHL'";
const TOLERANCE = `${FJORDS} ? 3000 : this.centroidY > 62 ? 9000 : this.area < 4e10 ? 3000 : 6000`;

/** Erases Abyei from its neighbours, simplifies and joins the polygons of one id. */
export const simplify = async (polygons, abyei) => {
  const commands = [
    '-i main.json abyei.json combine-files',
    '-erase target=main source=abyei',
    '-merge-layers target=main,abyei name=countries',
    '-clean target=countries',
    `-simplify dp variable keep-shapes interval="${TOLERANCE}"`,
    '-dissolve k',
    '-o world.topo.json format=topojson no-quantization',
  ].join(' ');
  const files = { 'main.json': JSON.stringify(polygons), 'abyei.json': JSON.stringify(abyei) };
  const output = await mapshaper.applyCommands(commands, files);
  return JSON.parse(output['world.topo.json'].toString());
};

const same = (a, b) => a[0] === b[0] && a[1] === b[1];

/** Rounds a line to the grid: no repeated points, and no point that only goes out and back. */
const toGrid = (line, gridPerDegree) => {
  const out = [];
  for (const [x, y] of line) {
    const p = [Math.round(x * gridPerDegree), Math.round(y * gridPerDegree)];
    if (out.length > 0 && same(out.at(-1), p)) continue;
    if (out.length > 1 && same(out.at(-2), p)) out.pop();
    else out.push(p);
  }
  return out;
};

const twiceArea = (ring) =>
  ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length];
    return sum + x * ny - nx * y;
  }, 0);

/** A square of one grid step about an island too small for the grid. */
const smallest = (line, gridPerDegree) => {
  const mean = (axis) => line.reduce((sum, p) => sum + p[axis], 0) / line.length;
  const [x, y] = [Math.floor(mean(0) * gridPerDegree), Math.floor(mean(1) * gridPerDegree)];
  return [[x, y], [x, y + 1], [x + 1, y + 1], [x + 1, y], [x, y]];
};

/** Rounds all arcs; features become lists of rings of arc references (`~i` is arc i backwards). */
export const quantise = (topology, gridPerDegree) => {
  const object = Object.values(topology.objects)[0];
  const arcs = topology.arcs.map((line) => {
    const closed = same(line[0], line.at(-1));
    const grid = toGrid(line, gridPerDegree);
    return closed && (grid.length < 4 || twiceArea(grid) === 0) ? smallest(line, gridPerDegree) : grid;
  });
  const gone = (ref) => arcs[ref < 0 ? ~ref : ref].length < 2;
  const features = object.geometries
    .map((g) => ({
      id: g.properties.k,
      rings: (g.type === 'Polygon' ? g.arcs : g.arcs.flat()).map((ring) => ring.filter((ref) => !gone(ref))),
    }))
    .map((f) => ({ ...f, rings: f.rings.filter((ring) => ring.length > 0) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const f of features) if (f.rings.length === 0) throw new Error(`${f.id} vanished on the grid`);
  return { features, arcs };
};
