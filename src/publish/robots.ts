import { fileHref } from "#archive/fileHref";
import type { Site } from "#archive/registry";

/**
 * `robots.txt` (RFC 9309): every robot may read everything, and is told of the sitemap where the site has an origin.
 * Robots ask for it at the root of a host alone.
 */
export function robotsText({ origin }: Site): string {
  const rules = "User-agent: *\nDisallow:\n";
  return origin === undefined ? rules : `${rules}\nSitemap: ${origin}${fileHref.sitemap}\n`;
}
