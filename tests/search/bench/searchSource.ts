import { join } from "node:path";
import type { Archive } from "#archive/archive";
import type { Article, ArticleSummary } from "#archive/article";
import { withAncestors } from "#archive/hierarchy";
import { href } from "#archive/href";
import { ReadingCache } from "#newsroom/cache";
import type { Edition } from "#newsroom/edition";
import { workFolder } from "#newsroom/workFolder";
import type { EntryNames, SearchDocument, SearchEntry, SearchSource } from "#search/searchDocument";
import { plainText } from "./plainText";

/** An edition as the index takes it. Stands in until the build itself writes an index; then it goes. */
export function searchSource(edition: Edition, content: string): SearchSource {
  const { archive } = edition;
  const cache = new ReadingCache(join(workFolder(content), "texts"), "");
  const names = namesOf(archive);
  const document = (position: number): SearchDocument => {
    const summary = archive.articles[position];
    const key = summary && edition.texts.get(href.article(summary.slug));
    const kept = key === undefined ? undefined : cache.read<"article">(key);
    if (!summary || !kept?.reading.record) throw new Error(`There is no article ${position}.`);
    return documentOf(archive, names, summary, kept.reading.record, plainText(kept.html));
  };
  return { count: archive.articles.length, document, entries: entriesOf(archive), names: [...names.values()] };
}

type Names = Map<string, EntryNames>;

function documentOf(archive: Archive, names: Names, summary: ArticleSummary, record: Article, body: string) {
  const { slug, title, date, dateNote, kind, stage, status, tags, institutions, people, publications } = summary;
  const filed = { slug, title, date, dateNote, kind, stage, status, tags, institutions, people, publications };
  const none: SearchDocument["texts"] = { names: [], kicker: [], subtitle: [], works: [], sources: [] };
  if (record.withdrawn) return { ...filed, summary: "", body: "", texts: none };
  const above = {
    tags: tags.flatMap((id) => withAncestors(id, (tag) => archive.tags.get(tag)?.broader)),
    institutions: institutions.flatMap((id) => withAncestors(id, (of) => archive.institutions.get(of)?.parent)),
    people,
  };
  const entries = (["tags", "institutions", "people"] as const).flatMap((facet) =>
    above[facet].flatMap((id) => names.get(`${facet} ${id}`) ?? []),
  );
  const texts = {
    names: [...new Set(entries.flatMap(({ name, others }) => [name, ...others]))],
    kicker: [record.kicker].flatMap((text) => text ?? []),
    subtitle: [record.subtitle].flatMap((text) => text ?? []),
    works: record.works.flatMap((work) => work.title ?? []),
    sources: record.sources.map((source) => source.title),
  };
  return { ...filed, summary: record.summary ?? "", body, texts };
}

function namesOf({ lists, tags, institutions, people }: Archive): Names {
  const count = (facet: EntryNames["facet"], id: string) => lists[facet].get(id)?.articles.length ?? 0;
  const present = (...others: (string | undefined)[]) => others.flatMap((other) => other ?? []);
  const all: EntryNames[] = [
    ...[...tags.values()].map(({ id, label, labelEn, synonyms }) => ({
      ...{ facet: "tags" as const, id, name: label, others: present(labelEn, ...synonyms) },
      count: count("tags", id),
    })),
    ...[...institutions.values()].map(({ id, name, nameEn, aliases, formerNames }) => ({
      ...{ facet: "institutions" as const, id, name, others: present(nameEn, ...aliases, ...formerNames) },
      count: count("institutions", id),
    })),
    ...[...people.values()].map(({ id, name, nameEn }) => ({
      ...{ facet: "people" as const, id, name, others: present(nameEn) },
      count: count("people", id),
    })),
  ];
  return new Map(all.map((entry) => [`${entry.facet} ${entry.id}`, entry]));
}

function entriesOf(archive: Archive): SearchSource["entries"] {
  const list = <T>(entries: Map<string, T>, of: (entry: T) => SearchEntry) => [...entries.values()].map(of);
  return {
    tags: list(archive.tags, ({ id, label, broader }) => ({ id, name: label, above: broader })),
    institutions: list(archive.institutions, ({ id, name, parent, province }) => ({
      id,
      name,
      above: parent,
      province,
    })),
    people: list(archive.people, ({ id, name }) => ({ id, name })),
    publications: list(archive.publications, ({ id, name }) => ({ id, name })),
  };
}
