// The generator of the matrix leaves no pair out.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pairsOf, pairwise, product } from "./lib/pairs.mjs";

const FACTORS = { a: [1, 2, 3, 4, 5], b: ["x", "y", "z"], c: [true, false], d: ["p", "q", "r"] };

/** The pairs of all allowed rows that no chosen row holds. */
const missing = (rows, allowed = () => true) => {
  const held = new Set(rows.flatMap(pairsOf));
  return product(FACTORS).filter(allowed).flatMap(pairsOf).filter((pair) => !held.has(pair));
};

test("every pair stands in some row", () => {
  const rows = pairwise(FACTORS);
  assert.deepEqual(missing(rows), []);
  assert.ok(rows.length >= 15 && rows.length <= 20, `${rows.length} rows`);
  assert.notDeepEqual(missing(rows.slice(1)), [], "the check itself must see a missing pair");
});

test("a row that is not allowed never comes", () => {
  const allowed = ({ a, b }) => a !== 1 || b === "x";
  const rows = pairwise(FACTORS, allowed);
  assert.ok(rows.every(allowed));
  assert.deepEqual(missing(rows, allowed), []);
});

test("the same input gives the same rows", () => {
  assert.deepEqual(pairwise(FACTORS), pairwise(FACTORS));
});
