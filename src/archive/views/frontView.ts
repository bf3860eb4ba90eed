import type { Archive, PublicNotice } from "../archive";
import type { ArticleSummary } from "../article";
import type { ArchiveDate } from "../date";
import { startOf } from "../date";
import { leadOf } from "../lead";
import type { Province } from "./indexViews";
import { groupByProvince } from "./indexViews";
import type { ListedArticle } from "./listedArticle";
import { listArticle } from "./listedArticle";
import type { ListSpread } from "./listSpread";
import { viewSpread } from "./listSpread";
import type { Counted, Span } from "./listView";
import { spanOf } from "./listView";
import type { WaysIn } from "./waysIn";
import { viewWaysIn } from "./waysIn";

/** The front page; `years` and `stages` are those of the whole archive, and `page` is that of `/archive/`. */
export type FrontView = ListSpread &
  Omit<WaysIn, "years"> & {
    lead?: ListedArticle | undefined;
    /** The newest articles but the lead. */
    newest: ListedArticle[];
    articleTotal: number;
    institutionTotal: number;
    /** Years of the oldest and the newest article; absent for an empty archive. */
    span?: Span | undefined;
    /** The day on which the newest record entered the archive. */
    newestRecord?: ArchiveDate | undefined;
    /** The provinces with most institutions, of each the first few. */
    provinces: (Province & { institutionTotal: number })[];
    /** The latest years, newest first, as a way in. */
    recentYears: Counted[];
    notices: PublicNotice[];
  };

const shown = { newest: 12, notices: 3, provinces: 8, institutions: 6 };

export function viewFront(archive: Archive): FrontView {
  const { articles, whole } = archive;
  const lead = leadOf(archive);
  const newest = articles.slice(0, shown.newest + 1).filter((article) => article !== lead);
  const { years: recentYears, ...ways } = viewWaysIn(archive);
  return {
    ...ways,
    ...viewSpread(whole),
    recentYears,
    lead: lead && listArticle(archive, lead),
    newest: newest.slice(0, shown.newest).map((article) => listArticle(archive, article)),
    articleTotal: articles.length,
    institutionTotal: archive.institutions.size,
    span: spanOf(whole),
    newestRecord: newestRecord(articles),
    provinces: groupByProvince(archive)
      .slice(0, shown.provinces)
      .map(({ name, institutions }) => ({
        name,
        institutions: institutions.slice(0, shown.institutions),
        institutionTotal: institutions.length,
      })),
    notices: archive.notices.slice(0, shown.notices),
  };
}

function newestRecord(articles: readonly ArticleSummary[]): ArchiveDate | undefined {
  let newest: ArchiveDate | undefined;
  for (const { added } of articles) if (!newest || startOf(added) > startOf(newest)) newest = added;
  return newest;
}
