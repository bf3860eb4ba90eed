import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Element, Nodes, Root } from "hast";
import { raw } from "hast-util-raw";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";

/** An HTML file of a site, parsed as a browser would. */
export type Page = {
  /** Its address below the front page: `/archive/page/2/`, `/404.html`. */
  path: string;
  html: string;
  tree: Nodes;
};

/** Every file of a folder, relative to it, in order. */
export function filesOf(folder: string): string[] {
  return below(folder, (path) => statSync(path).isFile());
}

/** Every folder below a folder, relative to it. */
export function foldersOf(folder: string): string[] {
  return below(folder, (path) => statSync(path).isDirectory());
}

function below(folder: string, wanted: (path: string) => boolean): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => wanted(join(folder, name)))
    .sort();
}

/** Every page of a site; the ones that only lead elsewhere are left to `redirectsOf`. */
export function pagesOf(out: string): Page[] {
  return htmlFilesOf(out).filter((page) => !isRedirect(page));
}

export function redirectsOf(out: string): Page[] {
  return htmlFilesOf(out).filter(isRedirect);
}

const read = new Map<string, Page[]>();

/** Parsed once: the sites that the tests look at do not change. */
function htmlFilesOf(out: string): Page[] {
  const pages =
    read.get(out) ??
    filesOf(out)
      .filter((file) => /\.html?$/.test(file))
      .map((file) => readPage(out, pathOf(file)));
  read.set(out, pages);
  return pages;
}

function pathOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}

export function readPage(out: string, path: string): Page {
  const html = readFileSync(join(out, path, path.endsWith("/") ? "index.html" : ""), "utf8");
  return { path, html, tree: parseHtml(html) };
}

export function isRedirect({ tree }: Page): boolean {
  return elementsIn(tree, "meta").some(({ properties }) => String(properties.httpEquiv) === "refresh");
}

export function parseHtml(html: string): Nodes {
  const root: Root = {
    type: "root",
    children: [{ type: "doctype" }, { type: "raw", value: html.replace(/^<!doctype html>/i, "") }],
  };
  return raw(root);
}

/** The elements of a tree in order, of one name or all. */
export function elementsIn(tree: Nodes, name?: string | RegExp): Element[] {
  const found: Element[] = [];
  visit(tree, "element", (element) => {
    const wanted = typeof name === "string" ? element.tagName === name : (name?.test(element.tagName) ?? true);
    if (wanted) found.push(element);
  });
  return found;
}

/** The one element with an id or a class. Throws where there is none or more: the test would look at nothing. */
export function the(tree: Nodes, which: { id?: string; class?: string; name?: string }): Element {
  const found = all(tree, which);
  const [element] = found;
  if (!element || found.length > 1) throw new Error(`${found.length} elements are ${JSON.stringify(which)}.`);
  return element;
}

export function all(tree: Nodes, which: { id?: string; class?: string; name?: string }): Element[] {
  return elementsIn(tree, which.name).filter(({ properties }) => {
    const classes = Array.isArray(properties.className) ? properties.className : [];
    return (
      (which.id === undefined || properties.id === which.id) &&
      (which.class === undefined || classes.includes(which.class))
    );
  });
}

/** An attribute as text; empty where it is not set. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value) ? value.join(" ") : String(value ?? "");
}

/** Text with white space folded. */
export function textIn(node: Nodes): string {
  return textOf(node).replace(/\s+/g, " ").trim();
}

/** What a reader sees of a page, without its head, style and data. */
export function bodyText(tree: Nodes): string {
  return textIn(the(tree, { name: "body" }));
}
