import { href } from "#archive/href";
import type { LinkedArticle } from "#archive/views/listedArticle";
import { DateText } from "#components/DateText";
import { PageLink } from "#components/PageLink";
import { Phrases } from "#components/Phrases";
import { StatusMark } from "#components/StatusMark";

/** Articles as plain lines: title and date. */
export function LinkedArticles({ articles }: { articles: readonly LinkedArticle[] }) {
  return (
    <ul className="linked">
      {articles.map(({ slug, title, date, dateNote, status }) => (
        <li key={slug}>
          <PageLink to={href.article(slug)}>
            <Phrases text={title} />
          </PageLink>
          <StatusMark status={status} />{" "}
          <span className="note">
            <DateText date={date} note={dateNote} short />
          </span>
        </li>
      ))}
    </ul>
  );
}
