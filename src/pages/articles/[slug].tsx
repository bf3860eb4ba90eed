import type { PageConfig } from "next";
import type { Frame } from "#archive/frame";
import { href } from "#archive/href";
import { viewArticle } from "#archive/views/articleView";
import { articleReferences } from "#citation/articleReferences";
import { ArticlePage } from "#components/ArticlePage";
import { articleMetadata } from "#metadata/articleMetadata";
import { pagePaths, pageProps } from "#newsroom/pageProps";

/** No script reaches the reader (see `src/README.md`, decision 1). */
export const config: PageConfig = { unstable_runtimeJS: false };

export const getStaticPaths = pagePaths(({ articles }) => articles.map(({ slug }) => ({ params: { slug } })));

export const getStaticProps = pageProps(({ archive, readText }, { slug }) => {
  const path = href.article(String(slug));
  const text = readText("article", path);
  if (!text) return undefined;
  const { record, html, headings, picture } = text;
  const references = articleReferences(archive, record);
  const article = viewArticle(archive, record);
  const metadata = (frame: Frame) => articleMetadata(article, frame, text);
  return { path, view: { article, html, headings, picture, references }, metadata };
});

export default ArticlePage;
