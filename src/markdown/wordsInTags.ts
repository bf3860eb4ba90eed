import { html, svg } from "property-information";

/** What stands where a tag has only names: `at` is its place in the piece of HTML, `what` its beginning. */
export type WordsInTag = { at: number; what: string };

/** A comment; what browsers take for one, with its beginning by itself; or how a tag begins, with its name by itself. */
const beginsTag =
  /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|((?:<\/(?![a-z>])|<!(?![a-z[-]))\s*)[^>]*|<[!?][^>]*|<\/?([a-z][^\t\n\f\r />]*)/gi;

/** A name and a value; of quotes that do not end everything is the value. White space is what HTML takes for it. */
const attribute =
  /([\t\n\f\r /]*)([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*("[^"]*"?|'[^']*'?|[^\t\n\f\r >]*))?/y;

/**
 * Words that stand in tags as if they were names, as in `<ol 甲>`, `</甲>` or `<p n=30>`: the first of each tag that ends.
 * Whether it is a tag only the parser knows: in a `<textarea>` it is text.
 */
export function wordsInTags(value: string): WordsInTag[] {
  const found: WordsInTag[] = [];
  const begins = new RegExp(beginsTag);
  for (let begun = begins.exec(value); begun; begun = begins.exec(value)) {
    const [whole, comment, name] = begun;
    let at = comment !== undefined && isText(whole) ? begun.index + comment.length : undefined;
    if (name !== undefined) {
      const { end, words } = readAttributes(value, begins.lastIndex);
      at = hasForeignLetter(name) ? begins.lastIndex - name.length : words;
      begins.lastIndex = end;
    }
    if (at !== undefined && value[begins.lastIndex] === ">") found.push({ at, what: beginningAt(value, at) });
  }
  return found;
}

/** Reads to the end of a tag, and says where its first words stand, or where the quotes begin that have swallowed some. */
function readAttributes(value: string, from: number): { end: number; words: number | undefined } {
  const attributes = new RegExp(attribute);
  attributes.lastIndex = from;
  let end = from;
  let quotes: number | undefined;
  let words: number | undefined;
  for (let read = attributes.exec(value); read; read = attributes.exec(value)) {
    const [whole, space = "", name = "", given = ""] = read;
    const at = end + space.length;
    if (isWords(name, given) || (quotes !== undefined && isMisquoted(name, given))) words ??= quotes ?? at;
    if (isQuoted(given) && given.includes(">")) quotes ??= at;
    end += whole.length;
  }
  return { end: end + (/^[\t\n\f\r /]*/.exec(value.slice(end))?.[0].length ?? 0), words };
}

/** What follows quotes that were opened too early or closed too late: `b"` in `<p class="a>甲<p class="b">`. */
function isMisquoted(name: string, value: string): boolean {
  return /["']/.test(isQuoted(value) ? name : name + value);
}

function isQuoted(value: string): boolean {
  return /^["']/.test(value);
}

/** Names that HTML knows are markup, others too where they have a namespace or a value in quotes: many editors write their own. */
function isWords(name: string, value: string): boolean {
  if (hasForeignLetter(name)) return true;
  if (!isText(name) || isQuoted(value)) return false;
  const known = name.toLowerCase();
  if (Object.hasOwn(html.normal, known) || Object.hasOwn(svg.normal, known)) return false;
  return !/^(?:data|aria|webkit|x5)-|^[a-z][\w-]*:[a-z]/.test(known);
}

/** No name in HTML has a letter that is not one of ASCII. */
function hasForeignLetter(name: string): boolean {
  return /[^\P{L}a-zA-Z]/u.test(name);
}

function isText(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words);
}

/** What a reader recognizes the words by, on one line. */
function beginningAt(value: string, at: number): string {
  return (value.slice(at, at + 20).split(/[>\n]/, 1)[0] ?? "").trim();
}
