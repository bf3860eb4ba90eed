import type { Archive } from "#archive/archive";
import type { Article, ArticleSummary, Source, Work } from "#archive/article";
import { withAncestors } from "#archive/hierarchy";
import type { Publication } from "#archive/registry";
import { institutionNames, personNames, tagNames } from "#publish/searchEntries";
import type { SearchDocument } from "#search/searchDocument";

/** The texts besides title, summary and body by which an article is found; of a withdrawn one only names. */
export function searchTexts(archive: Archive, filed: ArticleSummary, record: Article): SearchDocument["texts"] {
  const names = namesBy(archive, filed);
  const { kicker, subtitle, works, milestones, figures, sources, withdrawn } = record;
  return {
    names,
    kicker: present(kicker),
    subtitle: present(subtitle),
    works: unique([
      ...works.flatMap(textsOfWork),
      ...milestones.map(({ text }) => text),
      ...figures.map(({ label }) => label),
    ]),
    // A withdrawn article is found by its name, not by the headline of a report that its page only lists.
    sources: withdrawn ? [] : unique(sources.flatMap((source) => textsOfSource(archive.publications, source))),
  };
}

/** All names of what an article is filed under and of the institutions and tags above that. */
function namesBy({ institutions, people, tags }: Archive, filed: ArticleSummary): string[] {
  const whole = unique(filed.institutions.flatMap((id) => withAncestors(id, (at) => institutions.get(at)?.parent)));
  const broader = unique(filed.tags.flatMap((id) => withAncestors(id, (at) => tags.get(at)?.broader)));
  return unique([
    ...whole.flatMap((id) => allOf(institutions.get(id), institutionNames)),
    ...filed.people.flatMap((id) => allOf(people.get(id), personNames)),
    ...broader.flatMap((id) => allOf(tags.get(id), tagNames)),
  ]);
}

type Names = { name: string; others: readonly string[] };

function allOf<T>(record: T | undefined, namesOf: (record: T) => Names): string[] {
  if (record === undefined) return [];
  const { name, others } = namesOf(record);
  return [name, ...others];
}

function textsOfWork({ title, container, number, doi }: Work): string[] {
  return present(title, container, number, doi);
}

function textsOfSource(publications: ReadonlyMap<string, Publication>, source: Source): string[] {
  const publication = source.publication === undefined ? undefined : publications.get(source.publication);
  return present(source.title, source.subtitle, publication?.name, publication?.nameEn);
}

function present(...texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
