import fc from "fast-check";
import { expect, test } from "vitest";
import type { Archive } from "#archive/archive";
import { facetIds } from "#archive/lists";
import { relatedTo } from "#archive/related";
import { archiveOf, article, articles } from "./records";

const facets = ["people", "institutions", "tags"] as const;
const weights = { people: 5, institutions: 3, tags: 2 };

const reasonsOf = (archive: Archive, slug: string) =>
  relatedTo(archive, slug).map(({ article: other, reasons }) => [
    other.slug,
    reasons.map(({ facet, id }) => `${facet}/${id}`),
  ]);

test("a shared person counts more than a shared institution, and that more than a shared tag", () => {
  const here = { tags: ["t"], institutions: ["i"], people: ["p"] };
  const archive = archiveOf([
    article("here", here),
    article("by-tag", { tags: ["t"] }),
    article("by-institution", { institutions: ["i"] }),
    article("by-person", { people: ["p"] }),
    article("by-nothing", { tags: ["other"] }),
  ]);
  expect(reasonsOf(archive, "here")).toEqual([
    ["by-person", ["people/p"]],
    ["by-institution", ["institutions/i"]],
    ["by-tag", ["tags/t"]],
  ]);
});

test("every reason is given", () => {
  const both = { tags: ["t", "u"], people: ["p"] };
  expect(reasonsOf(archiveOf([article("here", both), article("there", both)]), "here")).toEqual([
    ["there", ["people/p", "tags/t", "tags/u"]],
  ]);
});

test("a rare tag relates more than a common one", () => {
  const common = Array.from({ length: 8 }, (_, index) => article(`common-${index}`, { tags: ["common"] }));
  const archive = archiveOf([
    article("here", { tags: ["common", "rare"] }),
    article("rare", { tags: ["rare"] }),
    ...common,
  ]);
  expect(reasonsOf(archive, "here")[0]).toEqual(["rare", ["tags/rare"]]);
});

test("an article that does not exist has none related", () => {
  expect(relatedTo(archiveOf([article("a")]), "b")).toEqual([]);
});

/** The same, by looking at every article of the archive. */
function bruteForce(archive: Archive, slug: string) {
  const here = archive.positions.get(slug) ?? -1;
  const own = archive.articles[here];
  if (!own) return [];
  const scored = archive.articles.flatMap((other, position) => {
    const shared = facets.flatMap((facet) =>
      facetIds(own, facet)
        .filter((id) => facetIds(other, facet).includes(id))
        .map((id) => ({ facet, id })),
    );
    const count = ({ facet, id }: (typeof shared)[number]) =>
      archive.articles.filter((entry) => facetIds(entry, facet).includes(id)).length;
    const score = shared.reduce((sum, reason) => sum + weights[reason.facet] / Math.log2(1 + count(reason)), 0);
    return position === here || shared.length === 0 ? [] : [{ position, score, reasons: shared }];
  });
  const distance = (position: number) => Math.abs(position - here);
  return scored
    .sort((a, b) => b.score - a.score || distance(a.position) - distance(b.position) || a.position - b.position)
    .slice(0, 5)
    .map(({ position, reasons }) => [
      archive.articles[position]?.slug,
      reasons.map(({ facet, id }) => `${facet}/${id}`),
    ]);
}

test("in a small archive, the related articles are those that a look at every article finds", () => {
  fc.assert(
    fc.property(
      articles.filter((list) => list.length <= 13),
      (list) => {
        const archive = archiveOf(list);
        for (const { slug } of list) expect(reasonsOf(archive, slug)).toEqual(bruteForce(archive, slug));
      },
    ),
    { numRuns: 60 },
  );
});

test("an article is never related to itself, to one twice, or to more than five", () => {
  fc.assert(
    fc.property(articles, (list) => {
      const archive = archiveOf(list);
      for (const { slug } of list) {
        const related = relatedTo(archive, slug).map(({ article: other }) => other.slug);
        expect(related).not.toContain(slug);
        expect(new Set(related).size).toBe(related.length);
        expect(related.length).toBeLessThanOrEqual(5);
      }
    }),
  );
});

test("finding related articles does not look through the archive", () => {
  const archive = archiveOf(
    Array.from({ length: 3000 }, (_, index) => article(`a${index}`, { tags: ["all"], people: ["p"] })),
  );
  let looks = 0;
  const watched = new Proxy(archive.articles, {
    get: (list, property, receiver) => {
      if (typeof property === "string" && /^\d+$/.test(property)) looks++;
      return Reflect.get(list, property, receiver);
    },
  });
  const positions = archive.lists.tags.get("all")?.articles ?? [];
  const list = new Proxy(positions, {
    get: (own, property) => {
      if (typeof property === "string" && /^\d+$/.test(property)) looks++;
      return Reflect.get(own, property);
    },
  });
  archive.lists.tags.set("all", { ...archive.whole, articles: list });
  expect(relatedTo({ ...archive, articles: watched }, "a1500")).toHaveLength(5);
  expect(looks).toBeGreaterThan(0);
  expect(looks).toBeLessThan(100);
});
