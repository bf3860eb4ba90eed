import type { Kind, Stage, WorkType } from "./classification";
import type { ArchiveDate } from "./date";
import { changedOn, publishedOn } from "./recordDates";

export type Byline = { name: string; role?: string | undefined; affiliation?: string | undefined };

/** Where the news was first printed or read. Everything but the title is left out where unknown. */
export type Source = {
  title: string;
  subtitle?: string | undefined;
  bylines: Byline[];
  /** Id in `publications.yml`; absent where the source does not name itself. */
  publication?: string | undefined;
  date?: ArchiveDate | undefined;
  page?: string | undefined;
  url?: string | undefined;
  /** The site where it was read, if another. */
  via?: string | undefined;
  accessed?: ArchiveDate | undefined;
  sponsor?: string | undefined;
  note?: string | undefined;
};

/** Facts say whom they are about: ids of people or institutions; empty only where an article names neither. */
type Owned = { of: string[] };

/** A key number; `value` is text as printed (see `parseQuantity`). */
export type Figure = Owned & {
  label: string;
  value: string;
  unit?: string | undefined;
  asOf?: ArchiveDate | undefined;
  period?: string | undefined;
  note?: string | undefined;
};

export type Milestone = Owned & { date: ArchiveDate; dateNote?: string | undefined; text: string };

export type Work = Owned & {
  type: WorkType;
  title?: string | undefined;
  container?: string | undefined;
  year?: string | undefined;
  number?: string | undefined;
  doi?: string | undefined;
  url?: string | undefined;
};

export type Image = { src: string; alt: string; caption?: string | undefined; credit?: string | undefined };

/** A dated, public statement about an article: a correction, a retraction, a withdrawal. */
export type Notice = { date: ArchiveDate; text: string };

/** One article as its file states it, checked; tags are ids. The body is kept apart. */
export type Article = {
  /** File name without its ending; unique over all years; the segment of the URL. */
  slug: string;
  title: string;
  kicker?: string | undefined;
  subtitle?: string | undefined;
  /** When the news was first reported. */
  date: ArchiveDate;
  /** How `date` was inferred, where no source states it. */
  dateNote?: string | undefined;
  /** When the record entered the archive. */
  added: ArchiveDate;
  kind: Kind;
  stage?: Stage | undefined;
  summary?: string | undefined;
  tags: string[];
  institutions: string[];
  people: string[];
  sources: Source[];
  /** A hospital's own first report, which has no source but itself. */
  original: boolean;
  figures: Figure[];
  milestones: Milestone[];
  works: Work[];
  image?: Image | undefined;
  editor?: string | undefined;
  updated?: ArchiveDate | undefined;
  corrections: Notice[];
  retraction?: Notice | undefined;
  /** The page stays as a notice without the text; what else it may say is listed in `withdrawnRecord.ts`. */
  withdrawn?: Notice | undefined;
  draft: boolean;
  /** RFC 3339; the article does not exist for readers before this instant. */
  embargo?: string | undefined;
  redirectFrom: string[];
  ai: AiUse;
};

export type Status = "retracted" | "withdrawn" | "unpublished";

export type AiUse = "assisted" | "none";

/** What a list page knows about an article. Never the body: a list of 30 stays under 10 kB. */
export type ArticleSummary = Pick<
  Article,
  | "slug"
  | "title"
  | "date"
  | "dateNote"
  | "added"
  | "updated"
  | "kind"
  | "stage"
  | "summary"
  | "tags"
  | "institutions"
  | "people"
> & {
  publications: string[];
  /** When readers could first see the record here: it had been added and its embargo was over. */
  published: ArchiveDate;
  /** When the record last changed: published, updated, corrected, retracted or withdrawn. Never the date of the news. */
  changed: ArchiveDate;
  /** `unpublished` only in development, which shows drafts and embargoed articles too. */
  status?: Status | undefined;
};

/** Whether readers may see an article at an instant (milliseconds since the epoch). */
export function isPublished(article: Pick<Article, "draft" | "embargo">, now: number): boolean {
  return !article.draft && (article.embargo === undefined || Date.parse(article.embargo) <= now);
}

/** Whether an article still counts as a source of facts: a withdrawn or retracted one does not. */
export function statesFacts({ withdrawn, retraction }: Pick<Article, "withdrawn" | "retraction">): boolean {
  return withdrawn === undefined && retraction === undefined;
}

function statusOf(article: Article): Status | undefined {
  if (article.draft) return "unpublished";
  if (article.withdrawn) return "withdrawn";
  return article.retraction ? "retracted" : undefined;
}

/** Projects an article to what lists show. */
export function summarize(article: Article): ArticleSummary {
  const { slug, title, date, dateNote, added, updated, kind, stage, summary, tags, institutions, people } = article;
  const publications = [...new Set(article.sources.flatMap((source) => source.publication ?? []))];
  return {
    slug,
    title,
    date,
    dateNote,
    added,
    updated,
    kind,
    stage,
    summary,
    tags,
    institutions,
    people,
    publications,
    published: publishedOn(article),
    changed: changedOn(article),
    status: statusOf(article),
  };
}

/** Whose a fact is that does not say so: the first person's in a profile, else the main institution's. */
export function defaultOwners(article: Pick<Article, "kind" | "people" | "institutions">): string[] {
  const owner = article.kind === "person" ? article.people[0] : article.institutions[0];
  return owner === undefined ? [] : [owner];
}
