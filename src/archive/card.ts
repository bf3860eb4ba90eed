import type { Archive } from "./archive";
import { kinds } from "./classification";
import { fileHref } from "./fileHref";
import type { SitePath } from "./href";

/** For which articles social cards are made: all, the newest alone, or no cards at all. */
export const cardModes = ["all", "recent", "none"] as const;
export type CardMode = (typeof cardModes)[number];

/** Of a card, in px: what Open Graph's readers show large. */
export const cardSize = { width: 1200, height: 630 } as const;

/** How many articles have cards of their own where only recent ones do. */
export const recentCards = 1000;

/** The positions in `Archive.articles` whose articles have cards of their own; a withdrawn one has none. */
export function articlesWithCards({ articles }: Archive, mode: CardMode): number[] {
  const most = mode === "all" ? articles.length : mode === "recent" ? recentCards : 0;
  return [...articles.keys()].slice(0, most).filter((position) => articles[position]?.status !== "withdrawn");
}

/**
 * The picture that stands for a page where it is shared: an article's own card, else that of its kind; for every other
 * page the site's. Undefined without cards, and without an origin, because its address must be absolute.
 *
 * @param undrawn cards of articles that no font could draw
 */
export function cardOf(
  archive: Archive,
  page: SitePath,
  mode: CardMode,
  undrawn: ReadonlySet<SitePath> = new Set(),
): SitePath | undefined {
  if (mode === "none" || archive.site.origin === undefined) return undefined;
  const [, folder, id = ""] = page.split("/");
  if (folder === "articles") return articleCard(archive, id, mode, undrawn);
  const kind = folder === "kinds" ? kinds.find((known) => known === id) : undefined;
  return kind ? fileHref.kindCard(kind) : fileHref.siteCard;
}

function articleCard(archive: Archive, slug: string, mode: CardMode, undrawn: ReadonlySet<SitePath>): SitePath {
  const position = archive.positions.get(slug);
  const article = position === undefined ? undefined : archive.articles[position];
  if (position === undefined || !article) return fileHref.siteCard;
  const own = article.status !== "withdrawn" && (mode === "all" || position < recentCards);
  const card = fileHref.articleCard(slug);
  return own && !undrawn.has(card) ? card : fileHref.kindCard(article.kind);
}
