import type { SitePath } from "#archive/href";
import type { ListView } from "#archive/views/listView";
import { ArticleRow } from "#components/ArticleRow";
import { PageNumbers } from "#components/PageNumbers";
import { strings } from "#language/zh/strings";

type Props = { list: ListView; path: SitePath };

/** One page of articles with the way to the others. */
export function ArticleList({ list, path }: Props) {
  if (list.articles.length === 0) return <p className="empty">{strings.list.empty}</p>;
  return (
    <>
      <ol className="rows">
        {list.articles.map((article) => (
          <ArticleRow key={article.slug} article={article} />
        ))}
      </ol>
      <PageNumbers paging={list.paging} path={path} />
    </>
  );
}
