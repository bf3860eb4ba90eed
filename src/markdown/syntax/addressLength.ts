/** Punctuation that ends a sentence rather than an address. */
const trailing = /(?:[?!.,:;*_~'"\]]|&[a-z]+;)$/i;

/**
 * How many characters of a run without white space are a web address, by the rules of GFM (its extension "autolinks"):
 * 0 for none.
 */
export function addressLength(run: string): number {
  const [prefix] = /^(?:https?:\/\/|www\.)/i.exec(run) ?? [];
  if (prefix === undefined) return 0;
  // A bracket that ends the text of a link.
  const address = trimmed(run.split(/\](?=[([])/, 1)[0] ?? "");
  const host = (prefix.endsWith("/") ? address.slice(prefix.length) : address).split(/[^\p{L}\p{N}._-]/u, 1)[0] ?? "";
  const isHost = address.length > prefix.length && host !== "" && !/_[^.]*(?:\.[^.]*)?$/.test(host);
  return isHost ? address.length : 0;
}

/** Without the punctuation at its end; a bracket stays that was opened in it. */
function trimmed(address: string): string {
  const count = (bracket: string) => address.split(bracket).length - 1;
  let unopened = count(")") - count("(");
  let end = address.length;
  for (;;) {
    const last = address.slice(Math.max(0, end - longestReference), end);
    const [cut] = trailing.exec(last) ?? (last.endsWith(")") && unopened > 0 ? [")"] : []);
    if (cut === undefined) return address.slice(0, end);
    if (cut === ")") unopened--;
    end -= cut.length;
  }
}

/** The longest name of a character in HTML has 33 letters with its signs. */
const longestReference = 40;
