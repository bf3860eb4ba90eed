/** A part of a list that may be long, and how long the whole is. */
export type Shortened<T> = { shown: T[]; total: number };

/** The first of a list. The page of a large hospital stays as light as any other, and says what it leaves out. */
export function shorten<T>(all: readonly T[], most: number): Shortened<T> {
  return { shown: all.slice(0, most), total: all.length };
}

/** The last of a list that runs from old to new. */
export function shortenToLast<T>(all: readonly T[], most: number): Shortened<T> {
  return { shown: all.slice(Math.max(0, all.length - most)), total: all.length };
}
