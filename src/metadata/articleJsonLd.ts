import { href } from "#archive/href";
import type { Site } from "#archive/registry";
import type { ArticleView } from "#archive/views/articleView";

/**
 * An article as schema.org `NewsArticle`. Only what the record states: a partial date stays partial,
 * and there are no addresses where the site has no origin.
 */
export function articleJsonLd(
  { article, institutions, people, tags, sources, status }: ArticleView,
  site: Site,
): object {
  const address = (path: string) => (site.origin === undefined ? undefined : `${site.origin}${path}`);
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": address(href.article(article.slug)),
    headline: article.title,
    alternativeHeadline: article.subtitle,
    description: article.summary,
    inLanguage: "zh-CN",
    creativeWorkStatus: status === "retracted" ? "Retracted" : undefined,
    datePublished: article.date.iso,
    dateModified: article.updated?.iso,
    identifier: article.slug,
    keywords: tags.map(({ name }) => name),
    publisher: { "@type": "Organization", name: site.publisher ?? site.name, url: address(href.home) },
    about: [
      ...institutions.map(({ id, name }) => ({ "@type": "Organization", name, url: address(href.institution(id)) })),
      ...people.map(({ id, name }) => ({ "@type": "Person", name, url: address(href.person(id)) })),
    ],
    isBasedOn: sources.map(({ title, url, publication, date }) => ({
      "@type": "CreativeWork",
      name: title,
      url,
      datePublished: date?.iso,
      publisher: publication && { "@type": "Organization", name: publication.name },
    })),
  };
}
