import Head from "next/head";
import { href } from "#archive/href";
import { useFrame, useLink } from "#components/FrameContext";
import { strings } from "#language/zh/strings";

type Props = {
  /** Without the site's name, which is added; absent on the front page. */
  title?: string | undefined;
  description: string;
  /** Kept out of search engines: pages that are not content. */
  unlisted?: boolean;
  article?: { published: string; modified?: string | undefined; ai: boolean } | undefined;
  jsonLd?: object | undefined;
};

/** Title, description and what programs read about a page. Absolute addresses only where the site has an origin. */
export function PageHead({ title, description, unlisted, article, jsonLd }: Props) {
  const { site, path } = useFrame();
  const link = useLink();
  const fullTitle = title ? `${title} · ${site.name}` : `${site.name} ${site.nameEn}`;
  const canonical = site.origin === undefined || unlisted ? undefined : `${site.origin}${path}`;
  return (
    <Head>
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      {unlisted && <meta name="robots" content="noindex" />}
      {canonical && <link rel="canonical" href={canonical} />}
      <link rel="icon" href={link(href.favicon)} type="image/svg+xml" />
      {site.origin !== undefined && (
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={site.name}
          href={link(href.openSearch)}
        />
      )}
      <meta property="og:title" content={title ?? site.name} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content={article ? "article" : "website"} />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:locale" content={strings.locale} />
      {canonical && <meta property="og:url" content={canonical} />}
      {article && <meta property="article:published_time" content={article.published} />}
      {article?.modified && <meta property="article:modified_time" content={article.modified} />}
      {article?.ai && <meta name="ai-use" content={strings.aiMeta} />}
      {jsonLd && (
        <script
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: data, with every "<" escaped
          dangerouslySetInnerHTML={{ __html: JSON.stringify(jsonLd).replaceAll("<", "\\u003c") }}
        />
      )}
    </Head>
  );
}
