import { href } from "#archive/href";
import { DateText } from "#components/DateText";
import { NamedLinks } from "#components/NamedLinks";
import { PageLink } from "#components/PageLink";
import { Seal } from "#components/Seal";
import { SearchPieces } from "#components/SearchPieces";
import { StatusMark } from "#components/StatusMark";
import { phrasesOf } from "#language/zh/phrases";
import { strings } from "#language/zh/strings";
import type { SearchHit } from "#search/answer";
import style from "./search.module.css";

/** One article found: a row as in any list, with the passage that was met. */
export function SearchRow({ hit }: { hit: SearchHit }) {
  const { slug, title, excerpt, date, dateNote, kind, stage, status, sources, institutions } = hit;
  const phrases = phrasesOf(
    title.map(({ text }) => text).join(""),
    institutions.map(({ name }) => name),
  );
  return (
    <li className={`row ${style.row}`}>
      <p className="row-date">
        <DateText date={date} note={dateNote} short />
      </p>
      <div className="row-main">
        <h3 className="row-title">
          <PageLink to={href.article(slug)}>
            <SearchPieces pieces={title} phrases={phrases} />
          </PageLink>
          <StatusMark status={status} />
        </h3>
        {excerpt.length > 0 && (
          <p className="row-summary">
            <SearchPieces pieces={excerpt} />
          </p>
        )}
      </div>
      <p className={`row-labels ${style.labels}`}>
        <span>
          <PageLink to={href.kind(kind)}>{strings.kinds[kind]}</PageLink>
        </span>
        {institutions.length > 0 && (
          <span>
            <NamedLinks
              names={institutions}
              to={href.institution}
              some={{ most: 1, inAll: strings.list.inAllInstitutions }}
            />
          </span>
        )}
        {sources.length > 0 && <span>{sources.map(strings.search.source).join(strings.separator)}</span>}
      </p>
      {stage && (
        <PageLink to={href.stage(stage)} className="row-seal">
          <Seal stage={stage} />
        </PageLink>
      )}
    </li>
  );
}
