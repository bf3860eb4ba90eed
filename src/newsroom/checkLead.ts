import type { Article } from "#archive/article";
import { summarize } from "#archive/article";
import { canLead } from "#archive/lead";
import { newestFirst } from "#archive/order";
import type { ProblemDetail } from "#language/problems";
import { nearest } from "./nearest";
import type { Problem } from "./problem";
import { problemAt } from "./problem";
import type { Content } from "./readContent";
import type { Selection } from "./selectPublished";

/** Checks that the article which `site.yml` chooses to lead the front page exists and can lead it. */
export function checkLead(content: Content, selection: Selection): Problem[] {
  const { lead } = content.registries;
  const detail = lead && whyNot(lead.slug, content, selection);
  return lead && detail ? [problemAt(lead.path, "lead", lead, detail)] : [];
}

/** Why an article cannot lead, or not yet; undefined where it can. What is wrong with its file is reported there. */
function whyNot(slug: string, content: Content, { articles }: Selection): ProblemDetail | undefined {
  const chosen = content.articles.find(({ id }) => id === slug);
  if (!chosen) return { code: "unknownLead", params: { slug, nearest: nearestLead(slug, content) } };
  if (!chosen.record) return undefined;
  if (isTakenBack(chosen.record)) {
    const published = newestFirst(articles.flatMap(({ record }) => record ?? []));
    const instead = published.find((article) => canLead(summarize(article)))?.slug;
    return { code: "retractedLead", params: { slug, instead } };
  }
  const isPublished = articles.some(({ id }) => id === slug);
  return isPublished ? undefined : { code: "unpublishedLead", params: { slug } };
}

/** The article that was probably meant: by its title, which an editor may have written, or by a similar slug. */
function nearestLead(written: string, { articles }: Content): string | undefined {
  const able = articles.filter(({ record }) => !record || !isTakenBack(record));
  const byTitle = able.find(({ record }) => record?.title === written)?.id;
  return byTitle ?? nearest(written, new Set(able.map(({ id }) => id)));
}

function isTakenBack({ retraction, withdrawn }: Article): boolean {
  return retraction !== undefined || withdrawn !== undefined;
}
