import { href } from "#archive/href";
import { compareText } from "#archive/order";
import type { ChangeKind } from "#language/commands";
import type { ListedUrls } from "./readSitemaps";

/** An address that a service should be told of; `lastmod` is empty where the sitemap states none. */
export type Change = { kind: ChangeKind; url: string; lastmod: string };

/**
 * What differs between what was announced and what a site lists now: articles first, for services take only so many a
 * day, and what is gone last.
 */
export function changesBetween(announced: ListedUrls, listed: ListedUrls, origin: string): Change[] {
  const found: Change[] = [];
  for (const [url, lastmod] of listed) {
    const before = announced.get(url);
    if (before !== lastmod) found.push({ kind: before === undefined ? "new" : "changed", url, lastmod });
  }
  for (const url of announced.keys()) {
    // What was announced under another origin is no address of this site.
    if (!listed.has(url) && url.startsWith(`${origin}/`)) found.push({ kind: "gone", url, lastmod: "" });
  }
  return found
    .map((change) => ({ change, rank: rankOf(change, origin) }))
    .sort((a, b) => a.rank - b.rank || compareText(a.change.url, b.change.url))
    .map(({ change }) => change);
}

/** Below which path every article lies. */
const articles = href.article("").slice(0, -1);

function rankOf({ kind, url }: Change, origin: string): number {
  if (kind === "gone") return 2;
  return url.startsWith(`${origin}${articles}`) ? 0 : 1;
}
