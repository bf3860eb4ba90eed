/** Start tags as `src/markdown` writes them: every value in double quotes, `<` in no text. */
const startTag = /<[a-z][a-z0-9]*(?:\s+[^\s"=<>]+(?:="[^"]*")?)*\s*\/?>/g;
const address = /(\s(?:href|src|srcset|cite))="([^"]*)"/g;
const reference = /&(?:#x([0-9a-f]+)|#(\d+)|(amp|quot|lt|gt|apos));/gi;
const named: Readonly<Record<string, string>> = { amp: "&", quot: '"', lt: "<", gt: ">", apos: "'" };

/**
 * A rendered text whose every address says all: it is read far from its page.
 *
 * @param html safe HTML as `src/markdown` writes it
 * @param page absolute address of the page that shows it
 */
export function withAbsoluteLinks(html: string, page: string): string {
  return html.replace(startTag, (tag) =>
    tag.replace(address, (_whole, name: string, value: string) => {
      const whole = name.trim() === "srcset" ? resolvedSet(plain(value), page) : resolved(plain(value), page);
      return `${name}="${whole.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;
    }),
  );
}

/** An address that cannot be read stays as it is: it leads nowhere on its page either. */
function resolved(link: string, page: string): string {
  return URL.canParse(link, page) ? new URL(link, page).href : link;
}

function resolvedSet(set: string, page: string): string {
  return set
    .split(/,\s+/)
    .map((candidate) => {
      const [link = "", ...width] = candidate.trim().split(/\s+/);
      return [resolved(link, page), ...width].join(" ");
    })
    .join(", ");
}

function plain(value: string): string {
  return value.replace(reference, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
