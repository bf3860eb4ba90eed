import { useCallback, useState } from "react";
import type { FacetCount } from "#search/answer";
import type { SearchFacet } from "#search/request";

/** The names of entries that counting has told: an address has only their ids. */
export function useNames() {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const learn = useCallback((facet: SearchFacet, counts: readonly FacetCount[]) => {
    setNames((known) => {
      const told = counts.flatMap(({ id, name }): [string, string][] =>
        name === undefined || known.has(`${facet}/${id}`) ? [] : [[`${facet}/${id}`, name]],
      );
      return told.length === 0 ? known : new Map([...known, ...told]);
    });
  }, []);
  const nameOf = (facet: SearchFacet, id: string) => names.get(`${facet}/${id}`);
  return { learn, nameOf };
}
