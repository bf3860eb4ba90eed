import type { HostingTable } from "#publish/hosting/hostingTable";
import { encodedPath, oldPaths } from "#publish/hosting/siteAddress";

/** In characters, as Cloudflare Pages documents it. */
const longestLine = 1000;

/**
 * The `_redirects` of Netlify and Cloudflare Pages. Each reads the lines that the other cannot: Netlify sends what lies
 * at an old path, the page that leads on, unless the status has a `!`, and knows 410; Cloudflare passes over both and
 * takes the plain line below. It reads 2,000 lines.
 *
 * @param base path of the site's origin as in its address, empty for none
 */
export function redirectsFile({ redirects, movedFiles, gone }: HostingTable, base: string): string {
  // Where a folder's page lies; both hosts send its address without the last slash on to it.
  const places = redirects.map(({ from, to }) => ({ from: oldPaths(from)[0] ?? from, to }));
  // Files first: at the old address of a page lies one that leads on, should its line be left out.
  const lines = [...movedFiles, ...places].flatMap(({ from, to }) => {
    const line = `${base}${encodedPath(from)} ${base}${to} 301`;
    return [`${line}!`, line];
  });
  const kept = lines.filter((line) => line.length <= longestLine);
  const notices = gone.map((path) => `${base}${path} ${base}${path} 410!`);
  return [
    '# Old addresses. Netlify reads the lines with "!", Cloudflare Pages the others, the first 1,000 of them;',
    "# where a line is not read, the page at the old address leads on.",
    ...(kept.length < lines.length ? [`# Left out, too long for a line: ${(lines.length - kept.length) / 2}.`] : []),
    ...kept,
    ...(gone.length > 0
      ? ["# Withdrawn articles: gone, with the notice as the answer. Cloudflare Pages answers 200."]
      : []),
    ...notices,
    "",
  ].join("\n");
}
