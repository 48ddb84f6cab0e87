// The accessibility statement says what the tests say: each criterion that it calls met names tests,
// and these name the criterion, or it was examined by hand.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { criteria } from "./lib/criteria.mjs";

const here = new URL(".", import.meta.url);
const read = (name) => readFileSync(new URL(`${name}.test.mjs`, here), "utf8");
/** The criteria that a test file names in its head. */
const named = (name) => /^\/\/ WCAG 2\.2: (.+)\.$/m.exec(read(name))?.[1].split(", ") ?? [];
const files = readdirSync(here).filter((file) => file.endsWith(".test.mjs")).map((file) => file.slice(0, -9));

test("all criteria of levels A and AA stand in the statement, once and in order", () => {
  const ids = criteria.map((one) => one.id);
  const numbers = (id) => id.split(".").map(Number);
  const sorted = [...ids].sort((a, b) => {
    const [x, y] = [numbers(a), numbers(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
  });
  assert.deepEqual(ids, sorted);
  assert.equal(new Set(ids).size, 55);
  assert.ok(criteria.every((one) => ["A", "AA"].includes(one.level)));
});

test("what is met has tests that say so, or was examined by hand", () => {
  for (const one of criteria) {
    assert.ok(["met", "partly", "absent"].includes(one.state), one.id);
    assert.equal(one.tests.length > 0 || one.hand, one.state !== "absent", `${one.id} rests on nothing`);
    for (const name of one.tests) assert.ok(named(name).includes(one.id), `${name} does not name ${one.id}`);
  }
});

test("what a test names stands in the statement", () => {
  for (const name of files) {
    for (const id of named(name)) {
      const one = criteria.find((criterion) => criterion.id === id);
      assert.ok(one?.tests.includes(name), `${name} names ${id}, the statement does not name ${name}`);
    }
  }
});
