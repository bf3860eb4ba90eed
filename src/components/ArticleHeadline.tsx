import { href } from "#archive/href";
import type { ArticleView } from "#archive/views/articleView";
import { ArticleNotices } from "#components/ArticleNotices";
import { Breadcrumb } from "#components/Breadcrumb";
import { StatusMark } from "#components/StatusMark";
import { strings } from "#language/zh/strings";

/** Kicker, title and subtitle; corrections before the summary, so that nobody reads it without them. */
export function ArticleHeadline({ view }: { view: ArticleView }) {
  const { kicker, title, subtitle, summary, kind } = view.article;
  return (
    <header className="headline">
      <Breadcrumb
        trail={[
          { to: href.archive, name: strings.nav.archive },
          { to: href.kind(kind), name: strings.kinds[kind] },
        ]}
      />
      {kicker && <p className="kicker">{kicker}</p>}
      {view.status && (
        <p>
          <StatusMark status={view.status} />
        </p>
      )}
      <h1>{title}</h1>
      {subtitle && <p className="subtitle">{subtitle}</p>}
      <ArticleNotices notices={view.notices} withdrawn={view.article.withdrawn !== undefined} />
      {summary && <p className="summary">{summary}</p>}
    </header>
  );
}
