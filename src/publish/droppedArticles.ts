import { href } from "#archive/href";
import type { Edition } from "#newsroom/edition";

/** More than this part of the articles of a published site is not dropped unless somebody asks for it. */
const mostDropped = 1 / 3;

/**
 * The articles of a published site that an edition neither has nor leads on from, in their order. A withdrawn article
 * still has its page; a draft and one under embargo have none.
 *
 * @param published slugs of the published site's articles, and of the old addresses that it leads on
 */
export function droppedArticles(
  published: readonly string[],
  { archive, redirects }: Pick<Edition, "archive" | "redirects">,
): string[] {
  const led = new Set(redirects.map(({ from }) => from.replace(/\/(index\.html)?$/, "")));
  return published.filter((slug) => !archive.positions.has(slug) && !led.has(href.article(slug).slice(0, -1)));
}

/** Whether so many of so many articles are more than anybody drops without noticing. */
export function isLargeDrop(dropped: number, published: number): boolean {
  return dropped > published * mostDropped;
}
