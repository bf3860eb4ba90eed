import { SearchLink } from "#components/SearchLink";
import { strings } from "#language/zh/strings";
import type { SearchRequest } from "#search/request";
import { sortOrders } from "#search/request";
import style from "./search.module.css";

/** The orders in which articles can stand. Without words none is more to the point than another: the newest are first. */
export function SearchSort({ request }: { request: SearchRequest }) {
  const hasWords = request.text.trim() !== "";
  const offered = hasWords ? sortOrders : sortOrders.filter((order) => order !== "relevance");
  const current = hasWords || request.sort !== "relevance" ? request.sort : "newest";
  return (
    <nav className={style.sort} aria-label={strings.search.order}>
      <ul>
        {offered.map((sort) => (
          <li key={sort}>
            <SearchLink to={{ ...request, sort, page: 1 }} current={sort === current && "true"}>
              {strings.search.orders[sort]}
            </SearchLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
