/** Control characters and all white space, so that a value is one line in any format. */
const blank = /[\s\p{Cc}]+/gu;

/** A text as one line of well-formed Unicode. */
export function plainLine(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\u{FFFD}")
    .replace(blank, " ")
    .trim();
}

/** What no address may hold (RFC 3986) and what would end a value of some format: braces, quotes, backslashes. */
const unfit = /[\s\p{Cc}\p{Surrogate}"<>\\^`{|}]/gu;

/** An address with only such characters escaped as would break a format; Chinese stays legible. */
export function plainAddress(url: string): string {
  return url.replace(unfit, (character) => encodeURIComponent(plainLine(character) || character));
}
