import type { Facet } from "#archive/href";
import { decoded, facets, href } from "#archive/href";

/** Decoded, without `#`; empty for none. */
type Fragment = { fragment: string };

/** What a path of this site names. A `file` may lie in `public/` or not exist at all. */
export type SiteTarget =
  | ({ page: "articles" | "timeline" | Facet; id: string } & Fragment)
  | ({ page: "fixed" | "here" } & Fragment)
  | ({ page: "file"; path: string } & Fragment);

const fixedPages: readonly string[] = [
  href.home,
  href.archive,
  href.about,
  href.corrections,
  href.data,
  href.timeline,
  href.search,
  href.feeds,
  ...facets.map(href.index),
];

/** Reads a link as a path of this site, with or without its last slash; undefined for a relative one. */
export function readSitePath(link: string): SiteTarget | undefined {
  const [address = "", fragment = ""] = decoded(link).split("#", 2);
  if (address === "" && link.startsWith("#")) return { page: "here", fragment };
  if (!address.startsWith("/")) return undefined;
  const path = address.split("?", 1)[0] ?? "";
  const whole = path.endsWith("/") ? path : `${path}/`;
  if (fixedPages.includes(whole)) return { page: "fixed", fragment };
  const [, page = "", id = "", ...rest] = whole.split("/");
  const named = (["articles", "timeline", ...facets] as const).find((name) => name === page);
  return named && rest.length === 1 ? { page: named, id, fragment } : { page: "file", path, fragment };
}

/** A link to a page with its last slash, which a host that sends no redirects needs. */
export function withLastSlash(link: string): string {
  const target = readSitePath(link);
  if (!target || target.page === "file" || target.page === "here") return link;
  return link.replace(/^([^?#]*?)\/?(?=[?#]|$)/, "$1/");
}
