import type { Archive } from "#archive/archive";
import type { SitePath } from "#archive/href";
import { href } from "#archive/href";
import { rangeOfYear } from "#archive/milestones";
import { milestonePageSize } from "#archive/paging";
import type { TimelineYearView } from "#archive/views/timelineView";
import { countYears, viewTimelineYear } from "#archive/views/timelineView";
import { listPaths, readPage } from "./listPaths";
import type { RouteParams } from "./routeParams";

/** Parameters of every page of every year of the timeline. */
export function timelinePaths({ milestones }: Archive): { params: RouteParams }[] {
  return countYears(milestones).flatMap(({ year, count }) =>
    listPaths(count, milestonePageSize).map(({ params }) => ({ params: { year, ...params } })),
  );
}

/** Path and view of the page of a year that parameters name; undefined where there is none. */
export function timelineYear(
  archive: Archive,
  params: RouteParams,
): { path: SitePath; view: { view: TimelineYearView } } | undefined {
  const year = String(params.year);
  const { from, to } = rangeOfYear(archive.milestones, year);
  const page = readPage(params, to - from, milestonePageSize);
  const view = page === undefined ? undefined : viewTimelineYear(archive, year, page);
  return view && { path: href.page(href.timelineYear(year), view.paging.page), view: { view } };
}
