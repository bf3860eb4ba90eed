import type { OwnerFacts } from "./archive";
import type { Article } from "./article";
import { startOf } from "./date";

/**
 * Gathers figures, milestones and works onto the people and institutions that they are about and
 * onto nobody else's page. Withdrawn and retracted articles no longer count as a source of facts.
 */
export function gatherFacts(articles: readonly Article[]): Map<string, OwnerFacts> {
  const facts = new Map<string, OwnerFacts>();
  const owned = (owner: string): OwnerFacts => {
    const known = facts.get(owner) ?? { figures: [], milestones: [], works: [] };
    facts.set(owner, known);
    return known;
  };
  for (const article of articles) {
    if (article.withdrawn || article.retraction) continue;
    const { slug } = article;
    for (const figure of article.figures) for (const id of figure.of) owned(id).figures.push({ ...figure, slug });
    for (const milestone of article.milestones)
      for (const id of milestone.of) owned(id).milestones.push({ ...milestone, slug });
    for (const work of article.works) for (const id of work.of) owned(id).works.push({ ...work, slug });
  }
  for (const owner of facts.values()) owner.milestones.sort((a, b) => startOf(a.date) - startOf(b.date));
  return facts;
}
