import type { SitePath } from "./href";
import type { Site } from "./registry";

/**
 * Where a thing of the archive is found from anywhere.
 *
 * @param origin without a last slash; it may have a path, below which the site then lies
 */
export function absolute(origin: string, path: SitePath): string {
  return `${origin}${path}`;
}

/** Where a thing of the archive is found by programs that are not on the site; undefined where the site has no origin. */
export function addressOf({ origin }: Pick<Site, "origin">, path: SitePath): string | undefined {
  return origin === undefined ? undefined : absolute(origin, path);
}
