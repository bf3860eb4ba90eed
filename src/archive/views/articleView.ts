import type { Archive, PublicNotice } from "../archive";
import type { Article, Source } from "../article";
import { noticesOf } from "../notices";
import type { Reason } from "../related";
import { relatedTo } from "../related";
import type { ListedArticle, Named } from "./listedArticle";
import { listArticle, nameAll, nameOf } from "./listedArticle";

export type SourceView = Omit<Source, "publication"> & { publication?: Named | undefined };

/** The fields of a record that its page shows as they are. */
type ShownArticle = Omit<
  Article,
  "sources" | "tags" | "institutions" | "people" | "corrections" | "retraction" | "draft" | "embargo" | "redirectFrom"
>;

/** Everything that an article's page shows but its text. */
export type ArticleView = {
  article: ShownArticle;
  sources: SourceView[];
  tags: Named[];
  institutions: Named[];
  people: Named[];
  notices: PublicNotice[];
  related: { article: ListedArticle; reasons: (Reason & { name: string })[] }[];
  earlier?: ListedArticle | undefined;
  later?: ListedArticle | undefined;
};

/** An article as its page shows it; a withdrawn one has lost everything but its headline and notice. */
export function viewArticle(archive: Archive, record: Article): ArticleView {
  const { sources, institutions, people } = record;
  const position = archive.positions.get(record.slug) ?? -2;
  const neighbour = (at: number) => {
    const found = archive.articles[at];
    return found && listArticle(archive, found);
  };
  return {
    article: shownFields(record),
    sources: sources.map((source) => viewSource(archive, source)),
    // The record's own tags stand as its editor wrote them; the archive knows their ids.
    tags: nameAll(archive, "tags", archive.articles[position]?.tags ?? []),
    institutions: nameAll(archive, "institutions", institutions),
    people: nameAll(archive, "people", people),
    notices: noticesOf(record),
    related: relatedTo(archive, record.slug).map(({ article: related, reasons }) => ({
      article: listArticle(archive, related),
      reasons: reasons.flatMap((reason) => {
        const named = nameOf(archive, reason.facet, reason.id);
        return named ? [{ ...reason, name: named.name }] : [];
      }),
    })),
    earlier: neighbour(position + 1),
    later: neighbour(position - 1),
  };
}

/** Named one by one: a field that is added to records does not survive a withdrawal by oversight. */
function shownFields(record: Article): ShownArticle {
  const { slug, title, kicker, date, dateNote, added, updated, kind, stage, editor, ai, original, withdrawn } = record;
  const kept = { slug, title, kicker, date, dateNote, added, updated, kind, stage, editor, ai, original, withdrawn };
  if (withdrawn) return { ...kept, figures: [], milestones: [], works: [] };
  const { subtitle, summary, figures, milestones, works, image } = record;
  return { ...kept, subtitle, summary, figures, milestones, works, image };
}

export function viewSource(archive: Archive, source: Source): SourceView {
  const { publication, ...rest } = source;
  return { ...rest, publication: publication === undefined ? undefined : nameOf(archive, "publications", publication) };
}
