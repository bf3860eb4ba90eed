import type { Frame } from "#archive/frame";
import type { Picture } from "#archive/picture";
import type { ArticleView } from "#archive/views/articleView";
import { excerptOf } from "#language/zh/excerpt";
import { markedTitle } from "#language/zh/markedTitle";
import { strings } from "#language/zh/strings";
import { aiTags } from "./aiTags";
import { baiduData, wholeTime } from "./baiduData";
import { describePage } from "./describePage";
import { dublinCore } from "./dublinCore";
import { articleNode } from "./jsonLd/articleNode";
import { properties } from "./openGraph";
import type { HeadTag, PageMetadata } from "./pageMetadata";

/** What an article's page reads beside its view: the text without marks, and the main picture. */
type ArticleText = { text: string; picture?: Picture | undefined };

/** Most characters of a text in place of a summary. */
const longestExcerpt = 120;

/**
 * The metadata of an article. Every date in it is the record's own, as the page shows it; the date of the news stands only
 * in the graph, with the report that it belongs to.
 */
export function articleMetadata(view: ArticleView, frame: Frame, { text, picture }: ArticleText): PageMetadata {
  const { article, status } = view;
  const isWithdrawn = article.withdrawn !== undefined;
  const description = descriptionOf(view, text);
  return describePage(frame, {
    title: markedTitle(article.title, status),
    description,
    type: "article",
    unlisted: isWithdrawn,
    tags: [...articleTags(view), ...dublinCore(view, frame.site)],
    baidu: isWithdrawn ? undefined : baiduData(view, frame, description),
    graph: [articleNode(view, frame, picture)],
  });
}

/** The summary, else the beginning of the text; of a withdrawn article why it is withdrawn. */
function descriptionOf({ article: { withdrawn, summary, title } }: ArticleView, text: string): string {
  if (withdrawn) return withdrawn.text;
  return summary ?? (excerptOf(text.trim(), longestExcerpt) || title);
}

function articleTags({ article, tags, published, changed }: ArticleView): HeadTag[] {
  return [
    ...aiTags(article.ai),
    ...properties([
      ["article:published_time", published.iso],
      ["article:modified_time", changed.iso],
      ["article:section", strings.kinds[article.kind]],
      ...tags.map(({ name }) => ["article:tag", name] as const),
      ["bytedance:published_time", wholeTime(published)],
      ["bytedance:updated_time", wholeTime(changed)],
    ]),
  ];
}
