import type { Archive } from "#archive/archive";
import type { ArticleSummary } from "#archive/article";
import { dayOf } from "#archive/date";
import { noticesOf } from "#archive/notices";
import { viewSource } from "#archive/views/articleView";
import { excerptOf } from "#language/zh/excerpt";
import { formatDate } from "#language/zh/formatDate";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";
import type { RecordText } from "#newsroom/readText";

/** Characters of the text that stand for a summary where the record has none. */
const beginning = 120;

/**
 * An article in a few sentences, without marks; where it was reported, when, and whether artificial intelligence helped
 * stand behind them, because in a list of headlines nothing else says so. Of a withdrawn article, why it was.
 */
export function entrySummary(
  archive: Archive,
  article: ArticleSummary,
  { record, text }: RecordText<"article">,
): string {
  const notices = noticesOf(record).filter(({ type }) => type !== "correction");
  const notice = notices
    .map(({ type, text: reason }) => pageStrings.feeds.notice(strings.notices[type], reason))
    .join(" ");
  if (record.withdrawn) return notice;
  const { aiAssisted, unnamedSource, originally } = pageStrings.article;
  const [source] = record.sources.map((stated) => viewSource(archive, stated));
  const printed = source?.publication ? originally(source.publication.name) : unnamedSource;
  const facts = [
    source ? printed : pageStrings.feeds.firstHere,
    // In a line of small print the hour tells nobody anything.
    pageStrings.feeds.reported(formatDate(dayOf(record.date))),
    ...(record.dateNote ? [strings.inferred] : []),
    ...(record.ai === "assisted" ? [aiAssisted] : []),
  ];
  const told = article.summary ?? excerptOf(text.replace(/\s+/g, " ").trim(), beginning);
  return `${notice && `${notice} `}${told}${pageStrings.feeds.aside(facts)}`;
}
