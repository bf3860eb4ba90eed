import type { Frame } from "#archive/frame";
import { href } from "#archive/href";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";
import { describePage } from "./describePage";
import { publisherOf } from "./jsonLd/named";
import { pageNode } from "./jsonLd/pageNode";
import type { PageMetadata } from "./pageMetadata";

/** The metadata of the page about the site. */
export function aboutMetadata(frame: Frame): PageMetadata {
  const { title: name, description: describe } = pageStrings.about;
  const description = describe(frame.site.name);
  const facts = { name, description, trail: [{ to: href.about, name }], about: publisherOf(frame.site) };
  return describePage(frame, { title: name, description, graph: [pageNode("AboutPage", frame, facts)] });
}

/** The metadata of the page that lists the feeds, all forms of the whole archive's among them. */
export function feedsMetadata(frame: Frame): PageMetadata {
  const { title, introduction: description } = pageStrings.feeds;
  const facts = { name: title, description, trail: [{ to: href.feeds, name: title }] };
  return describePage(frame, { title, description, feeds: "all", graph: [pageNode("WebPage", frame, facts)] });
}

/** The metadata of the search page, which search engines leave out: it shows what other pages have. */
export function searchMetadata(frame: Frame): PageMetadata {
  const { title } = strings.search;
  return describePage(frame, { title, description: pageStrings.head.search(frame.site.name), unlisted: true });
}

/** The metadata of the page for addresses that lead nowhere. */
export function notFoundMetadata(frame: Frame): PageMetadata {
  const { title, explanation } = pageStrings.notFound;
  return describePage(frame, { title, description: explanation, unlisted: true });
}
