/** What breaks a line, moves a terminal's cursor or turns the direction of writing; none of it can be seen. */
const unseen = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A text on one line, with what cannot be seen written out: a line feed is `\u000A`. */
export function oneLine(text: string): string {
  return text.replace(unseen, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `\\u${code.padStart(4, "0")}`;
  });
}

/** Whether a text holds what `oneLine` writes out. */
export function isOneLine(text: string): boolean {
  return text.search(unseen) === -1;
}
