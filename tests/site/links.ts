import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Element } from "hast";
import type { Page } from "./page";
import { attribute, elementsIn, parseHtml } from "./page";
import type { BuiltSite } from "./sites";

export type Link = {
  element: Element;
  /** As it stands in the page. */
  written: string;
  url: URL;
  /** Whether it leads to this site's host. */
  own: boolean;
  /** The file of the site that a plain web server would send; undefined for none. */
  file: string | undefined;
};

/** Every address in the elements of a page, resolved as a browser would. */
export function linksOf(page: Page, site: BuiltSite): Link[] {
  return elementsIn(page.tree).flatMap((element) => {
    const plain = ["href", "src", "action"].flatMap((name) =>
      element.properties[name] === undefined ? [] : attribute(element, name),
    );
    const written = [...plain, ...sourceSetOf(element).map(({ src }) => src)];
    return written.map((address) => ({ element, ...resolved(address, page, site) }));
  });
}

/** The candidates of an element's `srcset`: address, and width in pixels. */
export function sourceSetOf(element: Element): { src: string; width: number }[] {
  const written = attribute(element, "srcSet");
  if (written === "") return [];
  return written.split(/\s*,\s+/).map((candidate) => {
    const [, src = "", width] = /^(\S+) (\d+)w$/.exec(candidate) ?? [];
    return { src, width: Number(width) };
  });
}

/** Where an address of a page leads. */
export function resolved(written: string, { path }: Pick<Page, "path">, site: BuiltSite): Omit<Link, "element"> {
  const address = site.origin ?? standIn(path);
  const url = new URL(written, `${address}${path}`);
  const own = url.origin === new URL(address).origin;
  const base = new URL(address).pathname.replace(/\/$/, "");
  const below = own && url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : undefined;
  return { written, url, own, file: below && fileAt(join(site.out, decodeURIComponent(below))) };
}

/**
 * An address for a site that knows none: its folder may lie anywhere, so a link from its root leads
 * outside. Only the 404 page, which a server sends for any address, has no choice.
 */
function standIn(path: string): string {
  return path === "/404.html" ? "https://relative.invalid" : "https://relative.invalid/any/where";
}

function fileAt(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  return statSync(path).isDirectory() ? fileAt(join(path, "index.html")) : path;
}

const idsByFile = new Map<string, Set<string>>();

/** Whether a page's file has an element for a fragment. */
export function hasId(file: string, fragment: string): boolean {
  const ids = idsByFile.get(file) ?? idsOf(file);
  idsByFile.set(file, ids);
  return ids.has(decodeURIComponent(fragment));
}

function idsOf(file: string): Set<string> {
  return new Set(elementsIn(parseHtml(readFileSync(file, "utf8"))).map((element) => attribute(element, "id")));
}
