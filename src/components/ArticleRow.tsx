import { href } from "#archive/href";
import type { ListedArticle } from "#archive/views/listedArticle";
import { DateText } from "#components/DateText";
import { FiledUnder } from "#components/FiledUnder";
import { PageLink } from "#components/PageLink";
import { Phrases } from "#components/Phrases";
import { Seal } from "#components/Seal";
import { StatusMark } from "#components/StatusMark";
import { excerptOf } from "#language/zh/excerpt";
import { strings } from "#language/zh/strings";

type Props = {
  article: ListedArticle;
  id?: string | undefined;
  /** For a narrow column: a longer beginning of the summary, no topics. */
  brief?: boolean;
  heading?: "h3" | "h4";
};

/** Characters of the summary: one line of a list, or a few of a column. */
const most = { line: 40, column: 60 };

/** One article in a list: date, title, what is known of it, and its seal. */
export function ArticleRow({ article, id, brief, heading: Heading = "h3" }: Props) {
  const { slug, title, date, dateNote, kind, stage, summary, status, institutions, people, tags } = article;
  return (
    <li className="row" id={id}>
      <p className="row-date">
        <DateText date={date} note={dateNote} short />
      </p>
      <div className="row-main">
        <Heading className="row-title">
          <PageLink to={href.article(slug)}>
            <Phrases text={title} names={[...people, ...institutions, ...tags]} />
          </PageLink>
          <StatusMark status={status} />
        </Heading>
        {summary && <p className="row-summary">{excerptOf(summary, brief ? most.column : most.line)}</p>}
      </div>
      <p className="row-labels">
        <span>
          <PageLink to={href.kind(kind)}>{strings.kinds[kind]}</PageLink>
        </span>
        <FiledUnder institutions={institutions} tags={brief ? [] : tags} />
      </p>
      {stage && (
        <PageLink to={href.stage(stage)} className="row-seal">
          <Seal stage={stage} />
        </PageLink>
      )}
    </li>
  );
}
