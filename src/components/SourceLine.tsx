import { href } from "#archive/href";
import type { SourceView } from "#archive/views/articleView";
import { PageLink } from "#components/PageLink";
import { bylineText } from "#language/zh/bylineText";
import { pageStrings } from "#language/zh/pageStrings";

type Props = { sources: readonly SourceView[]; original: boolean };

/** In short: where it was printed and who wrote it; affiliations and the rest stand in `SourceList`. */
export function SourceLine({ sources, original }: Props) {
  if (sources.length === 0) return original ? pageStrings.article.originalReport : null;
  return sources.map((source) => (
    <span key={JSON.stringify(source)} className="source-line">
      {source.publication ? (
        <PageLink to={href.publication(source.publication.id)}>
          {pageStrings.article.originally(source.publication.name)}
        </PageLink>
      ) : (
        pageStrings.article.unnamedSource
      )}
      {source.bylines.length > 0 && (
        <span className="bylines">{bylineText(source.bylines.map(({ name, role }) => ({ name, role })))}</span>
      )}
    </span>
  ));
}
