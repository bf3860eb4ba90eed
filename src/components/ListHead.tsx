import type { ReactNode } from "react";
import type { Facet, SitePath } from "#archive/href";
import { href } from "#archive/href";
import type { ListView } from "#archive/views/listView";
import { Breadcrumb } from "#components/Breadcrumb";
import { useFrame, useLink } from "#components/FrameContext";
import { PageLink } from "#components/PageLink";
import { Phrases } from "#components/Phrases";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";

/** Where the references of a list are, in each format: BibTeX and RIS. */
export type Citations = (format: "bib" | "ris") => SitePath;

type Props = {
  title: string;
  titleEn?: string | undefined;
  facet?: Facet | undefined;
  /** The search page, narrowed to this list. */
  searchIn: SitePath;
  /** The list's feed, if it has one. */
  feed?: SitePath | undefined;
  citations?: Citations | undefined;
  introduction?: ReactNode;
  list: ListView;
  mark?: ReactNode;
};

/** What a list is, how many articles it has, and from when to when; the ways to search in it, to follow and to cite it. */
export function ListHead({ title, titleEn, facet, searchIn, feed, citations, introduction, list, mark }: Props) {
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
            {citations && paging.page === 1 && <CitationLinks citations={citations} />}
          </>
        )}
      </p>
    </header>
  );
}

/** What the list's articles rest on, for a reference manager. */
function CitationLinks({ citations }: { citations: Citations }) {
  const link = useLink();
  return (
    <>
      {` · ${pageStrings.list.citations} `}
      <a href={link(citations("bib"))} download>
        BibTeX
      </a>{" "}
      <a href={link(citations("ris"))} download>
        RIS
      </a>
    </>
  );
}
