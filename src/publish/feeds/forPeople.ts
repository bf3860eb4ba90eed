import { dayOf, shanghaiTime } from "#archive/date";
import { formatDate } from "#language/zh/formatDate";
import { pageStrings } from "#language/zh/pageStrings";
import type { FeedEntry } from "#publish/feeds/feedEntry";
import type { FeedHead } from "#publish/feeds/feedHead";
import { xmlText } from "#publish/xmlText";

/** Declares the prefix of the elements that browsers show and make links of; feed readers pass them over. */
export const peopleNamespace = 'xmlns:h="http://www.w3.org/1999/xhtml"';

/**
 * What a browser shows above the articles of a feed. Links in XML need XHTML's own elements: a style sheet makes none,
 * and XSLT, which could, is being taken out of all browsers (whatwg/html#11523; in Chromium it is off from M158, November 2026).
 */
export function headForPeople({ note, help, page }: FeedHead): string {
  const { how, toPage } = pageStrings.feeds;
  return `<h:div><h:p>${xmlText(note)}</h:p><h:p>${link(help, how)} ${link(page, toPage)}</h:p></h:div>`;
}

/** The headline of an article as a link, with the day on which it came into the archive. */
export function entryForPeople({ url, title, published }: FeedEntry): string {
  const day = formatDate(dayOf({ iso: shanghaiTime(published), precision: "time" }));
  return `<h:p>${link(url, title)} <h:span>${pageStrings.feeds.added(day)}</h:span></h:p>`;
}

function link(address: string, text: string): string {
  return `<h:a href="${xmlText(address)}">${xmlText(text)}</h:a>`;
}
