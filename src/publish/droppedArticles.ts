import { href } from "#archive/href";
import type { Edition } from "#newsroom/edition";

/** More than this part of the articles of a published site is not dropped unless somebody asks for it. */
const mostDropped = 1 / 3;

/**
 * The articles of a published site that an edition neither has nor leads on from, in their order. A withdrawn article
 * still has its page; a draft and one under embargo have none.
 *
 * @param published slugs of the published site's articles
 */
export function droppedArticles(
  published: readonly string[],
  { archive, redirects }: Pick<Edition, "archive" | "redirects">,
): string[] {
  const led = new Set(redirects.map(({ from }) => pagePath(from)));
  return published.filter((slug) => !archive.positions.has(slug) && !led.has(pagePath(href.article(slug))));
}

/** The path of a page, however it is written: with a slash at its end, with the name of its file, or without either. */
export function pagePath(path: string): string {
  return path.replace(/\/(index\.html)?$/, "");
}

/** Whether so many of so many articles are more than anybody drops without noticing. */
export function isLargeDrop(dropped: number, published: number): boolean {
  return dropped > published * mostDropped;
}
