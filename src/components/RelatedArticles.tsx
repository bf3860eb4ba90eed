import { href } from "#archive/href";
import type { ArticleView } from "#archive/views/articleView";
import { DateText } from "#components/DateText";
import { PageLink } from "#components/PageLink";
import { Phrases } from "#components/Phrases";
import { StatusMark } from "#components/StatusMark";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";

/** How many reasons are named; the rest would only repeat. */
const reasonsShown = 2;

const inWords = {
  people: pageStrings.article.samePerson,
  institutions: pageStrings.article.sameInstitution,
  tags: pageStrings.article.sameTag,
};

/** Related articles, each with why. */
export function RelatedArticles({ related }: Pick<ArticleView, "related">) {
  if (related.length === 0) return null;
  return (
    <section className="related" aria-labelledby="_related">
      <h2 id="_related" className="section-head">
        {pageStrings.article.related}
      </h2>
      <ul>
        {related.map(({ article, reasons }) => (
          <li key={article.slug}>
            <PageLink to={href.article(article.slug)}>
              <Phrases text={article.title} />
            </PageLink>
            <StatusMark status={article.status} />
            <p>
              <DateText date={article.date} note={article.dateNote} short />
              {article.stage && ` · ${strings.stages[article.stage]}`}
              {reasons.slice(0, reasonsShown).map(({ facet, id, name }) => (
                <span key={`${facet}${id}`} className="reason">
                  {inWords[facet](name)}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
