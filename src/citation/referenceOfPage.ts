import { addressOf } from "#archive/absolute";
import type { Article } from "#archive/article";
import { href } from "#archive/href";
import { changedOn } from "#archive/recordDates";
import type { Site } from "#archive/registry";
import { strings } from "#language/zh/strings";
import { languageOf } from "./languageOf";
import { plainAddress, plainLine } from "./plainLine";
import type { Reference } from "./reference";

/**
 * An article's own page: the archive is its author and the site it stands on. Its date is the day since which the page
 * reads as it does, never that of the news; without an origin it has no address. Who reads it adds the day of reading.
 */
export function referenceOfPage(article: Article, site: Site): Reference {
  const { slug, title, subtitle, editor, withdrawn, retraction } = article;
  const address = addressOf(site, href.article(slug));
  const status = withdrawn ? "withdrawn" : retraction && "retracted";
  return {
    key: slug,
    type: "webpage",
    title: plainLine(title),
    subtitle: subtitle && plainLine(subtitle),
    authors: [plainLine(site.name)],
    editor: editor && plainLine(editor),
    container: plainLine(site.name),
    publisher: site.publisher && plainLine(site.publisher),
    date: changedOn(article),
    url: address && plainAddress(address),
    language: languageOf(title),
    note: status && strings.notices[status],
  };
}
