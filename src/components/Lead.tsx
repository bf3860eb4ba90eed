import { href } from "#archive/href";
import type { ListedArticle } from "#archive/views/listedArticle";
import { DateText } from "#components/DateText";
import { FactLines } from "#components/FactLines";
import { NamedLinks } from "#components/NamedLinks";
import { PageLink } from "#components/PageLink";
import { Phrases } from "#components/Phrases";
import { StageNote } from "#components/StageNote";
import { StatusMark } from "#components/StatusMark";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";

/** The lead of the front page as a newspaper would set it: headline and summary, beside them a short card. */
export function Lead({ article }: { article: ListedArticle }) {
  const { slug, title, kind, stage, summary, date, dateNote, institutions, people, tags } = article;
  const words = pageStrings.article;
  return (
    <article className="lead">
      <div className="lead-text">
        <h2>
          <PageLink to={href.article(slug)}>
            <Phrases text={title} names={[...people, ...institutions, ...tags]} />
          </PageLink>
          <StatusMark status={article.status} />
        </h2>
        {summary && <p className="lead-summary">{summary}</p>}
      </div>
      <div className="card">
        {stage && (
          <div className="card-stage">
            <StageNote stage={stage} />
          </div>
        )}
        <FactLines
          lines={[
            [
              strings.nav.kinds,
              <PageLink key="kind" to={href.kind(kind)}>
                {strings.kinds[kind]}
              </PageLink>,
            ],
            [words.institutions, institutions.length > 0 && <NamedLinks names={institutions} to={href.institution} />],
            [words.people, people.length > 0 && <NamedLinks names={people} to={href.person} />],
            [words.date, <DateText key="date" date={date} note={dateNote} short />],
            [words.tags, tags.length > 0 && <NamedLinks names={tags} to={href.tag} />],
          ]}
        />
      </div>
    </article>
  );
}
