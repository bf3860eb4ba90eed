import { fileHref } from "#archive/fileHref";
import type { Frame } from "#archive/frame";
import type { SitePath } from "#archive/href";
import { linkTo } from "#archive/href";
import { pageStrings } from "#language/zh/pageStrings";
import type { HeadTag } from "./pageMetadata";

/** Which feeds a page leads to besides the archive's in Atom: those in the other forms, or one of its own. */
export type FeedLinks = "all" | { path: SitePath; title: string };

/**
 * The links by which feed readers find the feeds; of two of one form they take the first, so a page's own stands first.
 * Without an origin there are no feeds.
 */
export function feedLinks({ site, path, linkBase }: Frame, feeds: FeedLinks | undefined): HeadTag[] {
  if (site.origin === undefined) return [];
  const feed = (form: string, to: SitePath, title: string): HeadTag => ({
    tag: "link",
    rel: "alternate",
    type: `application/${form}`,
    title,
    href: linkTo(to, path, linkBase),
  });
  const whole = (form: string) => pageStrings.head.feed(site.name, form);
  return [
    ...(typeof feeds === "object" ? [feed("atom+xml", feeds.path, pageStrings.head.feed(feeds.title, "Atom"))] : []),
    feed("atom+xml", fileHref.atomFeed, whole("Atom")),
    ...(feeds === "all"
      ? [feed("rss+xml", fileHref.rssFeed, whole("RSS")), feed("feed+json", fileHref.jsonFeed, whole("JSON Feed"))]
      : []),
    {
      tag: "link",
      rel: "search",
      type: "application/opensearchdescription+xml",
      title: site.name,
      href: linkTo(fileHref.openSearch, path, linkBase),
    },
  ];
}
