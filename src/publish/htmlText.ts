import { xmlText } from "#publish/xmlText";

/** A text as it stands in HTML that a program of any age reads: HTML 4 does not know `&apos;`. */
export function htmlText(text: string): string {
  return xmlText(text).replaceAll("&apos;", "&#39;");
}
