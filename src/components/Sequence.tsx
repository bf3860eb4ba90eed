import { href } from "#archive/href";
import type { ArticleView } from "#archive/views/articleView";
import { PageLink } from "#components/PageLink";
import { Phrases } from "#components/Phrases";
import { StatusMark } from "#components/StatusMark";
import { pageStrings } from "#language/zh/pageStrings";

/** The next article on each side, as on a microfilm. */
export function Sequence({ earlier, later }: Pick<ArticleView, "earlier" | "later">) {
  if (!earlier && !later) return null;
  return (
    <nav className="sequence" aria-label={pageStrings.article.sequence}>
      {earlier && (
        <p>
          <span>{pageStrings.article.earlier}</span>
          <PageLink to={href.article(earlier.slug)} rel="prev">
            <Phrases text={earlier.title} />
          </PageLink>
          <StatusMark status={earlier.status} />
        </p>
      )}
      {later && (
        <p>
          <span>{pageStrings.article.later}</span>
          <PageLink to={href.article(later.slug)} rel="next">
            <Phrases text={later.title} />
          </PageLink>
          <StatusMark status={later.status} />
        </p>
      )}
    </nav>
  );
}
