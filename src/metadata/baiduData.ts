import { addressOf } from "#archive/absolute";
import type { ArchiveDate } from "#archive/date";
import { shanghaiTime, startOf } from "#archive/date";
import type { Frame } from "#archive/frame";
import type { ArticleView } from "#archive/views/articleView";

/**
 * A date for those who take nothing less than a time: the beginning of what is known, in Asia/Shanghai. Everywhere else a
 * date keeps its precision.
 */
export function wholeTime(date: ArchiveDate): string {
  return shanghaiTime(startOf(date));
}

/** `2026-02-03T00:00:00`, the one form that Baidu reads: without a zone. */
const zone = /[+-]\d\d:\d\d$/;

/**
 * The record's dates for Baidu, which reads them nowhere else (ziyuan.baidu.com, 时间因子); undefined without an origin,
 * because it asks for the page's address.
 */
export function baiduData(view: ArticleView, { site, path, card }: Frame, description: string): object | undefined {
  const address = addressOf(site, path);
  if (address === undefined) return undefined;
  return {
    "@context": "https://ziyuan.baidu.com/contexts/cambrian.jsonld",
    "@id": address,
    title: view.article.title,
    images: card && [addressOf(site, card)],
    description,
    pubDate: wholeTime(view.published).replace(zone, ""),
    upDate: wholeTime(view.changed).replace(zone, ""),
  };
}
