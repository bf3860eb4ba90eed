import type { Archive } from "#archive/archive";
import { startOf } from "#archive/date";
import { newestInList } from "#archive/fileHref";

/**
 * How many articles the feeds of the whole archive have: those that changed last. Atom's has besides what does not yet
 * fill a part of the history: with `articlesInPart` of 50, 49 + 30 articles at most.
 */
export const newestInFeed = 30;

/** How many articles a part of the history has (RFC 5005, section 4). */
export const articlesInPart = 50;

/**
 * The positions in `Archive.articles` by the records' own time, latest first: a report of 1990 that came into the
 * archive today is news to its subscribers. Of records of one time the newer news goes first.
 */
export function byPublication({ articles }: Archive): number[] {
  return latestFirst(articles.map(({ published }) => startOf(published)));
}

/** The same positions by when the records last changed: what is corrected or retracted reaches its readers once more. */
export function byChange({ articles }: Archive): number[] {
  return latestFirst(articles.map(({ changed }) => startOf(changed)));
}

function latestFirst(starts: readonly number[]): number[] {
  const start = (position: number) => starts[position] ?? 0;
  return [...starts.keys()].sort((a, b) => start(b) - start(a) || a - b);
}

/** The articles of the feed that is asked for again and again, latest change first, and of the parts behind it. */
export type FeedDocuments = { subscription: number[]; parts: number[][] };

/**
 * Divides the history so that every article is in a part or in the subscription, which has those that changed last
 * besides: fewer than `articlesInPart` and `newestInFeed` together. Only full parts are made, counted from the oldest
 * article, so that the articles of one never change while later ones come: readers keep them for ever.
 *
 * @param order what `byPublication` gives
 * @param changes what `byChange` gives
 */
export function divideHistory(order: readonly number[], changes: readonly number[]): FeedDocuments {
  const full = Math.floor(order.length / articlesInPart);
  const rest = order.length - full * articlesInPart;
  const parts = Array.from({ length: full }, (_, part) => {
    const end = order.length - part * articlesInPart;
    return order.slice(end - articlesInPart, end);
  });
  const subscribed = new Set([...order.slice(0, rest), ...changes.slice(0, newestInFeed)]);
  return { subscription: changes.filter((position) => subscribed.has(position)), parts };
}

/** The latest of a list's positions. */
export function latestOf(positions: readonly number[], rank: readonly number[]): number[] {
  const place = (position: number) => rank[position] ?? 0;
  return [...positions].sort((a, b) => place(a) - place(b)).slice(0, newestInList);
}

/** The place of every position in an order. */
export function ranksOf(order: readonly number[]): number[] {
  const ranks: number[] = [];
  order.forEach((position, place) => {
    ranks[position] = place;
  });
  return ranks;
}
