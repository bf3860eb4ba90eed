import type { Archive } from "#archive/archive";
import { withAncestors } from "#archive/hierarchy";
import type { Institution, Person, Tag } from "#archive/registry";
import type { NameFacet } from "#search/answer";
import type { EntryNames, SearchEntry, SearchSource } from "#search/searchDocument";

type Names = Pick<EntryNames, "name" | "others">;

/** The tags, institutions, people and publications of an archive, in its order, as the index takes them. */
export function entriesOf({ tags, institutions, people, publications }: Archive): SearchSource["entries"] {
  return {
    tags: [...tags.values()].map(({ id, label, broader }) => ({ id, name: label, above: knownIn(tags, broader) })),
    institutions: [...institutions.values()].map((institution) => institutionEntry(institutions, institution)),
    people: [...people.values()].map(({ id, name }) => ({ id, name })),
    publications: [...publications.values()].map(({ id, name }) => ({ id, name })),
  };
}

/** Every name by which a tag, an institution or a person of an archive can be suggested. */
export function namesOf({ tags, institutions, people, lists }: Archive): EntryNames[] {
  const entry = (facet: NameFacet, id: string, names: Names): EntryNames => {
    return { facet, id, ...names, count: lists[facet].get(id)?.articles.length ?? 0 };
  };
  return [
    ...[...tags.values()].map((tag) => entry("tags", tag.id, tagNames(tag))),
    ...[...institutions.values()].map((it) => entry("institutions", it.id, institutionNames(it))),
    ...[...people.values()].map((person) => entry("people", person.id, personNames(person))),
  ];
}

export function tagNames({ label, labelEn, synonyms }: Tag): Names {
  return { name: label, others: others(label, [...synonyms, labelEn]) };
}

export function institutionNames({ name, nameEn, aliases, formerNames }: Institution): Names {
  return { name, others: others(name, [...aliases, ...formerNames, nameEn]) };
}

export function personNames({ name, nameEn }: Person): Names {
  return { name, others: others(name, [nameEn]) };
}

function others(name: string, names: readonly (string | undefined)[]): string[] {
  const known = names.filter((other) => other !== undefined);
  return [...new Set(known)].filter((other) => other !== name);
}

function institutionEntry(institutions: Archive["institutions"], { id, name, parent }: Institution): SearchEntry {
  return { id, name, above: knownIn(institutions, parent), province: provinceOf(institutions, id) };
}

/** An institution's own province, or that of the nearest one above it that states one. */
function provinceOf(institutions: Archive["institutions"], id: string): string | undefined {
  return withAncestors(id, (at) => institutions.get(at)?.parent)
    .map((at) => institutions.get(at)?.province)
    .find((province) => province !== undefined);
}

function knownIn(entries: ReadonlyMap<string, unknown>, id: string | undefined): string | undefined {
  return id !== undefined && entries.has(id) ? id : undefined;
}
