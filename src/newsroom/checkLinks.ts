import type { Facet, SitePath } from "#archive/href";
import { decoded } from "#archive/href";
import type { ProblemDetail } from "#language/problems";
import { nearest } from "./nearest";
import type { Problem } from "./problem";
import { problemAt } from "./problem";
import type { Content } from "./readContent";
import type { FileReading } from "./readRecord";
import type { SitePages } from "./sitePages";
import { pageExists } from "./sitePages";
import type { SiteTarget } from "./sitePath";
import { readSitePath } from "./sitePath";

/** Checks that every link within the site leads to a page, a heading or a file that readers can see. */
export function checkLinks(content: Content, pages: SitePages): Problem[] {
  const readings = [...content.articles, ...content.institutions, ...content.people];
  return readings.flatMap((reading) =>
    reading.links.flatMap((link) => {
      const detail = flawOf(link.href, reading, content, pages);
      return detail ? [problemAt(reading.path, "body", link, detail)] : [];
    }),
  );
}

/** A file of `public/` that a record leads to. */
export type LinkedFile = { record: string; path: SitePath };

/** The files of `public/` that texts link to; which of them are published is decided with their records. */
export function linkedFiles(content: Content): LinkedFile[] {
  const readings = [...content.articles, ...content.institutions, ...content.people];
  return readings.flatMap(({ path: record, links }) =>
    links.flatMap(({ href }) => {
      const target = readSitePath(href);
      return target?.page === "file" ? [{ record, path: `/${target.path.slice(1)}` as const }] : [];
    }),
  );
}

type NamedTarget = Extract<SiteTarget, { id: string }>;

function flawOf(link: string, from: FileReading, content: Content, pages: SitePages): ProblemDetail | undefined {
  const target = readSitePath(link);
  const href = decoded(link);
  if (!target) return { code: "relativeLink", params: { href } };
  switch (target.page) {
    case "here":
      return anchorFlaw(href, target, from);
    case "fixed":
      return undefined;
    case "file":
      return pageExists(target, pages, content.folder) ? undefined : { code: "deadLink", params: { href } };
    case "articles":
      return articleFlaw(href, target, from, pages);
    case "timeline":
      return pages.timeline.has(target.id) ? undefined : deadLink(href, target, pages.timeline);
    default:
      return facetFlaw(href, target.page, target, pages);
  }
}

function articleFlaw(
  href: string,
  target: NamedTarget,
  from: FileReading,
  pages: SitePages,
): ProblemDetail | undefined {
  const article = pages.articles.get(target.id);
  if (!article) return deadLink(href, target, pages.articles.keys());
  if (pages.published.has(from.path) && article.record && !pages.published.has(article.path))
    return { code: "unpublishedLink", params: { href } };
  return anchorFlaw(href, target, article);
}

function facetFlaw(href: string, facet: Facet, target: NamedTarget, pages: SitePages): ProblemDetail | undefined {
  const known = pages.facets[facet];
  if (!known.has(target.id)) return deadLink(href, target, known);
  const record = facet === "institutions" || facet === "people" ? pages[facet].get(target.id) : undefined;
  return record && anchorFlaw(href, target, record);
}

function deadLink(href: string, { page, id }: NamedTarget, known: Iterable<string>): ProblemDetail {
  const likely = nearest(id, known);
  return { code: "deadLink", params: { href, nearest: likely && `/${page}/${likely}/` } };
}

function anchorFlaw(href: string, { fragment }: SiteTarget, { headings }: FileReading): ProblemDetail | undefined {
  const ids = headings.map(({ id }) => id);
  if (fragment === "" || ids.includes(fragment)) return undefined;
  const likely = nearest(fragment, ids);
  return { code: "deadAnchor", params: { href, nearest: likely && `#${likely}` } };
}
