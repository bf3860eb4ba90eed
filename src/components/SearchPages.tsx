import type { Paging } from "#archive/paging";
import { pagesToOffer } from "#archive/paging";
import { SearchLink } from "#components/SearchLink";
import { strings } from "#language/zh/strings";
import type { SearchRequest } from "#search/request";

/** Links to the other pages of what was found; nothing where there is only one. */
export function SearchPages({ request, paging }: { request: SearchRequest; paging: Paging }) {
  const { page, pages } = paging;
  if (pages === 1) return null;
  const offered = pagesToOffer(paging);
  const { previous, next } = strings.search;
  return (
    <nav className="pages" aria-label={strings.paging.label}>
      {page > 1 && (
        <SearchLink to={{ ...request, page: page - 1 }} rel="prev" toResults>
          {previous}
        </SearchLink>
      )}
      <ol>
        {offered.map((number, index) => (
          <li key={number} data-gap={number - (offered[index - 1] ?? number - 1) > 1 || undefined}>
            <SearchLink to={{ ...request, page: number }} current={number === page && "page"} toResults>
              <span className="sr-only">{strings.paging.goTo(number)}</span>
              <span aria-hidden="true">{number}</span>
            </SearchLink>
          </li>
        ))}
      </ol>
      {page < pages && (
        <SearchLink to={{ ...request, page: page + 1 }} rel="next" toResults>
          {next}
        </SearchLink>
      )}
    </nav>
  );
}
