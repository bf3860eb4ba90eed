import type { RegistryName } from "#language/problems";
import { nearest } from "./nearest";
import type { Problem } from "./problem";
import { problemAt } from "./problem";
import type { Content } from "./readContent";
import type { Reference } from "./references";

/** Checks that every name a record refers to exists. */
export function checkReferences(content: Content): Problem[] {
  const known = knownNames(content);
  const { tags, publications } = content.registries;
  const referring = [...content.articles, ...content.institutions, ...content.people, ...tags, ...publications];
  return referring.flatMap(({ path, references }) =>
    references.flatMap((reference) => checkReference(content, known, path, reference)),
  );
}

type KnownNames = Record<Exclude<RegistryName, "tags">, Map<string, string>>;

/** Ids of each registry, and of each its name, which an editor may have written instead. */
function knownNames({ institutions, people, registries }: Content): KnownNames {
  const named = (entries: readonly { id: string; record: { name: string } | undefined }[]) =>
    new Map(entries.map(({ id, record }) => [id, record?.name ?? id]));
  return {
    institutions: named(institutions),
    people: named(people),
    publications: named(registries.publications),
    owners: named([...institutions, ...people]),
  };
}

function checkReference(content: Content, known: KnownNames, path: string, reference: Reference): Problem[] {
  const { registry, value, field } = reference;
  if (registry === "tags") {
    if (content.vocabulary.idOf(value) !== undefined) return [];
    const suggestion = content.vocabulary.nearest(value);
    return [
      problemAt(path, field, reference, { code: "unknownReference", params: { value, registry, nearest: suggestion } }),
    ];
  }
  const names = known[registry];
  if (names.has(value)) return [];
  const byName = [...names].find(([, name]) => name === value)?.[0];
  const suggestion = byName ?? nearest(value, names.keys());
  return [
    problemAt(path, field, reference, { code: "unknownReference", params: { value, registry, nearest: suggestion } }),
  ];
}
