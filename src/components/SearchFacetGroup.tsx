import { useEffect, useMemo, useState } from "react";
import { kinds, stages } from "#archive/classification";
import { useSearch } from "#components/SearchContext";
import { SearchGroup } from "#components/SearchGroup";
import { strings } from "#language/zh/strings";
import type { FacetCount } from "#search/answer";
import { withToggled } from "#search/changeRequest";
import { countFacet } from "#search/countFacet";
import type { SearchFacet, SearchRequest } from "#search/request";
import style from "./search.module.css";
import { entryLabel, facetTitle } from "./searchLabels";
import { useFound } from "./useFound";
import type { OpenIndex } from "./useIndex";

type Props = {
  facet: SearchFacet;
  open: OpenIndex;
  counted: SearchRequest | undefined;
  /** Whether the panel that it stands in is open. */
  isShown: boolean;
  isOpenAtFirst: boolean;
  /** Hears the names of entries. */
  learn: (facet: SearchFacet, counts: readonly FacetCount[]) => void;
};

/** How many entries a group shows before it is asked for all. */
const few = 10;

/** The entries of one facet, to be chosen: counted when the group is open, or when a choice in it needs its name. */
export function SearchFacetGroup({ facet, open, counted, isShown, isOpenAtFirst, learn }: Props) {
  const { request, go } = useSearch();
  const hasChoice = request.chosen[facet].length > 0;
  const [isOpened, setOpened] = useState<boolean>();
  const [showsAll, setShowsAll] = useState(false);
  const isOpen = isOpened ?? (isOpenAtFirst || hasChoice);
  const isWanted = hasChoice || (isShown && isOpen);
  const ask = useMemo(
    () => (counted && isWanted ? async () => countFacet(await open(), counted, facet) : undefined),
    [open, counted, facet, isWanted],
  );
  const { found, error } = useFound(ask);
  useEffect(() => {
    if (found) learn(facet, found);
  }, [found, facet, learn]);
  const entries = inOrder(facet, found ?? []);
  const shown = showsAll ? entries : entries.filter(({ chosen }, index) => chosen || index < few);
  return (
    <SearchGroup title={facetTitle(facet)} isOpen={isOpen} toggle={setOpened} isCounted={!!found} hasFailed={!!error}>
      {entries.length === 0 && <p className="note">{strings.search.noEntries}</p>}
      <ul>
        {shown.map(({ id, name, count }) => (
          <li key={id}>
            <label className={style.entry}>
              <input
                type="checkbox"
                checked={request.chosen[facet].includes(id)}
                onChange={() => go(withToggled(request, facet, id))}
              />
              <span>{entryLabel(facet, id, name)}</span>
              <span className="count">{strings.count(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length < entries.length && (
        <button type="button" className={style.all} onClick={() => setShowsAll(true)}>
          {strings.search.showAll(entries.length)}
        </button>
      )}
    </SearchGroup>
  );
}

/** Kinds and stages keep the order that they have everywhere; of the others those with most articles come first. */
function inOrder(facet: SearchFacet, counts: readonly FacetCount[]): readonly FacetCount[] {
  const order: readonly string[] | undefined = facet === "kinds" ? kinds : facet === "stages" ? stages : undefined;
  return order ? [...counts].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)) : counts;
}
