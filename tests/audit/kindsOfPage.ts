import { readdirSync } from "node:fs";
import { join } from "node:path";

/** A page's address below the front page and its HTML. */
type Page = { path: string; html: string };

const pagesFolder = join(import.meta.dirname, "..", "..", "src", "pages");

/**
 * The pages of a site by their kind. A kind is a route of `src/pages` with a star for each part that
 * varies, so a new route is looked at without being listed anywhere.
 *
 * @returns the kinds in the order of their names, the heaviest page of each first
 * @throws Error where a page belongs to no route, or a route has no page: only later pages of lists may be missing
 */
export function kindsOfPage<P extends Page>(pages: readonly P[], routes = readRoutes()): Map<string, P[]> {
  const kinds = new Map<string, P[]>(routes.map((route) => [route, []]));
  for (const page of pages) kinds.get(kindOf(page.path, routes))?.push(page);
  for (const [kind, own] of kinds) {
    if (own.length === 0 && !isLaterPage(kind)) throw new Error(`The site has no page of the kind ${kind}.`);
    if (own.length === 0) kinds.delete(kind);
    own.sort((a, b) => b.html.length - a.html.length || (a.path < b.path ? -1 : 1));
  }
  return kinds;
}

/** The heaviest page of every kind. */
export function heaviestOfKinds<P extends Page>(pages: readonly P[]): P[] {
  return [...kindsOfPage(pages).values()].flatMap((own) => own.slice(0, 1));
}

/** The heaviest and the lightest page of every kind: what a long and what a hardly filled one look like. */
export function samplesOfKinds<P extends Page>(pages: readonly P[]): P[] {
  return [...kindsOfPage(pages).values()].flatMap((own) => [...new Set([...own.slice(0, 1), ...own.slice(-1)])]);
}

/** Whether pages of a kind are there only where a list is long. */
export function isLaterPage(kind: string): boolean {
  return kind.endsWith("/page/*/");
}

/** The kind of a page, by the rule of Next: a name in a route goes before a star. */
export function kindOf(path: string, routes: readonly string[]): string {
  const fitting = routes.filter((route) => fits(path, route));
  const [kind] = fitting.sort((a, b) => a.split("*").length - b.split("*").length);
  if (kind === undefined) throw new Error(`No route of src/pages makes the page ${path}.`);
  return kind;
}

function fits(path: string, route: string): boolean {
  const [parts, wanted] = [path.split("/"), route.split("/")];
  return parts.length === wanted.length && wanted.every((part, index) => part === "*" || part === parts[index]);
}

/** The routes of `src/pages`, a star for each part that varies, in order. */
export function readRoutes(): string[] {
  return routesOf(readdirSync(pagesFolder, { recursive: true, encoding: "utf8" }));
}

/** The routes that files below `src/pages` make. */
export function routesOf(files: readonly string[]): string[] {
  return files
    .filter((file) => file.endsWith(".tsx") && !file.startsWith("_"))
    .flatMap((file) => routesOfFile(file.slice(0, -".tsx".length)))
    .sort();
}

/** `[[...page]]` makes the first page of a list, and the later ones below `page/`. */
function routesOfFile(file: string): string[] {
  if (file === "404") return ["/404.html"];
  const parts = file.split("/").filter((part) => part !== "index");
  const list = parts.filter((part) => part !== "[[...page]]").map((part) => (part.startsWith("[") ? "*" : part));
  const first = `/${list.map((part) => `${part}/`).join("")}`;
  return parts.length > list.length ? [first, `${first}page/*/`] : [first];
}
