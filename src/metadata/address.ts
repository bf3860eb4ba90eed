import { addressOf } from "#archive/absolute";
import type { SitePath } from "#archive/href";
import type { Site } from "#archive/registry";

/** What a node is, by the page that defines it: a part of its `@id`. */
export type NodePart =
  | "article"
  | "person"
  | "institution"
  | "publication"
  | "term"
  | "terms"
  | "website"
  | "publisher"
  | "dataset";

/**
 * The name by which every page speaks of the same thing, so that the graphs of all pages are one graph; to be spread into
 * a node. Empty where the site has no origin, because a name must be absolute.
 *
 * @param page that defines the thing, in the archive's own paths
 */
export function nodeId(site: Pick<Site, "origin">, page: SitePath, part: NodePart): { "@id"?: string } {
  const address = addressOf(site, page);
  return address === undefined ? {} : { "@id": `${address}#${part}` };
}
