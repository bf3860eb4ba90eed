import type { SitePath } from "#archive/href";
import type { ListView } from "#archive/views/listView";
import { yearAnchors } from "#archive/views/yearAnchors";
import { ArticleRow } from "#components/ArticleRow";
import { PageNumbers } from "#components/PageNumbers";
import { strings } from "#language/zh/strings";

type Props = { list: ListView; path: SitePath };

/** One page of articles with the way to the others. */
export function ArticleList({ list: { articles, paging }, path }: Props) {
  if (articles.length === 0) return <p className="empty">{strings.list.empty}</p>;
  const anchors = yearAnchors(articles);
  return (
    <>
      <ol className="rows">
        {articles.map((article) => (
          <ArticleRow key={article.slug} article={article} id={anchors.get(article.slug)} />
        ))}
      </ol>
      <PageNumbers paging={paging} path={path} />
    </>
  );
}
