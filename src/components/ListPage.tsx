import type { ReactNode } from "react";
import type { Facet, SitePath } from "#archive/href";
import { href } from "#archive/href";
import type { ListView } from "#archive/views/listView";
import { ArticleList } from "#components/ArticleList";
import type { Citations } from "#components/ListHead";
import { ListHead } from "#components/ListHead";
import { Neighbours } from "#components/Neighbours";
import { YearBars } from "#components/YearBars";
import { strings } from "#language/zh/strings";

type Props = {
  title: string;
  titleEn?: string | undefined;
  introduction?: ReactNode;
  facet?: Facet;
  /** Path of the list's first page. */
  path: SitePath;
  /** The search page, narrowed to this list. */
  searchIn: SitePath;
  /** The list's feed, if it has one. */
  feed?: SitePath;
  /** The list's references as files, by their format. */
  citations?: Citations;
  list: ListView;
  mark?: ReactNode;
  /** Shown above the articles; without it the heading is there for assistive technology only. */
  listHeading?: string;
  /** What stands between the head and the articles, on the first page only. */
  children?: ReactNode;
  /** The articles in another form than the one list, on the first page only. */
  articles?: ReactNode;
};

/** A page whose subject is a list of articles. */
export function ListPage(props: Props) {
  const {
    title,
    titleEn,
    introduction,
    facet,
    path,
    searchIn,
    feed,
    citations,
    list,
    mark,
    listHeading,
    children,
    articles,
  } = props;
  const { page } = list.paging;
  return (
    <>
      <ListHead
        title={title}
        titleEn={titleEn}
        facet={facet}
        searchIn={searchIn}
        feed={feed}
        introduction={introduction}
        citations={citations}
        list={list}
        mark={mark}
      />
      {page === 1 && children}
      <section className="articles" aria-labelledby="_articles">
        <h2 id="_articles" className={listHeading ? "section-head" : "sr-only"}>
          {listHeading ?? strings.list.articles}
        </h2>
        <YearBars
          years={list.years}
          to={({ year, page: at }) => (facet ? href.yearIn(path, at, year) : href.year(year))}
        />
        {(page === 1 && articles) || <ArticleList list={list} path={path} />}
      </section>
      {page === 1 && <Neighbours neighbours={list.neighbours} />}
    </>
  );
}
