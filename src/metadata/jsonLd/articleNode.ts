import type { CorrectionComment, ImageObject, NewsArticleLeaf, Organization, Person } from "schema-dts";
import { addressOf } from "#archive/absolute";
import type { PublicNotice } from "#archive/archive";
import type { Status } from "#archive/article";
import type { Frame } from "#archive/frame";
import { href } from "#archive/href";
import type { Picture } from "#archive/picture";
import type { Site } from "#archive/registry";
import type { ArticleView } from "#archive/views/articleView";
import { strings } from "#language/zh/strings";
import { nodeId } from "../address";
import { aiDisclosure } from "./aiDisclosure";
import type { Step } from "./breadcrumb";
import { breadcrumb } from "./breadcrumb";
import { namedInstitution, namedPerson, namedTerm, ofThisSite, publisherOf } from "./named";
import { bylineAuthors, namedPublication, originalReport, someOf } from "./originalReport";
import { citedWorks, mentionedWorks } from "./works";

/**
 * An article as the adaptation that it is: dates, publisher and editor are the archive's own, the report on which it rests
 * stands under `isBasedOn` with its own date, and whoever signed the report stays the author, because the text is theirs in
 * other words. A withdrawn article states that it is withdrawn, and why, and nothing of what it said.
 *
 * @param picture the article's own, whose address needs an origin
 */
export function articleNode(view: ArticleView, { site, card }: Frame, picture?: Picture): NewsArticleLeaf {
  const { article, sources, published, changed } = view;
  if (article.withdrawn) return stateOf(view, site);
  return {
    ...stateOf(view, site),
    alternativeHeadline: article.subtitle,
    description: article.summary,
    datePublished: published.iso,
    dateModified: changed.iso,
    author: authorsOf(view, site),
    editor: article.editor === undefined ? undefined : { "@type": "Person", name: article.editor },
    publisher: publisherOf(site),
    ...ofThisSite(site),
    ...aiDisclosure(article.ai),
    image: imageOf(view, site, picture) ?? (card && addressOf(site, card)),
    articleSection: strings.kinds[article.kind],
    keywords: someOf(view.tags.map((tag) => namedTerm(site, tag))),
    about: someOf([
      ...view.institutions.map((institution) => namedInstitution(site, institution)),
      ...view.people.map((person) => namedPerson(site, person)),
    ]),
    isBasedOn: someOf(sources.map((source) => originalReport(site, source))),
    citation: someOf(citedWorks(article.works)),
    mentions: someOf(mentionedWorks(article.works)),
    mainEntityOfPage: { "@type": "WebPage", breadcrumb: breadcrumb(site, trailTo(view)) },
  };
}

/** What is true of an article whatever has become of it. */
function stateOf({ article, notices, status }: ArticleView, site: Site): NewsArticleLeaf {
  const page = href.article(article.slug);
  return {
    "@type": "NewsArticle",
    ...nodeId(site, page, "article"),
    headline: article.title,
    url: addressOf(site, page),
    identifier: article.slug,
    creativeWorkStatus: stateInEnglish(status),
    correction: someOf(notices.map(comment)),
  };
}

/** The vocabulary names no states; these are the words that it gives as examples, and their like. */
function stateInEnglish(status: Status | undefined): string | undefined {
  if (status === undefined) return undefined;
  return { retracted: "Retracted", withdrawn: "Withdrawn", unpublished: "Draft" }[status];
}

/** A retraction and a withdrawal are comments too, and say which they are. */
function comment({ type, date, text }: PublicNotice): CorrectionComment {
  const name = type === "correction" ? undefined : strings.notices[type];
  return { "@type": "CorrectionComment", name, text, datePublished: date.iso };
}

/** The people who signed the sources, else the houses that printed them, else whoever answers for the archive. */
function authorsOf({ sources }: ArticleView, site: Site): readonly (Person | Organization)[] {
  const people: Person[] = sources.flatMap((source) => bylineAuthors(source));
  if (people.length > 0) return distinct(people);
  const houses = sources.flatMap(({ publication }) => (publication ? [namedPublication(site, publication)] : []));
  return houses.length > 0 ? distinct(houses) : [publisherOf(site)];
}

/** Two reports of the same people have the same authors. */
function distinct<T>(nodes: readonly T[]): T[] {
  return [...new Map(nodes.map((node) => [JSON.stringify(node), node])).values()];
}

function imageOf(
  { article: { image } }: ArticleView,
  site: Site,
  picture: Picture | undefined,
): ImageObject | undefined {
  const url = picture && addressOf(site, href.file(picture.path));
  if (!image || url === undefined) return undefined;
  return { "@type": "ImageObject", url, caption: image.caption ?? image.alt, creditText: image.credit };
}

/** The way that the page shows above its title, and the page itself. */
function trailTo({ article: { kind, slug, title } }: ArticleView): Step[] {
  return [
    { to: href.archive, name: strings.nav.archive },
    { to: href.kind(kind), name: strings.kinds[kind] },
    { to: href.article(slug), name: title },
  ];
}
