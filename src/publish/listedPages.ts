import type { Archive } from "#archive/archive";
import type { ArchiveDate } from "#archive/date";
import type { Facet, SitePath } from "#archive/href";
import { facets, href } from "#archive/href";
import type { LastChange } from "#archive/lastChange";
import { lastChangeIn } from "#archive/lastChange";
import { rangeOfYear } from "#archive/milestones";
import { compareText } from "#archive/order";
import { indexPageSize, milestonePageSize, pageCount } from "#archive/paging";
import { countYears } from "#archive/views/timelineView";

/** A page that search engines may list. */
export type ListedPage = {
  path: SitePath;
  /** When what it shows last changed in the archive; absent where no record says. */
  changed?: ArchiveDate | undefined;
};

/**
 * Every page of the archive that search engines may list, sorted by path: not the search, which holds nothing of its
 * own, and no withdrawn article. Further pages of a list are among them, for articles are reached through these.
 *
 * @param others pages that are not made from the archive's lists
 */
export function listedPages(archive: Archive, others: readonly ListedPage[] = []): ListedPage[] {
  const lastChange = lastChangeIn(archive.articles);
  const pages = [
    ...others,
    ...fixedPages(archive, lastChange),
    ...articlePages(archive),
    ...facets.flatMap((facet) => facetPages(archive, facet, lastChange)),
    ...timelinePages(archive, lastChange),
  ];
  return pages.sort((a, b) => compareText(a.path, b.path));
}

function fixedPages(archive: Archive, lastChange: LastChange): ListedPage[] {
  const { whole, notices } = archive;
  return [
    { path: href.home, changed: lastChange(whole.articles) },
    { path: href.about },
    ...pagesOf(href.archive, whole.articles.length, lastChange(whole.articles)),
    ...pagesOf(href.corrections, notices.length, lastChange(positionsOf(archive, notices))),
  ];
}

function articlePages({ articles }: Archive): ListedPage[] {
  const listed = articles.filter(({ status }) => status !== "withdrawn");
  return listed.map(({ slug, changed }) => ({ path: href.article(slug), changed }));
}

/** The lists of a facet, and its index, whose numbers change with them. */
function facetPages({ lists, institutions, people }: Archive, facet: Facet, lastChange: LastChange): ListedPage[] {
  const filed = new Set<number>();
  const isProfile = facet === "institutions" || facet === "people";
  // A list of nothing is no page to find; an institution or a person has a record besides.
  const listed = [...lists[facet]].filter(([, { articles }]) => isProfile || articles.length > 0);
  const pages = listed.flatMap(([id, { articles }]) => {
    for (const position of articles) filed.add(position);
    return pagesOf(href.facet(facet, id), articles.length, lastChange(articles));
  });
  const entries = facet === "institutions" ? institutions.size : facet === "people" ? people.size : 0;
  return [...pagesOf(href.index(facet), entries, lastChange(filed), indexPageSize), ...pages];
}

function timelinePages(archive: Archive, lastChange: LastChange): ListedPage[] {
  const { milestones } = archive;
  const years = countYears(milestones).flatMap(({ year, count }) => {
    const { from, to } = rangeOfYear(milestones, year);
    const changed = lastChange(positionsOf(archive, milestones.slice(from, to)));
    return pagesOf(href.timelineYear(year), count, changed, milestonePageSize);
  });
  return [{ path: href.timeline, changed: lastChange(positionsOf(archive, milestones)) }, ...years];
}

function pagesOf(list: SitePath, total: number, changed: ArchiveDate | undefined, size?: number): ListedPage[] {
  return Array.from({ length: pageCount(total, size) }, (_, index) => ({ path: href.page(list, index + 1), changed }));
}

function positionsOf({ positions }: Archive, stated: readonly { slug: string }[]): number[] {
  return stated.flatMap(({ slug }) => positions.get(slug) ?? []);
}
