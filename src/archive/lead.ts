import type { Archive } from "./archive";
import type { ArticleSummary } from "./article";

/** Whether an article may lead the front page without having been chosen. */
export function canLead({ summary, status }: ArticleSummary): boolean {
  return summary !== undefined && status === undefined;
}

/**
 * The front page's lead: the article that `site.yml` chooses, else the newest with a summary that is
 * neither retracted nor withdrawn; undefined where there is none.
 */
export function leadOf({ articles, lead }: Pick<Archive, "articles" | "lead">): ArticleSummary | undefined {
  return lead === undefined ? articles.find(canLead) : articles[lead];
}
