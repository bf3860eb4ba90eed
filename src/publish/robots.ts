import { addressOf } from "#archive/absolute";
import { fileHref } from "#archive/fileHref";
import type { Site } from "#archive/registry";

/**
 * `robots.txt` (RFC 9309): every robot may read everything, and is told of the sitemap where the site has an origin.
 * Robots ask for it at the root of a host alone.
 */
export function robotsText(site: Site): string {
  const rules = "User-agent: *\nDisallow:\n";
  const sitemap = addressOf(site, fileHref.sitemap);
  return sitemap === undefined ? rules : `${rules}\nSitemap: ${sitemap}\n`;
}
