import { join } from "node:path";
import type { CommandLine } from "#newsroom/commandLine";
import type { Newsroom } from "#newsroom/readNewsroom";
import type { Settings } from "#newsroom/settings";
import { droppedArticles, isLargeDrop } from "#publish/droppedArticles";
import { publishedSlugs } from "#publish/publishedSlugs";

/** How many of the dropped articles are named. */
const named = 5;

/**
 * Why an edition should not replace a site although nothing is wrong with its files: it has no article, or it drops a
 * large part of those that readers have now. Both happen when the wrong folder is built. Undefined where it may.
 */
export function guardEdition(
  { articles, edition }: Newsroom,
  { content, out }: Settings,
  { words, allowEmpty, allowDrop }: Pick<CommandLine, "words" | "allowEmpty" | "allowDrop">,
): string | undefined {
  if (!edition) return undefined;
  if (edition.archive.articles.length === 0 && !allowEmpty)
    return articles === 0 ? words.noArticles(join(content, "articles")) : words.noneToPublish(articles);
  const published = publishedSlugs(out);
  const dropped = droppedArticles(published, edition);
  if (allowDrop || !isLargeDrop(dropped.length, published.length)) return undefined;
  return words.manyDropped(out, dropped.length, published.length, dropped.slice(0, named));
}
