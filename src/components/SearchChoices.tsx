import { useSearch } from "#components/SearchContext";
import { SearchLink } from "#components/SearchLink";
import { strings } from "#language/zh/strings";
import { isNarrowed, withoutChoices, withToggled, withYears } from "#search/changeRequest";
import type { SearchFacet } from "#search/request";
import { searchFacets } from "#search/request";
import style from "./search.module.css";
import { entryLabel, facetTitle } from "./searchLabels";

/** What a reader has chosen, each with the way back from it. */
export function SearchChoices({ nameOf }: { nameOf: (facet: SearchFacet, id: string) => string | undefined }) {
  const { request } = useSearch();
  if (!isNarrowed(request)) return null;
  const { from, to } = request.years;
  const chosen = searchFacets.flatMap((facet) =>
    request.chosen[facet].map((id) => ({
      key: `${facet}/${id}`,
      label: strings.search.choice(facetTitle(facet), entryLabel(facet, id, nameOf(facet, id))),
      without: withToggled(request, facet, id),
    })),
  );
  const years = { key: "years", label: strings.search.years(from, to), without: withYears(request, {}) };
  const all = from !== undefined || to !== undefined ? [...chosen, years] : chosen;
  return (
    <nav aria-label={strings.search.choices}>
      <ul className={style.choices}>
        {all.map(({ key, label, without }) => (
          <li key={key}>
            <SearchLink to={without} className={style.choice} toResults>
              <span className="sr-only">{strings.search.remove}</span> {label} <span aria-hidden="true">×</span>
            </SearchLink>
          </li>
        ))}
        {all.length > 1 && (
          <li>
            <SearchLink to={withoutChoices(request)} className={style.removeAll} toResults>
              {strings.search.removeAll}
            </SearchLink>
          </li>
        )}
      </ul>
    </nav>
  );
}
