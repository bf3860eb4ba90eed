import type { ArticleSummary } from "../article";
import { yearOf } from "../date";

/** For the first row of each year its id on the page: where the bars of the years lead to (see `href.yearIn`). */
export function yearAnchors(articles: readonly Pick<ArticleSummary, "slug" | "date">[]): Map<string, string> {
  const firsts = new Map<string, string>();
  for (const { slug, date } of articles) {
    if (!firsts.has(yearOf(date))) firsts.set(yearOf(date), slug);
  }
  return new Map([...firsts].map(([year, slug]) => [slug, `_${year}`]));
}
