/**
 * A pattern of paths as Netlify and Cloudflare Pages both read it, made into the source of a regular expression of
 * JavaScript and PCRE alike, to be anchored at both ends: `:name` is one segment, a last `*` the rest. A page's pattern
 * ends in a slash, and its path may go on with `index.html`, which a pattern of files never means.
 */
export function patternSource(pattern: string): string {
  if (pattern.endsWith("/*")) return `${segments(pattern.slice(0, -1))}.*`;
  if (pattern.endsWith("/")) return `${segments(pattern)}(?:index\\.html)?`;
  return segments(pattern).replace(/\[\^\/\]\+$/, "(?!index\\.html$)$&");
}

function segments(pattern: string): string {
  return pattern
    .split("/")
    .map((segment) => (segment.startsWith(":") ? "[^/]+" : literalSource(segment)))
    .join("/");
}

/** A text as a regular expression finds it. */
export function literalSource(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
