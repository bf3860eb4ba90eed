const blocks =
  /<\/?(?:p|h[1-6]|li|ul|ol|blockquote|pre|table|thead|tbody|tr|td|th|figure|figcaption|hr|br|section|div|dl|dt|dd)\b[^>]*>/g;
const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

/** The text of a record's HTML, as the archive itself writes it; blocks divided by line feeds. */
export function plainText(html: string): string {
  return html
    .replace(blocks, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, character)
    .replace(/\s*\n\s*/g, "\n")
    .trim();
}

function character(whole: string, hexadecimal?: string, decimal?: string, name?: string): string {
  if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
  if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
  return named[name ?? ""] ?? whole;
}
