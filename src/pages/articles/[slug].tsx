import type { PageConfig } from "next";
import { href } from "#archive/href";
import { viewArticle } from "#archive/views/articleView";
import { articleReferences } from "#citation/articleReferences";
import { ArticlePage } from "#components/ArticlePage";
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
  return { path, view: { article: viewArticle(archive, record), html, headings, picture, references } };
});

export default ArticlePage;
