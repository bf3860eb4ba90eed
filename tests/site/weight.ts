import { gzipSync } from "node:zlib";

/** What a server sends of a page that is compressed once and kept: gzip at its strongest. */
export function gzipSize(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** The style sheets that a page carries. */
export function styleOf(html: string): string {
  return [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, style = ""]) => style).join("");
}

/** A page's HTML without what only programs read of its head: all but title, icon, and what browsers need to show it. */
export function withoutMetadata(html: string): string {
  return html
    .replace(/<script type="application\/ld\+json">.*?<\/script>/gs, "")
    .replace(/<meta (?!charset|name="viewport")[^>]*>/gi, "")
    .replace(/<link (?!rel="icon")[^>]*>/g, "");
}

/** A page's HTML without what an author wrote: everything between the tags of its elements of the class `prose`. */
export function withoutProse(html: string): string {
  const opening = /<([a-z]+)(?=[^>]*\sclass="(?:[^"]*\s)?prose(?:\s[^"]*)?")[^>]*>/.exec(html);
  if (!opening) return html;
  const start = opening.index + opening[0].length;
  const end = closingOf(opening[1] ?? "", html, start);
  return html.slice(0, start) + withoutProse(html.slice(end));
}

/** Where the element ends whose content begins at `start`. */
function closingOf(name: string, html: string, start: number): number {
  let depth = 1;
  for (const tag of html.slice(start).matchAll(new RegExp(`<(/?)${name}[\\s>]`, "g"))) {
    depth += tag[1] === "/" ? -1 : 1;
    if (depth === 0) return start + tag.index;
  }
  throw new Error(`<${name} class="prose"> is never closed.`);
}
