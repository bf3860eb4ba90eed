import type { SitePath } from "#archive/href";
import { href } from "#archive/href";
import type { Paging } from "#archive/paging";
import { pagesToOffer } from "#archive/paging";
import { PageLink } from "#components/PageLink";
import { strings } from "#language/zh/strings";

type Props = { paging: Paging; path: SitePath; oldestFirst?: boolean };

/** Links to the other pages of a list; nothing where there is only one. */
export function PageNumbers({ paging, path, oldestFirst = false }: Props) {
  const { page, pages } = paging;
  if (pages === 1) return null;
  const offered = pagesToOffer(paging);
  const { newer, older } = strings.paging;
  return (
    <nav className="pages" aria-label={strings.paging.label}>
      {page > 1 && (
        <PageLink to={href.page(path, page - 1)} rel="prev">
          {oldestFirst ? older : newer}
        </PageLink>
      )}
      <ol>
        {offered.map((number, index) => (
          <li key={number} data-gap={number - (offered[index - 1] ?? number - 1) > 1 || undefined}>
            <PageLink to={href.page(path, number)} current={number === page}>
              <span className="sr-only">{strings.paging.goTo(number)}</span>
              <span aria-hidden="true">{number}</span>
            </PageLink>
          </li>
        ))}
      </ol>
      {page < pages && (
        <PageLink to={href.page(path, page + 1)} rel="next">
          {oldestFirst ? newer : older}
        </PageLink>
      )}
    </nav>
  );
}
