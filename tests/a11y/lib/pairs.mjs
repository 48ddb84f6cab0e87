// Few rows that hold every pair of values: what breaks, breaks by two choices meeting.

/**
 * Rows over `factors` (name → values) in which every pair of values of two factors that some
 * allowed row holds stands at least once. Greedy, without chance: same input, same rows.
 */
export function pairwise(factors, allowed = () => true) {
  const all = product(factors).filter(allowed);
  const open = new Set(all.flatMap(pairsOf));
  const rows = [];
  while (open.size > 0) {
    const gain = (row) => pairsOf(row).filter((pair) => open.has(pair)).length;
    const best = all.reduce((top, row) => {
      const gained = gain(row);
      return gained > top.gained ? { row, gained } : top;
    }, { gained: 0 });
    rows.push(best.row);
    for (const pair of pairsOf(best.row)) open.delete(pair);
  }
  return rows;
}

/** Every row. */
export function product(factors) {
  return Object.entries(factors).reduce(
    (rows, [name, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    [{}],
  );
}

/** The pairs that a row holds, as keys. */
export function pairsOf(row) {
  const cells = Object.entries(row).map((cell) => JSON.stringify(cell));
  return cells.flatMap((one, at) => cells.slice(at + 1).map((two) => `${one} ${two}`));
}
