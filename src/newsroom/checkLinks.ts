import { kinds, stages } from "#archive/classification";
import { yearOf } from "#archive/date";
import type { Facet } from "#archive/href";
import type { ProblemDetail } from "#language/problems";
import { publicFileExists } from "./imageFiles";
import { nearest } from "./nearest";
import type { Problem } from "./problem";
import { problemAt } from "./problem";
import type { Content } from "./readContent";
import type { FileReading } from "./readRecord";
import type { Selection } from "./selectPublished";
import type { SiteTarget } from "./sitePath";
import { readSitePath } from "./sitePath";

/** Checks that every link within the site leads to a page, a heading or a file that readers can see. */
export function checkLinks(content: Content, selection: Selection): Problem[] {
  const pages = pagesOf(content, selection);
  const readings = [...content.articles, ...content.institutions, ...content.people];
  return readings.flatMap((reading) =>
    reading.links.flatMap((link) => {
      const detail = flawOf(link.href, reading, content, pages);
      return detail ? [problemAt(reading.path, "body", link, detail)] : [];
    }),
  );
}

type NamedTarget = Extract<SiteTarget, { id: string }>;

type Pages = {
  articles: Map<string, FileReading<"article">>;
  records: Map<string, FileReading>;
  facets: Record<Facet, ReadonlySet<string>>;
  published: ReadonlySet<string>;
};

function pagesOf(content: Content, { articles, reached }: Selection): Pages {
  const { institutions, people, registries } = content;
  const ids = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));
  return {
    articles: new Map(content.articles.map((article) => [article.id, article])),
    records: new Map([...institutions, ...people].map((record) => [record.id, record])),
    facets: {
      years: new Set(articles.flatMap(({ record }) => (record ? [yearOf(record.date)] : []))),
      kinds: new Set(kinds),
      stages: new Set(stages),
      tags: ids(registries.tags),
      institutions: ids(institutions),
      people: ids(people),
      publications: ids(registries.publications),
    },
    published: new Set([...ids(articles), ...reached.institutions, ...reached.people]),
  };
}

function flawOf(href: string, from: FileReading, content: Content, pages: Pages): ProblemDetail | undefined {
  const target = readSitePath(href);
  if (!target) return { code: "relativeLink", params: { href } };
  switch (target.page) {
    case "here":
      return anchorFlaw(href, target, from);
    case "fixed":
      return undefined;
    case "file":
      return publicFileExists(content.folder, target.path) ? undefined : deadLink(href, []);
    case "articles":
      return articleFlaw(href, target, from, pages);
    default:
      return facetFlaw(href, target.page, target, pages);
  }
}

function articleFlaw(href: string, target: NamedTarget, from: FileReading, pages: Pages): ProblemDetail | undefined {
  const article = pages.articles.get(target.id);
  if (!article)
    return deadLink(
      href,
      [...pages.articles.keys()].map((slug) => `/articles/${slug}/`),
    );
  if (pages.published.has(from.id) && article.record && !pages.published.has(article.id))
    return { code: "unpublishedLink", params: { href } };
  return anchorFlaw(href, target, article);
}

function facetFlaw(href: string, facet: Facet, target: NamedTarget, pages: Pages): ProblemDetail | undefined {
  const { facets, records } = pages;
  const { id } = target;
  if (!facets[facet].has(id))
    return deadLink(
      href,
      [...facets[facet]].map((known) => `/${facet}/${known}/`),
    );
  const record = facet === "institutions" || facet === "people" ? records.get(id) : undefined;
  return record && anchorFlaw(href, target, record);
}

function deadLink(href: string, candidates: string[]): ProblemDetail {
  return { code: "deadLink", params: { href, nearest: nearest(href, candidates) } };
}

function anchorFlaw(href: string, { fragment }: SiteTarget, { headings }: FileReading): ProblemDetail | undefined {
  const ids = headings.map(({ id }) => id);
  if (fragment === "" || ids.includes(fragment)) return undefined;
  const likely = nearest(fragment, ids);
  return { code: "deadAnchor", params: { href, nearest: likely && `#${likely}` } };
}
