import type { Article, Notice } from "./article";
import { endOf, startOf } from "./date";

/**
 * The one list of what a withdrawn article may say: its title, its dates, where it is filed, its sources, how it was made,
 * and why it is withdrawn. `later` is kept of notices that were made with the withdrawal or after it: an older one tells
 * what the article said. A new field has no place here until somebody decides, and the compiler asks.
 */
export const saidWhenWithdrawn = {
  slug: "stays",
  title: "stays",
  kicker: "goes",
  subtitle: "goes",
  date: "stays",
  dateNote: "stays",
  added: "stays",
  kind: "stays",
  stage: "stays",
  summary: "goes",
  tags: "stays",
  institutions: "stays",
  people: "stays",
  sources: "stays",
  original: "stays",
  figures: "goes",
  milestones: "goes",
  works: "goes",
  image: "goes",
  editor: "goes",
  updated: "stays",
  corrections: "later",
  retraction: "later",
  withdrawn: "stays",
  draft: "stays",
  embargo: "stays",
  redirectFrom: "stays",
  ai: "stays",
} as const satisfies Record<keyof Article, "stays" | "goes" | "later">;

type Said = typeof saidWhenWithdrawn;
type Gone = { [Field in keyof Said]: Said[Field] extends "goes" ? Field : never }[keyof Said];

const emptied: { [Field in Gone]: Article[Field] } = {
  kicker: undefined,
  subtitle: undefined,
  summary: undefined,
  figures: [],
  milestones: [],
  works: [],
  image: undefined,
  editor: undefined,
};

/** What readers may know of a record: all of it, or what is left of a withdrawn one. */
export function publicRecord(article: Article): Article {
  const { withdrawn, corrections, retraction } = article;
  if (!withdrawn) return article;
  const [kept] = retraction ? [retraction].filter(isSaidWith(withdrawn)) : [];
  return { ...article, ...emptied, corrections: corrections.filter(isSaidWith(withdrawn)), retraction: kept };
}

/** On the same date, or when the period of the withdrawal's is over: within it nobody knows which came first. */
function isSaidWith({ date }: Notice): (notice: Notice) => boolean {
  return (notice) => notice.date.iso === date.iso || startOf(notice.date) >= endOf(date);
}

/** Whether a withdrawn article still says what stands at a place in its file, such as `figures[0].of`. */
export function isStillSaid(place: string): boolean {
  const [field = ""] = place.split(/[.[]/, 1);
  return !Object.hasOwn(emptied, field);
}
