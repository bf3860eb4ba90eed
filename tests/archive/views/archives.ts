import fc from "fast-check";
import type { Archive } from "#archive/archive";
import { archiveOf, articles, institution, person, tag } from "../records";

const provinces = ["江苏省", "广东省", undefined] as const;

/** An id of the registry, one above it, one that no record has, or none. */
const above = (prefix: string, number: number) =>
  fc.constantFrom(
    undefined,
    `${prefix}-missing`,
    ...Array.from({ length: number }, (_, higher) => `${prefix}${higher}`),
  );

/** Some of the entries `t0` … `t5`, each below an earlier one, a missing one or none. */
const tags = fc
  .tuple(...Array.from({ length: 6 }, (_, number) => fc.record({ broader: above("t", number), known: fc.boolean() })))
  .map((list) => list.flatMap(({ broader, known }, number) => (known ? [tag(`t${number}`, broader)] : [])));

const institutions = fc
  .tuple(
    ...Array.from({ length: 4 }, (_, number) =>
      fc.record({ parent: above("i", number), known: fc.boolean(), province: fc.constantFrom(...provinces) }),
    ),
  )
  .map((list) =>
    list.flatMap(({ parent, known, province }, number) =>
      known ? [{ ...institution(`i${number}`, parent), name: `机构${number}`, province }] : [],
    ),
  );

const people = fc
  .tuple(...Array.from({ length: 4 }, () => fc.record({ at: above("i", 4), known: fc.boolean() })))
  .map((list) =>
    list.flatMap(({ at, known }, number) => {
      const posted = at === undefined ? person(`p${number}`) : person(`p${number}`, at);
      return known ? [{ ...posted, name: `人物${number}` }] : [];
    }),
  );

/**
 * Archives whose articles name the ids `t0` … `t5`, `i0` … `i3` and `p0` … `p3`, of which the
 * registries know only some, as in development, where a record with a mistake is left out.
 */
export const gappyArchives: fc.Arbitrary<Archive> = fc
  .record({ articles, tags, institutions, people })
  .map(({ articles: list, ...records }) => archiveOf(list, records));
