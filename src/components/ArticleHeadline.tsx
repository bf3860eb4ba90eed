import { href } from "#archive/href";
import type { ArticleView } from "#archive/views/articleView";
import { ArticleNotices } from "#components/ArticleNotices";
import { Breadcrumb } from "#components/Breadcrumb";
import { DateText } from "#components/DateText";
import { Phrases } from "#components/Phrases";
import { StatusMark } from "#components/StatusMark";
import { bylineText } from "#language/zh/bylineText";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";

/** Characters from which a title is set smaller. */
const longFrom = 36;

/** Kicker, title and subtitle; corrections before the summary, so that nobody reads it without them. */
export function ArticleHeadline({ view }: { view: ArticleView }) {
  const { kicker, title, subtitle, kind } = view.article;
  const names = [...view.people, ...view.institutions, ...view.tags];
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
      <h1 data-long={[...title].length > longFrom || undefined}>
        <Phrases text={title} names={names} />
      </h1>
      {subtitle && (
        <p className="subtitle">
          <Phrases text={subtitle} names={names} />
        </p>
      )}
      <p className="headline-source">
        <DateText date={view.article.date} note={view.article.dateNote} short />
        {[view.institutions[0]?.name, sourceInShort(view)].flatMap((part) => (part ? [" · ", part] : []))}
      </p>
      <ArticleNotices notices={view.notices} withdrawn={view.article.withdrawn !== undefined} />
    </header>
  );
}

/** Where the first source was printed and who wrote it. */
function sourceInShort({ sources }: ArticleView): string {
  const [source] = sources;
  if (!source) return pageStrings.article.originalReport;
  const { publication, bylines } = source;
  const printed = publication ? pageStrings.article.originally(publication.name) : pageStrings.article.unnamedSource;
  return [printed, bylineText(bylines.map(({ name, role }) => ({ name, role })))].filter(Boolean).join(" ");
}
