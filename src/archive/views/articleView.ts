import type { Archive, PublicNotice } from "../archive";
import type { Article, Figure, Milestone, Source, Status, Work } from "../article";
import { defaultOwners } from "../article";
import type { ArchiveDate } from "../date";
import { oldestFirst } from "../milestones";
import { noticesOf } from "../notices";
import { changedOn, publishedOn } from "../recordDates";
import type { Publication } from "../registry";
import type { Reason } from "../related";
import { relatedTo } from "../related";
import type { LinkedArticle, Named } from "./listedArticle";
import { linkArticle, nameAll, nameOf } from "./listedArticle";

export type SourceView = Omit<Source, "publication"> & {
  publication?: (Named & Pick<Publication, "type">) | undefined;
};

/** A fact with the names of its owners, where they are others than a reader would take them to be. */
export type Owned<Fact> = Fact & { owners?: Named[] | undefined };

/** The fields of a record that its page shows as they are. */
type ShownArticle = Omit<
  Article,
  | "sources"
  | "tags"
  | "institutions"
  | "people"
  | "corrections"
  | "retraction"
  | "draft"
  | "embargo"
  | "redirectFrom"
  | FactField
> & { figures: Owned<Figure>[]; milestones: Owned<Milestone>[]; works: Owned<Work>[] };

type FactField = "figures" | "milestones" | "works";

/** Everything that an article's page shows but its text. */
export type ArticleView = {
  article: ShownArticle;
  sources: SourceView[];
  tags: Named[];
  institutions: Named[];
  people: Named[];
  notices: PublicNotice[];
  status?: Status | undefined;
  /** The record's own dates, which the page shows and programs read: when readers could first see it, and its last change. */
  published: ArchiveDate;
  changed: ArchiveDate;
  related: { article: LinkedArticle; reasons: (Reason & { name: string })[] }[];
  earlier?: LinkedArticle | undefined;
  later?: LinkedArticle | undefined;
};

/** An article as its page shows it. */
export function viewArticle(archive: Archive, record: Article): ArticleView {
  const { sources, institutions, people } = record;
  const position = archive.positions.get(record.slug) ?? -2;
  const neighbour = (at: number) => {
    const found = archive.articles[at];
    return found && linkArticle(found);
  };
  return {
    article: shownFields(archive, record),
    sources: sources.map((source) => viewSource(archive, source)),
    // The record's own tags stand as its editor wrote them; the archive knows their ids.
    tags: nameAll(archive, "tags", archive.articles[position]?.tags ?? []),
    institutions: nameAll(archive, "institutions", institutions),
    people: nameAll(archive, "people", people),
    notices: noticesOf(record),
    status: archive.articles[position]?.status,
    published: publishedOn(record),
    changed: changedOn(record),
    related: relatedTo(archive, record.slug).map(({ article: related, reasons }) => ({
      article: linkArticle(related),
      reasons: reasons.flatMap((reason) => {
        const named = nameOf(archive, reason.facet, reason.id);
        return named ? [{ ...reason, name: named.name }] : [];
      }),
    })),
    earlier: neighbour(position + 1),
    later: neighbour(position - 1),
  };
}

function shownFields(archive: Archive, record: Article): ShownArticle {
  const { slug, title, kicker, subtitle, date, dateNote, added, updated, kind, stage, summary, image } = record;
  const headline = { slug, title, kicker, subtitle, date, dateNote, added, updated, kind, stage, summary, image };
  const { editor, ai, original, withdrawn } = record;
  const owned = <Fact extends { of: string[] }>(facts: Fact[]): Owned<Fact>[] =>
    facts.map((fact) => ({ ...fact, owners: unusualOwners(archive, record, fact.of) }));
  const { figures, milestones, works } = record;
  const facts = { figures: owned(figures), milestones: owned(oldestFirst(milestones)), works: owned(works) };
  return { ...headline, editor, ai, original, withdrawn, ...facts };
}

function unusualOwners(archive: Archive, record: Article, owners: readonly string[]): Named[] | undefined {
  const usual = defaultOwners(record);
  if (owners.length === usual.length && owners.every((owner) => usual.includes(owner))) return undefined;
  return owners.flatMap((id) => nameOf(archive, "institutions", id) ?? nameOf(archive, "people", id) ?? []);
}

export function viewSource({ publications }: Archive, source: Source): SourceView {
  const { publication, ...rest } = source;
  const known = publication === undefined ? undefined : publications.get(publication);
  return { ...rest, publication: known && { id: known.id, name: known.name, type: known.type } };
}
