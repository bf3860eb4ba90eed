import { href } from "#archive/href";
import type { ListedArticle } from "#archive/views/listedArticle";
import { DateText } from "#components/DateText";
import { FiledUnder } from "#components/FiledUnder";
import { PageLink } from "#components/PageLink";
import { Seal } from "#components/Seal";
import { StatusMark } from "#components/StatusMark";
import { strings } from "#language/zh/strings";

/** One article in a list: date, title, what is known of it, and its seal. */
export function ArticleRow({ article }: { article: ListedArticle }) {
  const { slug, title, date, dateNote, kind, stage, summary, status, institutions, tags } = article;
  return (
    <li className="row">
      <p className="row-date">
        <DateText date={date} note={dateNote} short />
      </p>
      <div className="row-main">
        <h3 className="row-title">
          <PageLink to={href.article(slug)}>{title}</PageLink>
          <StatusMark status={status} />
        </h3>
        {summary && <p className="row-summary">{summary}</p>}
        <p className="row-labels">
          <PageLink to={href.kind(kind)}>{strings.kinds[kind]}</PageLink>
          <FiledUnder institutions={institutions} tags={tags} />
        </p>
      </div>
      {stage && (
        <PageLink to={href.stage(stage)} className="row-seal">
          <Seal stage={stage} />
        </PageLink>
      )}
    </li>
  );
}
