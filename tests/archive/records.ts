import fc from "fast-check";
import type { Archive } from "#archive/archive";
import type { Article } from "#archive/article";
import type { PublishedRecords } from "#archive/buildArchive";
import { buildArchive } from "#archive/buildArchive";
import { kinds, stages } from "#archive/classification";
import type { ArchiveDate } from "#archive/date";
import { parseDate } from "#archive/date";
import type { Institution, Person, Publication, Tag } from "#archive/registry";

export function dateOf(text: string): ArchiveDate {
  const reading = parseDate(text);
  if (!reading.ok) throw new Error(`${text} is no date`);
  return reading.date;
}

/** An article with nothing but what `parts` says. */
export function article(slug: string, parts: Partial<Article> = {}): Article {
  return {
    slug,
    title: slug,
    date: dateOf("2024-05-16"),
    added: dateOf("2026"),
    kind: "news",
    tags: [],
    institutions: [],
    people: [],
    sources: [],
    original: false,
    figures: [],
    milestones: [],
    works: [],
    corrections: [],
    draft: false,
    redirectFrom: [],
    ai: "none",
    ...parts,
  };
}

export function tag(id: string, broader?: string): Tag {
  return { id, label: id, synonyms: [], broader, redirectFrom: [] };
}

export function institution(id: string, parent?: string): Institution {
  return {
    id,
    name: id,
    aliases: [],
    formerNames: [],
    type: "hospital",
    parent,
    sources: [],
    redirectFrom: [],
    ai: "none",
  };
}

export function person(id: string, ...posts: string[]): Person {
  const roles = posts.map((at) => ({ title: "医生", institution: at }));
  return { id, name: id, roles, sources: [], redirectFrom: [], ai: "none" };
}

export function publication(id: string): Publication {
  return { id, name: id, redirectFrom: [] };
}

export function archiveOf(articles: Article[], records: Partial<PublishedRecords> = {}): Archive {
  const site = { name: "档案", nameEn: "Archive", description: "试验。" };
  return buildArchive({ site, articles, tags: [], institutions: [], people: [], publications: [], ...records });
}

export const slugsOf = (archive: Archive, positions: readonly number[] | undefined) =>
  positions?.map((position) => archive.articles[position]?.slug);

const ids = (prefix: string, count: number) =>
  fc.uniqueArray(
    fc.integer({ min: 0, max: count - 1 }).map((number) => `${prefix}${number}`),
    { maxLength: 3 },
  );

/** Articles of every kind and precision over few ids, so that they share much; slugs are unique. */
export const articles: fc.Arbitrary<Article[]> = fc.uniqueArray(
  fc
    .record({
      number: fc.integer({ min: 0, max: 99 }),
      date: fc.constantFrom("2022", "2022-01", "2022-01-01", "2022-06-30T12:00:00+08:00", "2023-05", "2024-02-29"),
      kind: fc.constantFrom(...kinds),
      stage: fc.option(fc.constantFrom(...stages), { nil: undefined }),
      tags: ids("t", 6),
      institutions: ids("i", 4),
      people: ids("p", 4),
    })
    .map(({ number, date, ...parts }) => article(`a${number}`, { ...parts, date: dateOf(date) })),
  { maxLength: 25, selector: ({ slug }) => slug },
);
