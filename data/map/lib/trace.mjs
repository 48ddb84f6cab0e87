// Draws a line anew on the grid, with as few bytes as its tolerance allows.

const KM_PER_DEGREE = 111.195;

/** How much a mean deviation as large as the tolerance weighs, in bits for each point passed. */
const DEVIATION = 1;
/** How far from the rounded point of the line a new one may lie, grid steps. */
const REACH = 3;
/** So many points in a row that no segment reaches end the search for longer ones. */
const PATIENCE = 40;

/** About the bits that one step takes after compression. */
const price = (dx, dy) => 4 + 1.3 * (Math.log2(2 + Math.abs(dx)) + Math.log2(2 + Math.abs(dy)));

/** The line in grid steps, with the kilometres of one step eastward at each point. */
const measured = (line, perDegree) =>
  line.map(([x, y]) => ({
    x: x * perDegree,
    y: y * perDegree,
    east: (Math.cos((y * Math.PI) / 180) * KM_PER_DEGREE) / perDegree,
  }));

/** Squared kilometres from `point` to the segment that leads from `from` by (dx, dy). */
const offset = (point, from, dx, dy, north) => {
  const [sx, sy] = [dx * point.east, dy * north];
  const [px, py] = [(point.x - from.x) * point.east, (point.y - from.y) * north];
  const along = Math.max(0, Math.min(1, (px * sx + py * sy) / (sx * sx + sy * sy)));
  return (px - along * sx) ** 2 + (py - along * sy) ** 2;
};

/** Grid points near a point of the line that a new line may turn at; the ends are only rounded. */
const turns = (point, at, isFixed, limit, north) => {
  const [x, y] = [Math.round(point.x), Math.round(point.y)];
  const list = [];
  const far = isFixed ? 0 : REACH;
  for (let a = -far; a <= far; a += 1) {
    for (let b = -far; b <= far; b += 1) {
      const off = ((x + a - point.x) * point.east) ** 2 + ((y + b - point.y) * north) ** 2;
      // The rounded point itself always: a tolerance may be finer than the grid.
      if (off <= limit || (a === 0 && b === 0)) list.push({ at, x: x + a, y: y + b, off, cost: Infinity, from: null });
    }
  }
  return list;
};

/**
 * The cheapest line on the grid from which no point of `line` is further than `tolerance`
 * kilometres. It may turn at any grid point close to a point of the line, so it needs fewer turns
 * than one that keeps points of the line, and rounding is inside the tolerance (dynamic programming
 * over Imai and Iri's graph of shortcuts, 1988). The ends are the rounded ends of the line, and the
 * points whose positions are in `kept` stay, rounded. For each point of the new line x, y and the
 * position `at` of the point of `line` that it stands for.
 */
export const trace = (line, { tolerance, perDegree, kept = new Set() }) => {
  const points = measured(line, perDegree);
  const north = KM_PER_DEGREE / perDegree;
  const limit = tolerance ** 2;
  const last = points.length - 1;
  const isFixed = (i) => i === 0 || i === last || kept.has(i);
  const all = points.map((point, i) => turns(point, i, isFixed(i), limit, north));
  all[0][0].cost = 0;

  /** Offers `to`, at position `j`, the way over `from`, at `i`; whether the line stays near enough. */
  const offer = (from, i, to, j) => {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    if (dx === 0 && dy === 0) return false;
    let sum = to.off;
    for (let k = i + 1; k < j; k += 1) {
      const off = offset(points[k], from, dx, dy, north);
      if (off > limit) return false;
      sum += off;
    }
    const cost = from.cost + price(dx, dy) + (DEVIATION * sum) / limit;
    if (cost < to.cost) Object.assign(to, { cost, from });
    return true;
  };

  for (let i = 0; i < last; i += 1) {
    for (const from of all[i]) {
      let missed = 0;
      for (let j = i + 1; from.cost < Infinity && j <= last && missed < PATIENCE; j += 1) {
        // Not `some`: every turn is offered the way.
        const reached = all[j].filter((to) => offer(from, i, to, j)).length > 0;
        missed = reached ? 0 : missed + 1;
        if (isFixed(j)) break;
      }
    }
  }

  const out = [];
  for (let turn = all[last][0]; turn; turn = turn.from) out.push(turn);
  // Both ends where no way leads: the line is smaller than the grid.
  return out.length > 1 ? out.reverse() : [all[0][0], all[last][0]];
};
