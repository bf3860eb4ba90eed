import { href } from "#archive/href";
import type { ListedArticle } from "#archive/views/listedArticle";
import { DateText } from "#components/DateText";
import { FiledUnder } from "#components/FiledUnder";
import { PageLink } from "#components/PageLink";
import { Seal } from "#components/Seal";
import { StatusMark } from "#components/StatusMark";
import { strings } from "#language/zh/strings";

/** The lead of the front page, as a newspaper would set it. */
export function Lead({ article }: { article: ListedArticle }) {
  const { slug, title, kind, stage, summary, status, date, dateNote, institutions, tags } = article;
  return (
    <article className="lead">
      <div>
        <p className="kicker">
          <PageLink to={href.kind(kind)}>{strings.kinds[kind]}</PageLink>
          {" · "}
          <DateText date={date} note={dateNote} short />
        </p>
        <h2>
          <PageLink to={href.article(slug)}>{title}</PageLink>
          <StatusMark status={status} />
        </h2>
        {summary && <p className="lead-summary">{summary}</p>}
        <p className="row-labels">
          <FiledUnder institutions={institutions} tags={tags} />
        </p>
      </div>
      {stage && (
        <PageLink to={href.stage(stage)} className="lead-stage">
          <Seal stage={stage} size="large" />
          <span>{strings.stageDescriptions[stage]}</span>
        </PageLink>
      )}
    </article>
  );
}
