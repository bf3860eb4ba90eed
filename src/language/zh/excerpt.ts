/**
 * The beginning of a text in at most `most` characters: whole sentences where they fill at least half of
 * it, else whole clauses, else a cut; what is cut short ends in an ellipsis.
 *
 * @param most UTF-16 code units, at least the two of the ellipsis
 */
export function excerptOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most);
  const sentences = head.slice(0, lastOf(head, /[。！？]/g) + 1);
  if (sentences.length >= most / 2) return sentences;
  const room = whole(text.slice(0, most - ellipsis.length));
  // A mark that stands right behind the room is left out itself, so it may still end a clause.
  const clauses = head.slice(0, Math.max(0, lastOf(head.slice(0, room.length + 1), /[，；：]/g)));
  return `${clauses.length >= most / 2 ? clauses : room}${ellipsis}`;
}

/** What stands where a text has been cut. */
export const ellipsis = "……";

/** Without the first half of a character that is cut in two. */
function whole(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, "");
}

/** Where the last match stands; -1 for none. */
function lastOf(text: string, mark: RegExp): number {
  return [...text.matchAll(mark)].at(-1)?.index ?? -1;
}
