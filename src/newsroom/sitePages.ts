import type { Article } from "#archive/article";
import { statesFacts } from "#archive/article";
import { kinds, stages } from "#archive/classification";
import { yearOf } from "#archive/date";
import type { Facet } from "#archive/href";
import { href } from "#archive/href";
import { publicFileExists } from "./imageFiles";
import type { Content } from "./readContent";
import type { FileReading } from "./readRecord";
import type { Selection } from "./selectPublished";
import type { SiteTarget } from "./sitePath";

/** What there is to lead to on the site, drafts and unreached records counted. */
export type SitePages = {
  articles: Map<string, FileReading<"article">>;
  institutions: Map<string, FileReading<"institution">>;
  people: Map<string, FileReading<"person">>;
  facets: Record<Facet, ReadonlySet<string>>;
  /** Years of the milestones that readers can see. */
  timeline: ReadonlySet<string>;
  /** Paths of the files that readers can see: an article and a person may share an id. */
  published: ReadonlySet<string>;
};

export function sitePages(content: Content, { articles, reached }: Selection): SitePages {
  const { institutions, people, registries } = content;
  const ids = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));
  const byId = <T extends { id: string }>(readings: readonly T[]) =>
    new Map(readings.map((reading) => [reading.id, reading]));
  const published = [
    ...articles,
    ...institutions.filter(({ id }) => reached.institutions.has(id)),
    ...people.filter(({ id }) => reached.people.has(id)),
  ];
  return {
    articles: byId(content.articles),
    institutions: byId(institutions),
    people: byId(people),
    facets: {
      years: new Set(articles.flatMap(({ record }) => (record ? [yearOf(record.date)] : []))),
      kinds: new Set(kinds),
      stages: new Set(stages),
      tags: ids(registries.tags),
      institutions: ids(institutions),
      people: ids(people),
      publications: ids(registries.publications),
    },
    timeline: new Set(articles.flatMap(({ record }) => (record ? yearsOnTimeline(record) : []))),
    published: new Set(published.map(({ path }) => path)),
  };
}

function yearsOnTimeline(article: Article): string[] {
  return statesFacts(article) ? article.milestones.map(({ date }) => yearOf(date)) : [];
}

/** Whether a path leads to something that exists, published or not. */
export function pageExists(target: SiteTarget, pages: SitePages, content: string): boolean {
  switch (target.page) {
    case "here":
    case "fixed":
      return true;
    case "file":
      return target.path === href.notFound || publicFileExists(content, target.path);
    case "articles":
      return pages.articles.has(target.id);
    case "timeline":
      return pages.timeline.has(target.id);
    default:
      return pages.facets[target.page].has(target.id);
  }
}
