import type { SitePath } from "#archive/href";
import type { ListView } from "#archive/views/listView";
import { ArticleRow } from "#components/ArticleRow";
import { PageNumbers } from "#components/PageNumbers";
import { strings } from "#language/zh/strings";

type Props = { list: ListView; path: SitePath; heading?: "h2" | "h3" };

/** One page of articles with the way to the others. */
export function ArticleList({ list, path, heading }: Props) {
  if (list.articles.length === 0) return <p className="empty">{strings.list.empty}</p>;
  return (
    <>
      <ol className="rows">
        {list.articles.map((article) => (
          <ArticleRow key={article.slug} article={article} heading={heading} />
        ))}
      </ol>
      <PageNumbers paging={list.paging} path={path} />
    </>
  );
}
