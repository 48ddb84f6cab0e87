// Where lines on the grid cross that should not.

/** Side of the squares that segments are sorted into, grid steps. */
const CELL = 64;

const side = (a, b, c) => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

/** Whether two segments cross, each strictly inside the other. */
const cross = (s, t) =>
  side(s.a, s.b, t.a) * side(s.a, s.b, t.b) < 0 && side(t.a, t.b, s.a) * side(t.a, t.b, s.b) < 0;

/** The squares that the box of a segment touches. */
function* squares({ a, b }) {
  const first = (axis) => Math.floor(Math.min(a[axis], b[axis]) / CELL);
  const last = (axis) => Math.floor(Math.max(a[axis], b[axis]) / CELL);
  for (let x = first(0); x <= last(0); x += 1) {
    for (let y = first(1); y <= last(1); y += 1) yield `${x} ${y}`;
  }
}

/** All segments that cross another one: the number of the arc, and of the segment's first point. */
export const crossings = (arcs) => {
  const segments = arcs.flatMap((points, arc) =>
    points.slice(1).map((b, at) => ({ arc, at, a: points[at], b })),
  );
  const bySquare = new Map();
  for (const segment of segments) {
    for (const square of squares(segment)) {
      const list = bySquare.get(square);
      if (list) list.push(segment);
      else bySquare.set(square, [segment]);
    }
  }
  const found = new Set();
  for (const list of bySquare.values()) {
    for (const [n, s] of list.entries()) {
      for (const t of list.slice(0, n)) if (cross(s, t)) found.add(s).add(t);
    }
  }
  return [...found];
};
