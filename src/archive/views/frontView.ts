import type { Archive, PublicNotice } from "../archive";
import type { ArticleSummary } from "../article";
import { kinds, stages } from "../classification";
import type { ArchiveDate } from "../date";
import { startOf } from "../date";
import { byCount, viewPeople, viewTagTree, viewYears } from "./indexViews";
import type { ListedArticle } from "./listedArticle";
import { listArticle } from "./listedArticle";
import type { Counted } from "./listView";
import { countAll } from "./listView";

export type FrontView = {
  lead?: ListedArticle | undefined;
  newest: ListedArticle[];
  articleTotal: number;
  institutionTotal: number;
  /** The day on which the newest record entered the archive. */
  newestRecord?: ArchiveDate | undefined;
  kinds: Counted[];
  stages: Counted[];
  tags: Counted[];
  institutions: Counted[];
  people: Counted[];
  years: Counted[];
  notices: PublicNotice[];
};

const shown = { newest: 12, ways: 10, years: 12, notices: 3 };

/** The front page: the lead is the newest article with a summary. */
export function viewFront(archive: Archive): FrontView {
  const { articles } = archive;
  const lead = articles.find(({ summary, status }) => summary !== undefined && status === undefined);
  const newest = articles.slice(0, shown.newest + 1).filter((article) => article !== lead);
  const top = (counted: Counted[]) => counted.slice(0, shown.ways);
  return {
    lead: lead && listArticle(archive, lead),
    newest: newest.slice(0, shown.newest).map((article) => listArticle(archive, article)),
    articleTotal: articles.length,
    institutionTotal: archive.institutions.size,
    newestRecord: newestRecord(articles),
    kinds: countAll(archive, "kinds", kinds),
    stages: countAll(archive, "stages", stages),
    tags: top(viewTagTree(archive).map(({ id, name, count }) => ({ id, name, count }))),
    institutions: top(byCount(countAll(archive, "institutions", archive.institutions.keys()))),
    people: top(viewPeople(archive, 1).entries.map(({ id, name, count }) => ({ id, name, count }))),
    years: viewYears(archive).slice(0, shown.years),
    notices: archive.notices.slice(0, shown.notices),
  };
}

function newestRecord(articles: readonly ArticleSummary[]): ArchiveDate | undefined {
  let newest: ArchiveDate | undefined;
  for (const { added } of articles) if (!newest || startOf(added) > startOf(newest)) newest = added;
  return newest;
}
