import type { OwnerFacts, Stated } from "./archive";
import type { Article, Milestone } from "./article";
import { statesFacts } from "./article";

/**
 * Gathers figures, milestones and works onto the people and institutions that they are about and
 * onto nobody else's page. Withdrawn and retracted articles no longer count as a source of facts.
 *
 * @param milestones of the same articles, to which the facts refer by position
 */
export function gatherFacts(
  articles: readonly Article[],
  milestones: readonly Stated<Milestone>[],
): Map<string, OwnerFacts> {
  const facts = new Map<string, OwnerFacts>();
  const owned = (owner: string): OwnerFacts => {
    const known = facts.get(owner) ?? { figures: [], milestones: [], works: [] };
    facts.set(owner, known);
    return known;
  };
  for (const { slug, figures, works } of articles.filter(statesFacts)) {
    for (const figure of figures) for (const id of figure.of) owned(id).figures.push({ ...figure, slug });
    for (const work of works) for (const id of work.of) owned(id).works.push({ ...work, slug });
  }
  milestones.forEach(({ of }, position) => {
    for (const id of new Set(of)) owned(id).milestones.push(position);
  });
  return facts;
}
