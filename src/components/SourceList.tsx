import { Fragment } from "react";
import { href } from "#archive/href";
import type { SourceView } from "#archive/views/articleView";
import { DateText } from "#components/DateText";
import { PageLink } from "#components/PageLink";
import { bylineText } from "#language/zh/bylineText";
import { formatDate } from "#language/zh/formatDate";
import { pageStrings } from "#language/zh/pageStrings";

type Props = { sources: readonly SourceView[]; original?: boolean };

/** The sources in full: original title, publication, date and page, bylines with roles, sponsor, link, note. */
export function SourceList({ sources, original }: Props) {
  if (sources.length === 0 && !original) return null;
  return (
    <section className="sources" aria-labelledby="_sources">
      <h2 id="_sources">{pageStrings.article.sources}</h2>
      {sources.length === 0 && <p>{pageStrings.article.originalReport}</p>}
      <ol>
        {sources.map((source) => (
          <li key={JSON.stringify(source)}>
            <SourceEntry source={source} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function SourceEntry({ source }: { source: SourceView }) {
  const { title, subtitle, publication, date, page, bylines, sponsor, url, via, accessed, note } = source;
  const facts = [
    publication ? (
      <PageLink key="publication" to={href.publication(publication.id)}>
        {pageStrings.article.originally(publication.name)}
      </PageLink>
    ) : (
      pageStrings.article.unnamedSource
    ),
    date && <DateText key="date" date={date} />,
    page && pageStrings.article.page(page),
    bylines.length > 0 && bylineText(bylines),
    sponsor && pageStrings.article.sponsor(sponsor),
    via && pageStrings.article.via(via),
    accessed && pageStrings.article.accessed(formatDate(accessed)),
    url && (
      <a key="url" href={url} rel="noopener">
        {pageStrings.article.readSource}
      </a>
    ),
  ].filter(Boolean);
  return (
    <>
      <cite className="source-title">
        {title}
        {subtitle && <span>{`——${subtitle}`}</span>}
      </cite>
      <p className="source-facts">
        {facts.map((fact, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the facts of one source never change places
          <Fragment key={index}>
            {index > 0 && " · "}
            {fact}
          </Fragment>
        ))}
      </p>
      {note && <p className="source-note">{note}</p>}
    </>
  );
}
