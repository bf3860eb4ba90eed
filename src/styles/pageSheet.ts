/** The sheets of `site.css` that only some kinds of page need, and the routes of `pages/` that do. */
const sheets: Readonly<Record<string, RegExp>> = {
  pageHead: /^\/(?!articles\/)/,
  /** No page of an export has problems. */
  problems: /^$/,
  bars: /^\/(?!articles\/|404$)/,
  lists: /^\/(?!articles\/)/,
  front: /^\/$/,
  sheet: /^\/($|articles\/|institutions\/\[id\]|people\/\[id\]|publications\/\[id\]|timeline)/,
  article: /^\/(articles\/|institutions\/\[id\]|people\/\[id\]|about$|data$)/,
  guide: /^\/(about|data)$/,
  timeline: /^\/(articles\/|institutions\/\[id\]|people\/\[id\]|timeline)/,
  decades: /^\/timeline/,
};

/**
 * The part of the built style sheet that a kind of page needs: each sheet is a cascade layer below `components`, and what
 * a page cannot use is cut out. Pages of one route carry the same text, so that a few hashes name them all.
 *
 * @param css the whole sheet, as built
 * @param route as Next names it: `/articles/[slug]`
 * @throws Error where a sheet is not in it: every page would carry everything unnoticed
 */
export function pageSheet(css: string, route: string): string {
  return Object.entries(sheets)
    .filter(([, needs]) => !needs.test(route))
    .reduce((rest, [name]) => withoutLayer(rest, `@layer components.${name}{`), css);
}

function withoutLayer(css: string, opening: string): string {
  const start = css.indexOf(opening);
  if (start < 0) throw new Error(`The style sheet has no ${opening}`);
  const end = endOfBlock(css, start + opening.length);
  const rest = css.slice(0, start) + css.slice(end);
  return rest.includes(opening) ? withoutLayer(rest, opening) : rest;
}

/** Where the block ends whose content begins at `start`. Built sheets have braces in no string. */
function endOfBlock(css: string, start: number): number {
  let depth = 1;
  for (let at = start; at < css.length; at++) {
    if (css[at] === "{") depth++;
    if (css[at] === "}" && --depth === 0) return at + 1;
  }
  throw new Error("A block of the style sheet is never closed.");
}
