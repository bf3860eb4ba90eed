import type { PersonView } from "#archive/views/profileView";
import { yearAnchors } from "#archive/views/yearAnchors";
import { ArticleRow } from "#components/ArticleRow";
import { strings } from "#language/zh/strings";

/** The articles of a profile under their kinds. */
export function ArticlesByKind({ groups }: { groups: PersonView["byKind"] }) {
  const anchors = yearAnchors(groups.flatMap(({ articles }) => articles));
  return groups.map(({ kind, articles }) => (
    <section key={kind} className="of-kind" aria-labelledby={`_kind-${kind}`}>
      <h3 id={`_kind-${kind}`}>{strings.kinds[kind]}</h3>
      <ol className="rows">
        {articles.map((article) => (
          <ArticleRow key={article.slug} article={article} id={anchors.get(article.slug)} heading="h4" />
        ))}
      </ol>
    </section>
  ));
}
