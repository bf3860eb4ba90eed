import { resolve } from "node:path";
import type { Archive } from "#archive/archive";
import { href, linkBaseOf } from "#archive/href";
import type { Edition } from "#newsroom/edition";
import { keptResults } from "#newsroom/keptResults";
import { readAhead } from "#newsroom/readAhead";
import { readNewsroom } from "#newsroom/readNewsroom";
import { readSettings } from "#newsroom/settings";
import type { BenchArchive, BenchArticle, BenchName } from "./benchArchive";
import { plainText } from "./plainText";

/**
 * Reads what a content folder publishes now.
 *
 * @throws Error where nothing may be published
 */
export async function openBenchArchive(content: string): Promise<BenchArchive> {
  const settings = readSettings({ ARCHIVE_CONTENT: resolve(content) });
  await readAhead(settings);
  const { edition } = readNewsroom(settings);
  if (!edition) throw new Error(`${content} has errors: run npm run check.`);
  const { archive } = edition;
  return {
    count: archive.articles.length,
    article: articleReader(edition, settings.content),
    names: (["tags", "institutions", "people"] as const).flatMap((facet) => namesOf(archive, facet)),
  };
}

function articleReader({ archive, texts }: Edition, content: string): BenchArchive["article"] {
  const read = keptResults(content, linkBaseOf(archive.site.origin));
  return (position) => {
    const summary = archive.articles[position];
    const place = summary && texts.get(href.article(summary.slug));
    const kept = place && read("article", place);
    const record = kept?.reading.record;
    if (!summary || !record) throw new Error(`There is no article ${position}.`);
    const filed = namesIn(archive, summary);
    if (record.withdrawn) return { slug: summary.slug, title: summary.title, body: "", more: filed };
    const { kicker, subtitle, works, sources } = record;
    const titles = [...works, ...sources].map(({ title }) => title);
    const more = [kicker, subtitle, record.summary, ...filed, ...titles].filter((text) => text !== undefined);
    return { slug: summary.slug, title: summary.title, body: plainText(kept.html), more } satisfies BenchArticle;
  };
}

type Filed = Record<"tags" | "institutions" | "people", readonly string[]>;

function namesIn({ tags, institutions, people }: Archive, filed: Filed): string[] {
  return [
    ...filed.tags.flatMap((id) => tags.get(id)?.label ?? []),
    ...filed.institutions.flatMap((id) => institutions.get(id)?.name ?? []),
    ...filed.people.flatMap((id) => people.get(id)?.name ?? []),
  ];
}

function namesOf(archive: Archive, facet: BenchName["facet"]): BenchName[] {
  const slugs = (positions: readonly number[]) => positions.flatMap((at) => archive.articles[at]?.slug ?? []);
  return [...archive[facet].values()].map((entry) => {
    const listed = archive.lists[facet].get(entry.id)?.articles ?? [];
    const stated = listed.filter((at) => archive.articles[at]?.[facet].includes(entry.id));
    return { facet, ...namesOfEntry(entry), listed: slugs(listed), stated: slugs(stated) };
  });
}

type Entry = { label: string; synonyms: string[] } | { name: string; aliases?: string[]; formerNames?: string[] };

function namesOfEntry(entry: Entry): { name: string; others: string[] } {
  if ("label" in entry) return { name: entry.label, others: entry.synonyms };
  return { name: entry.name, others: [...(entry.aliases ?? []), ...(entry.formerNames ?? [])] };
}
