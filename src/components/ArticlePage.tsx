import type { Picture } from "#archive/picture";
import type { ArticleView } from "#archive/views/articleView";
import type { ArticleReferences } from "#citation/articleReferences";
import { ArticleContents } from "#components/ArticleContents";
import { ArticleFoot } from "#components/ArticleFoot";
import { ArticleHeadline } from "#components/ArticleHeadline";
import { ArticleImage } from "#components/ArticleImage";
import { CiteArticle } from "#components/CiteArticle";
import { IndexCard } from "#components/IndexCard";
import { Milestones } from "#components/Milestones";
import { RelatedArticles } from "#components/RelatedArticles";
import { Sequence } from "#components/Sequence";
import { SourceList } from "#components/SourceList";
import { Works } from "#components/Works";
import { pageStrings } from "#language/zh/pageStrings";

type ArticlePageProps = {
  article: ArticleView;
  html: string;
  headings: { id: string; level: number; text: string }[];
  picture?: Picture | undefined;
  references: ArticleReferences;
};

/** Fewest headings for which a table of contents helps. */
const contentsFrom = 3;

/**
 * One article with everything its record states. In the order of the page: what was found, the facts, the
 * text; on wide screens the facts stand beside the text.
 */
export function ArticlePage({ article: view, html, headings, picture, references }: ArticlePageProps) {
  const { article, sources } = view;
  const withdrawn = article.withdrawn !== undefined;
  return (
    <article className="sheet article">
      <ArticleHeadline view={view} />
      {article.summary && <p className="summary">{article.summary}</p>}
      <div className="sheet-side">
        <IndexCard view={view} />
        {headings.length >= contentsFrom && <ArticleContents headings={headings} />}
      </div>
      <div className="sheet-text">
        {article.image && picture && <ArticleImage image={article.image} picture={picture} />}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rendered and sanitized by src/markdown */}
        {!withdrawn && <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />}
        <Milestones milestones={article.milestones} />
        <Works works={article.works} />
        <SourceList sources={sources} original={article.original} />
        <CiteArticle references={references} />
        <ArticleFoot view={view} />
      </div>
      <aside className="sheet-after" aria-label={pageStrings.article.further}>
        <RelatedArticles related={view.related} />
        <Sequence earlier={view.earlier} later={view.later} />
      </aside>
    </article>
  );
}
