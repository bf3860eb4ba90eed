import { yearOf } from "#archive/date";
import { href } from "#archive/href";
import type { ArticleView } from "#archive/views/articleView";
import { DateText } from "#components/DateText";
import { FactLines } from "#components/FactLines";
import { KeyNumbers } from "#components/KeyNumbers";
import { NamedLinks } from "#components/NamedLinks";
import { PageLink } from "#components/PageLink";
import { SourceLine } from "#components/SourceLine";
import { StageNote } from "#components/StageNote";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";

/** The index card: how far along, where, who, who says so, when; then the key numbers. */
export function IndexCard({ view }: { view: ArticleView }) {
  const { article, institutions, people, tags, sources } = view;
  const { stage, date, dateNote, slug, figures } = article;
  const words = pageStrings.article;
  return (
    <aside className="card" aria-label={words.card}>
      {stage && (
        <div className="card-stage">
          <h2>{words.stage}</h2>
          <StageNote stage={stage} />
        </div>
      )}
      <FactLines
        lines={[
          [words.institutions, institutions.length > 0 && <NamedLinks names={institutions} to={href.institution} />],
          [words.people, people.length > 0 && <NamedLinks names={people} to={href.person} />],
          [words.source, <SourceLine key="source" sources={sources} original={article.original} />],
          [
            words.date,
            <>
              <PageLink to={href.year(yearOf(date))}>
                <DateText date={date} />
              </PageLink>
              {dateNote && <span className="inferred">{strings.inferred}</span>}
            </>,
          ],
          [words.tags, tags.length > 0 && <NamedLinks names={tags} to={href.tag} />],
          [words.identifier, <code key="slug">{slug}</code>],
        ]}
      />
      {figures.length > 0 && (
        <section aria-label={words.keyNumbers}>
          <KeyNumbers figures={figures} />
        </section>
      )}
    </aside>
  );
}
