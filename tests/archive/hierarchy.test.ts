import fc from "fast-check";
import { expect, test } from "vitest";
import { cycleThrough, withAncestors } from "#archive/hierarchy";
import type { Mentions, Registry } from "#archive/reach";
import { reachFrom, registries } from "#archive/reach";

/** A graph in which every id has at most one above it; anything may happen, cycles too. */
const graph = fc
  .array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }), { minLength: 10, maxLength: 10 })
  .map((above) => {
    return (id: string) => {
      const next = above[Number(id)];
      return next === undefined ? undefined : String(next);
    };
  });
const anyId = fc.integer({ min: 0, max: 9 }).map(String);

test("an id comes with everything above it, nearest first", () => {
  const up = new Map([
    ["liver-cancer", "oncology"],
    ["oncology", "medicine"],
  ]);
  expect(withAncestors("liver-cancer", (id) => up.get(id))).toEqual(["liver-cancer", "oncology", "medicine"]);
  expect(withAncestors("medicine", (id) => up.get(id))).toEqual(["medicine"]);
});

test("the way up ends in every graph, names nobody twice and follows the links", () => {
  fc.assert(
    fc.property(graph, anyId, (upward, id) => {
      const path = withAncestors(id, upward);
      expect(path[0]).toBe(id);
      expect(new Set(path).size).toBe(path.length);
      path.slice(1).forEach((above, index) => {
        expect(upward(path[index] ?? "")).toBe(above);
      });
      const beyond = upward(path.at(-1) ?? "");
      expect(beyond === undefined || path.includes(beyond)).toBe(true);
    }),
  );
});

test("a cycle is found through each of its members and through nobody else", () => {
  fc.assert(
    fc.property(graph, anyId, (upward, id) => {
      let at = upward(id);
      for (let steps = 0; steps < 10 && at !== undefined && at !== id; steps++) at = upward(at);
      const cycle = cycleThrough(id, upward);
      expect(cycle !== undefined).toBe(at === id);
      if (cycle) expect([cycle[0], cycle.at(-1)]).toEqual([id, id]);
    }),
  );
});

const nothing: Mentions = { tags: [], institutions: [], people: [], publications: [] };
const naming = (registry: Registry, ...ids: string[]): Mentions => ({ ...nothing, [registry]: ids });

test("reach follows mentions from record to record and leaves out what does not exist", () => {
  const known = new Map<string, Mentions>([
    ["people/a", naming("institutions", "b")],
    ["institutions/b", naming("institutions", "c")],
    ["institutions/c", naming("publications", "d")],
    ["publications/d", nothing],
    ["institutions/unreached", naming("people", "a")],
  ]);
  const reached = reachFrom([naming("people", "a", "nobody")], (registry, id) => known.get(`${registry}/${id}`));
  expect(Object.fromEntries(registries.map((registry) => [registry, [...reached[registry]]]))).toEqual({
    tags: [],
    institutions: ["b", "c"],
    people: ["a"],
    publications: ["d"],
  });
});

test("reach ends in a circle of mentions", () => {
  const reached = reachFrom([naming("tags", "0")], (_registry, id) => naming("tags", String((Number(id) + 1) % 5)));
  expect([...reached.tags].sort()).toEqual(["0", "1", "2", "3", "4"]);
});

test("reach is what a walk along the links reaches, in every graph", () => {
  fc.assert(
    fc.property(graph, fc.array(anyId, { maxLength: 3 }), (upward, starts) => {
      const mentionsOf = (_registry: Registry, id: string) =>
        naming("tags", ...[upward(id)].flatMap((above) => above ?? []));
      const reached = reachFrom(
        starts.map((id) => naming("tags", id)),
        mentionsOf,
      );
      const walked = new Set(starts.flatMap((id) => withAncestors(id, upward)));
      expect([...reached.tags].sort()).toEqual([...walked].sort());
    }),
  );
});
