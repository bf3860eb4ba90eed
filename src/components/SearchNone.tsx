import { SearchLink } from "#components/SearchLink";
import { SearchLists } from "#components/SearchLists";
import { strings } from "#language/zh/strings";
import { isNarrowed, withoutChoices } from "#search/changeRequest";
import type { SearchRequest } from "#search/request";
import style from "./search.module.css";

/** Nothing was found: what to try next. */
export function SearchNone({ request }: { request: SearchRequest }) {
  const { none, noneNarrowed, shorter, withoutChoices: widen } = strings.search;
  const canWiden = isNarrowed(request) && request.text.trim() !== "";
  return (
    <div className={style.message}>
      <p>{isNarrowed(request) ? noneNarrowed : none}</p>
      {canWiden ? (
        <p>
          <SearchLink to={withoutChoices(request)} toResults>
            {widen}
          </SearchLink>
        </p>
      ) : (
        <p>{shorter}</p>
      )}
      <SearchLists />
    </div>
  );
}
