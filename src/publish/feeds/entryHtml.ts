import { absolute } from "#archive/absolute";
import type { Archive } from "#archive/archive";
import type { Article } from "#archive/article";
import { href } from "#archive/href";
import { noticesOf } from "#archive/notices";
import type { Picture } from "#archive/picture";
import { versionsOf } from "#archive/picture";
import type { SourceView } from "#archive/views/articleView";
import { viewSource } from "#archive/views/articleView";
import { bylineText } from "#language/zh/bylineText";
import { formatDate } from "#language/zh/formatDate";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";
import type { RecordText } from "#newsroom/readText";
import { withAbsoluteLinks } from "#publish/feeds/absoluteLinks";
import { htmlText as escaped } from "#publish/htmlText";

const words = pageStrings.article;

/**
 * The whole article as HTML that needs nothing around it: notices and sources before the text, so that nobody reads it
 * without them, and behind it how it was made. A withdrawn article has its notices and no more.
 */
export function entryHtml(archive: Archive, origin: string, { record, html, picture }: RecordText<"article">): string {
  const notices = noticesHtml(record);
  if (record.withdrawn) return [...notices, paragraph(escaped(strings.notices.withdrawnNote))].join("\n");
  const { sources, summary } = record;
  const page = absolute(origin, href.article(record.slug));
  return [
    ...notices,
    paragraph(escaped(reportedOn(record))),
    ...sources.map((source) => paragraph(sourceHtml(viewSource(archive, source)))),
    ...(sources.length === 0 ? [paragraph(words.originalReport)] : []),
    ...(summary === undefined ? [] : [paragraph(`<strong>${escaped(summary)}</strong>`)]),
    ...(picture ? [figureHtml(record, picture, origin)] : []),
    withAbsoluteLinks(html, page),
    ...footHtml(record, page),
  ].join("\n");
}

function paragraph(html: string): string {
  return `<p>${html}</p>`;
}

function linkTo(address: string, text: string): string {
  return `<a href="${escaped(address)}">${escaped(text)}</a>`;
}

function noticesHtml(record: Article): string[] {
  return noticesOf(record).map(({ type, date, text }) =>
    paragraph(`<strong>${escaped(strings.notices[type])}</strong> ${formatDate(date)} ${escaped(text)}`),
  );
}

function reportedOn({ date, dateNote }: Article): string {
  return `${words.date} ${formatDate(date)}${dateNote ? pageStrings.feeds.inferred(dateNote) : ""}`;
}

/** As the page's list of sources tells it. */
function sourceHtml({ title, publication, date, page, bylines, via, url }: SourceView): string {
  const facts = [
    publication ? words.originally(publication.name) : words.unnamedSource,
    date && formatDate(date),
    page && words.page(page),
    bylineText(bylines),
    via && words.via(via),
  ];
  const told = facts.flatMap((fact) => (fact ? [escaped(fact)] : []));
  const link = url === undefined ? [] : [linkTo(url, words.readSource)];
  return [`${escaped(words.source)} <cite>${escaped(title)}</cite>`, ...told, ...link].join(" · ");
}

function figureHtml({ image }: Article, picture: Picture, origin: string): string {
  const { width, height } = versionsOf(picture).at(-1) ?? picture;
  const src = escaped(absolute(origin, href.file(picture.path)));
  const { alt = "", caption, credit } = image ?? {};
  const told = [caption, credit && words.credit(credit)].flatMap((part) => (part ? [escaped(part)] : []));
  const figcaption = told.length === 0 ? "" : `<figcaption>${told.join(" ")}</figcaption>`;
  return `<figure><img src="${src}" width="${width}" height="${height}" alt="${escaped(alt)}">${figcaption}</figure>`;
}

function footHtml({ ai }: Article, page: string): string[] {
  const label = ai === "assisted" ? `<strong>${words.aiAssisted}</strong> ${words.aiAssistedNote}` : words.aiNone;
  return [paragraph(label), paragraph(`${strings.disclaimer} ${linkTo(page, pageStrings.feeds.inArchive)}`)];
}
