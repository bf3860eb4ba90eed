import type { ReactNode } from "react";
import type { Facet, SitePath } from "#archive/href";
import { href } from "#archive/href";
import type { ListView } from "#archive/views/listView";
import { Breadcrumb } from "#components/Breadcrumb";
import { useFrame } from "#components/FrameContext";
import { PageLink } from "#components/PageLink";
import { Phrases } from "#components/Phrases";
import { strings } from "#language/zh/strings";

type Props = {
  title: string;
  titleEn?: string | undefined;
  facet?: Facet | undefined;
  /** The search page, narrowed to this list. */
  searchIn: SitePath;
  /** The list's feed, if it has one. */
  feed?: SitePath | undefined;
  introduction?: ReactNode;
  list: ListView;
  mark?: ReactNode;
};

/** What a list is, how many articles it has, and from when to when; the ways to search in it and to subscribe to it. */
export function ListHead({ title, titleEn, facet, searchIn, feed, introduction, list, mark }: Props) {
  const { site } = useFrame();
  const { paging, span } = list;
  return (
    <header className="page-head">
      {facet && <Breadcrumb trail={[{ to: href.index(facet), name: strings.facets[facet] }]} />}
      <div className="page-head-line">
        {mark}
        <h1>
          <Phrases text={title} />
        </h1>
      </div>
      {titleEn && (
        <p className="name-en" lang="en">
          {titleEn}
        </p>
      )}
      {introduction && <p className="introduction">{introduction}</p>}
      <p className="extent">
        {strings.list.total(paging.total)}
        {span && ` · ${strings.list.span(span.from, span.to)}`}
        {paging.pages > 1 && ` · ${strings.paging.page(paging.page, paging.pages)}`}
        {paging.total > 0 && (
          <>
            {" · "}
            <PageLink to={searchIn}>{strings.search.within}</PageLink>
            {feed && site.origin !== undefined && paging.page === 1 && (
              <>
                {" · "}
                <PageLink to={feed}>{strings.nav.feeds}</PageLink>
              </>
            )}
          </>
        )}
      </p>
    </header>
  );
}
