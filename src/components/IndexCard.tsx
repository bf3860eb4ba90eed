import type { ReactNode } from "react";
import { yearOf } from "#archive/date";
import { href } from "#archive/href";
import type { ArticleView } from "#archive/views/articleView";
import { DateText } from "#components/DateText";
import { KeyNumbers } from "#components/KeyNumbers";
import { NamedLinks } from "#components/NamedLinks";
import { PageLink } from "#components/PageLink";
import { Seal } from "#components/Seal";
import { SourceLine } from "#components/SourceLine";
import { strings } from "#language/zh/strings";

/** The index card: how far along, where, who, who says so, when; then the key numbers. */
export function IndexCard({ view }: { view: ArticleView }) {
  const { article, institutions, people, tags, sources } = view;
  const { stage } = article;
  return (
    <aside className="card" aria-label={strings.article.card}>
      <dl>
        {stage && (
          <CardLine term={strings.article.stage}>
            <PageLink to={href.stage(stage)} className="card-stage">
              <Seal stage={stage} size="large" />
              <span>
                <b>{strings.stages[stage]}</b>
                <span>{strings.stageDescriptions[stage]}</span>
              </span>
            </PageLink>
          </CardLine>
        )}
        {institutions.length > 0 && (
          <CardLine term={strings.article.institutions}>
            <NamedLinks names={institutions} to={href.institution} />
          </CardLine>
        )}
        {people.length > 0 && (
          <CardLine term={strings.article.people}>
            <NamedLinks names={people} to={href.person} />
          </CardLine>
        )}
        <CardLine term={strings.article.source}>
          <SourceLine sources={sources} original={article.original} />
        </CardLine>
        <CardLine term={strings.article.date}>
          <PageLink to={href.year(yearOf(article.date))}>
            <DateText date={article.date} />
          </PageLink>
          {article.dateNote && <span className="inferred">{strings.article.inferred}</span>}
        </CardLine>
        {tags.length > 0 && (
          <CardLine term={strings.article.tags}>
            <NamedLinks names={tags} to={href.tag} />
          </CardLine>
        )}
      </dl>
      <KeyNumbers figures={article.figures} />
    </aside>
  );
}

function CardLine({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="card-line">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
