import type { Archive } from "./archive";
import type { ArticleSummary } from "./article";
import { facetIds } from "./lists";

const relatingFacets = ["people", "institutions", "tags"] as const;
type RelatingFacet = (typeof relatingFacets)[number];

/** What two articles share. */
export type Reason = { facet: RelatingFacet; id: string };

export type Related = { article: ArticleSummary; reasons: Reason[] };

const weights: Record<RelatingFacet, number> = { people: 5, institutions: 3, tags: 2 };

/** How many articles on each side of this one a shared facet brings into question. */
const reach = 12;
const limit = 5;

/**
 * Articles that share people, institutions or topics, with the reasons, strongest first.
 *
 * Looks only at the nearest articles in time of each shared facet, so the cost of a page does not
 * grow with the archive. A facet weighs less the more articles it has.
 */
export function relatedTo(archive: Archive, slug: string): Related[] {
  const here = archive.positions.get(slug);
  const article = here === undefined ? undefined : archive.articles[here];
  if (here === undefined || !article) return [];
  const found = new Map<number, { score: number; reasons: Reason[] }>();
  for (const facet of relatingFacets) {
    for (const id of facetIds(article, facet)) {
      const positions = archive.lists[facet].get(id)?.articles ?? [];
      const score = weights[facet] / Math.log2(1 + positions.length);
      for (const position of nearestIn(positions, here)) {
        const candidate = found.get(position) ?? { score: 0, reasons: [] };
        candidate.score += score;
        candidate.reasons.push({ facet, id });
        found.set(position, candidate);
      }
    }
  }
  return [...found]
    .sort(([a, left], [b, right]) => right.score - left.score || Math.abs(a - here) - Math.abs(b - here) || a - b)
    .slice(0, limit)
    .flatMap(([position, { reasons }]) => {
      const related = archive.articles[position];
      return related ? [{ article: related, reasons }] : [];
    });
}

/** The positions next to `here` in an ascending list, `here` itself left out. */
function nearestIn(positions: readonly number[], here: number): number[] {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? here) < here) low = middle + 1;
    else high = middle;
  }
  return positions.slice(Math.max(0, low - reach), low + reach + 1).filter((position) => position !== here);
}
