import type { ProblemDetail, RegistryName } from "#language/problems";
import { Candidates } from "./nearest";
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

/** The ids of one registry, by the names that an editor may have written instead, and the candidates of "did you mean". */
type KnownNames = { ids: ReadonlySet<string>; byName: ReadonlyMap<string, string>; candidates: Candidates };

function knownNames({ institutions, people, registries }: Content): Record<Exclude<RegistryName, "tags">, KnownNames> {
  return {
    institutions: namesOf(institutions),
    people: namesOf(people),
    publications: namesOf(registries.publications),
    owners: namesOf([...institutions, ...people]),
  };
}

function namesOf(entries: readonly { id: string; record: { name: string } | undefined }[]): KnownNames {
  const ids = new Set(entries.map(({ id }) => id));
  // Of those who share a name the first is meant, as it stands first.
  const byName = new Map(entries.map(({ id, record }) => [record?.name ?? id, id] as const).reverse());
  return { ids, byName, candidates: new Candidates(ids) };
}

function checkReference(
  content: Content,
  known: ReturnType<typeof knownNames>,
  path: string,
  reference: Reference,
): Problem[] {
  const { registry, value, field } = reference;
  if (registry === "tags") {
    if (content.vocabulary.idOf(value) !== undefined) return [];
    return [
      problemAt(
        path,
        field,
        reference,
        unknown(reference, () => content.vocabulary.nearest(value)),
      ),
    ];
  }
  const { ids, byName, candidates } = known[registry];
  if (ids.has(value)) return [];
  return [
    problemAt(
      path,
      field,
      reference,
      unknown(reference, () => byName.get(value) ?? candidates.nearest(value)),
    ),
  ];
}

function unknown({ value, registry }: Reference, nearest: () => string | undefined): ProblemDetail {
  const [separator] = /[，、；]/.exec(value) ?? [];
  if (separator === undefined) return { code: "unknownReference", params: { value, registry, nearest: nearest() } };
  const parts = value.split(/[，、；]/).flatMap((part) => part.trim() || []);
  return { code: "listSeparator", params: { value, separator, nearest: `[${parts.join(", ")}]` } };
}
