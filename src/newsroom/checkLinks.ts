import type { Facet, SitePath } from "#archive/href";
import { decoded } from "#archive/href";
import type { ProblemDetail } from "#language/problems";
import type { Known } from "./linkTargets";
import { Targets } from "./linkTargets";
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
  const targets = new Targets();
  return readings.flatMap((reading) =>
    reading.links.flatMap((link) => {
      const detail = flawOf(link.href, reading, content, pages, targets);
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

function flawOf(
  link: string,
  from: FileReading,
  content: Content,
  pages: SitePages,
  targets: Targets,
): ProblemDetail | undefined {
  const target = readSitePath(link);
  const href = decoded(link);
  if (!target) return { code: "relativeLink", params: { href } };
  switch (target.page) {
    case "here":
      return anchorFlaw(href, target, from, targets);
    case "fixed":
      return undefined;
    case "file":
      return pageExists(target, pages, content.folder) ? undefined : { code: "deadLink", params: { href } };
    case "articles":
      return articleFlaw(href, target, from, pages, targets);
    case "timeline":
      return pages.timeline.has(target.id) ? undefined : deadLink(href, target, pages.timeline, targets);
    default:
      return facetFlaw(href, target.page, target, pages, targets);
  }
}

function articleFlaw(
  href: string,
  target: NamedTarget,
  from: FileReading,
  pages: SitePages,
  targets: Targets,
): ProblemDetail | undefined {
  const article = pages.articles.get(target.id);
  if (!article) return deadLink(href, target, pages.articles, targets);
  if (pages.published.has(from.path) && article.record && !pages.published.has(article.path))
    return { code: "unpublishedLink", params: { href } };
  return anchorFlaw(href, target, article, targets);
}

function facetFlaw(
  href: string,
  facet: Facet,
  target: NamedTarget,
  pages: SitePages,
  targets: Targets,
): ProblemDetail | undefined {
  const known = pages.facets[facet];
  if (!known.has(target.id)) return deadLink(href, target, known, targets);
  const record = facet === "institutions" || facet === "people" ? pages[facet].get(target.id) : undefined;
  return record && anchorFlaw(href, target, record, targets);
}

function deadLink(href: string, { page, id }: NamedTarget, known: Known, targets: Targets): ProblemDetail {
  const likely = targets.candidates(known).nearest(id);
  return { code: "deadLink", params: { href, nearest: likely && `/${page}/${likely}/` } };
}

function anchorFlaw(
  href: string,
  { fragment }: SiteTarget,
  reading: FileReading,
  targets: Targets,
): ProblemDetail | undefined {
  const ids = targets.anchors(reading);
  if (fragment === "" || ids.has(fragment)) return undefined;
  const likely = targets.candidates(ids).nearest(fragment);
  return { code: "deadAnchor", params: { href, nearest: likely && `#${likely}` } };
}
