import type { Archive, Stated } from "../archive";
import type { ArticleSummary, Milestone } from "../article";
import { yearOf } from "../date";
import { rangeOfYear } from "../milestones";
import type { Paging } from "../paging";
import { milestonePageSize, pageCount, pageOf } from "../paging";
import type { Named } from "./listedArticle";
import { nameOf } from "./listedArticle";

/** A year with the number of its milestones. */
export type CountedYear = { year: string; count: number };

/** The index of the timeline: every year that has milestones, oldest first, by decade. */
export type TimelineView = {
  total: number;
  /** Absent for an archive without milestones. */
  span?: { from: string; to: string } | undefined;
  decades: { decade: string; years: CountedYear[] }[];
  /** All milestones, oldest first, where one page holds them; else empty, and each year has its own pages. */
  entries: TimelineEntry[];
};

export type OwnerName = Named & { facet: "institutions" | "people" };

/** A milestone with the article that states it and the published records that it is about. */
export type TimelineEntry = Omit<Stated<Milestone>, "of"> &
  Pick<ArticleSummary, "title" | "status"> & { owners: OwnerName[] };

/** One page of the milestones of one year, oldest first. */
export type TimelineYearView = {
  year: string;
  entries: TimelineEntry[];
  paging: Paging;
  /** The nearest years on each side that have milestones. */
  earlier?: string | undefined;
  later?: string | undefined;
};

export function viewTimeline(archive: Archive): TimelineView {
  const { milestones } = archive;
  const years = countYears(milestones);
  const [first, last] = [years[0], years.at(-1)];
  return {
    total: milestones.length,
    span: first && last && { from: first.year, to: last.year },
    decades: byDecade(years),
    entries: milestones.length > milestonePageSize ? [] : milestones.flatMap((stated) => viewEntry(archive, stated)),
  };
}

/** Every year that has milestones, oldest first. */
export function countYears(milestones: Archive["milestones"]): CountedYear[] {
  const counts = new Map<string, number>();
  for (const { date } of milestones) counts.set(yearOf(date), (counts.get(yearOf(date)) ?? 0) + 1);
  return [...counts].map(([year, count]) => ({ year, count }));
}

function byDecade(years: readonly CountedYear[]): TimelineView["decades"] {
  const decades = new Map<string, CountedYear[]>();
  for (const counted of years) {
    const decade = `${counted.year.slice(0, 3)}0`;
    decades.set(decade, [...(decades.get(decade) ?? []), counted]);
  }
  return [...decades].map(([decade, inDecade]) => ({ decade, years: inDecade }));
}

/** The page `page` (from 1) of a year; undefined for a year without milestones. */
export function viewTimelineYear(archive: Archive, year: string, page: number): TimelineYearView | undefined {
  const { milestones } = archive;
  const { from, to } = rangeOfYear(milestones, year);
  const total = to - from;
  if (total === 0) return undefined;
  return {
    year,
    entries: pageOf(milestones.slice(from, to), page, milestonePageSize).flatMap((stated) =>
      viewEntry(archive, stated),
    ),
    paging: { page, pages: pageCount(total, milestonePageSize), total },
    earlier: yearAt(milestones, from - 1),
    later: yearAt(milestones, to),
  };
}

function yearAt(milestones: Archive["milestones"], position: number): string | undefined {
  const milestone = milestones[position];
  return milestone && yearOf(milestone.date);
}

/** A milestone whose article the archive does not have makes no entry. */
function viewEntry(archive: Archive, { of, ...stated }: Stated<Milestone>): TimelineEntry[] {
  const article = archive.articles[archive.positions.get(stated.slug) ?? -1];
  if (!article) return [];
  const { title, status } = article;
  return [{ ...stated, title, status, owners: [...new Set(of)].flatMap((id) => ownerOf(archive, id) ?? []) }];
}

function ownerOf(archive: Archive, id: string): OwnerName | undefined {
  for (const facet of ["institutions", "people"] as const) {
    const named = nameOf(archive, facet, id);
    if (named) return { ...named, facet };
  }
  return undefined;
}
