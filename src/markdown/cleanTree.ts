import type { Element, ElementContent, Root, RootContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { decoded } from "#archive/href";
import type { ProblemDetail } from "#language/problems";
import type { Finding, Point } from "./finding";
import { activeElements, blockElements, safeElements, safeSchemes, wordlessElements } from "./safeSubset";

/** A heading of a text; `id` is the fragment that leads to it. */
export type Heading = { id: string; level: number; text: string };

/** A link or image as its author wrote it. */
export type Pointer = Point & { href: string };

export type CleanReport = { headings: Heading[]; links: Pointer[]; images: Pointer[]; findings: Finding[] };

export type CleanOptions = {
  /** The line of the file on which the tree's text begins. */
  firstLine: number;
  /** Turns a path of this site (`/articles/a/`) into the link for the page that shows the text. */
  link: (path: string) => string;
  /** Likewise for an image: a path of this site, or a file's name beside the text. */
  image: (src: string) => string;
};

/**
 * Reduces a text's tree to the safe subset, in place, without losing a word: unknown elements are
 * unwrapped, what runs or loads is removed, each with a finding. Gathers headings, links and images.
 */
export function cleanTree(tree: Root, options: CleanOptions): CleanReport {
  const cleaner = new Cleaner(options);
  tree.children = cleaner.children(tree.children);
  return cleaner.report;
}

class Cleaner {
  readonly report: CleanReport = { headings: [], links: [], images: [], findings: [] };
  private readonly ids = new Set<string>();
  private level = 1;
  private at: Point;

  constructor(private readonly options: CleanOptions) {
    this.at = { line: options.firstLine, column: 1 };
  }

  children<T extends RootContent | ElementContent>(nodes: readonly T[]): (T | ElementContent)[] {
    return nodes.flatMap((node): (T | ElementContent)[] => {
      if (node.type === "text") return [node];
      return node.type === "element" ? this.element(node) : [];
    });
  }

  private element(node: Element): ElementContent[] {
    const start = node.position?.start;
    if (start) this.at = { line: start.line + this.options.firstLine - 1, column: start.column };
    const name = node.tagName;
    if (activeElements.has(name) || wordlessElements.has(name))
      this.find({ code: "activeContentRemoved", params: { what: `<${name}>` } });
    this.reportHandlers(node);
    if (wordlessElements.has(name)) return [];
    if (name === "img") return this.image(node);
    if (name === "input") return this.checkbox(node);
    if (/^h[1-6]$/.test(name)) return [this.heading(node)];
    if (!Object.hasOwn(safeElements, name)) return this.unwrap(node);
    if (name === "a") this.link(node);
    node.properties = this.safeProperties(node);
    node.children = this.children(node.children);
    return [node];
  }

  private unwrap(node: Element): ElementContent[] {
    if (!activeElements.has(node.tagName)) this.find({ code: "elementUnwrapped", params: { element: node.tagName } });
    const content = this.children(node.content ? node.content.children : node.children);
    const words = content.filter((child) => child.type !== "doctype");
    if (!blockElements.has(node.tagName)) return words;
    return [{ type: "element", tagName: "div", properties: {}, children: words }];
  }

  private reportHandlers(node: Element): void {
    const handlers = Object.keys(node.properties).filter((property) => /^on/i.test(property));
    for (const handler of handlers) {
      this.find({ code: "activeContentRemoved", params: { what: handler.toLowerCase() } });
    }
  }

  private safeProperties(node: Element): Element["properties"] {
    const kept = safeElements[node.tagName] ?? [];
    return Object.fromEntries(
      Object.entries(node.properties).filter(
        ([property, value]) =>
          kept.includes(property) && (property !== "id" || String(value).startsWith("user-content-")),
      ),
    );
  }

  private link(node: Element): void {
    const written = node.properties.href;
    if (typeof written !== "string") return;
    // Browsers skip white space and control characters inside a scheme, so it is judged without them.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters browsers skip
    const bare = written.replace(/[\u0000-\u0020]/g, "");
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
    if (scheme !== undefined) {
      if (safeSchemes.includes(scheme)) return;
      node.properties.href = undefined;
      this.find({ code: "activeContentRemoved", params: { what: `${scheme}:` } });
      return;
    }
    if (bare.startsWith("//")) {
      node.properties.href = `https:${bare}`;
      return;
    }
    if (bare.startsWith("#user-content-")) return;
    this.report.links.push({ ...this.at, href: bare });
    if (bare.startsWith("/")) node.properties.href = this.options.link(bare);
  }

  private image(node: Element): ElementContent[] {
    const { src, alt } = node.properties;
    const written = typeof src === "string" ? src.trim() : "";
    const text = typeof alt === "string" ? alt : "";
    if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(written)) return this.remoteImage(written, text);
    if (text === "") this.find({ code: "imageWithoutAlt", params: { src: decoded(written) } });
    this.report.images.push({ ...this.at, href: written });
    const properties = this.safeProperties(node);
    return [{ ...node, properties: { ...properties, src: this.options.image(written), alt: text }, children: [] }];
  }

  private remoteImage(src: string, alt: string): ElementContent[] {
    const address = src.startsWith("//") ? `https:${src}` : src;
    const text = { type: "text" as const, value: alt || address };
    if (/^(?:[a-z]|file):/i.test(address)) {
      // Whoever looks for the files of pictures says that this one is on somebody's own machine.
      this.report.images.push({ ...this.at, href: src });
      return alt === "" ? [] : [text];
    }
    if (!/^https?:/i.test(address)) {
      this.find({ code: "activeContentRemoved", params: { what: `<img src="${src.slice(0, 20)}…">` } });
      return alt === "" ? [] : [text];
    }
    this.find({ code: "remoteImage", params: { src: decoded(src) } });
    return [{ type: "element", tagName: "a", properties: { href: address }, children: [text] }];
  }

  /** A task list's box as a character: a control that nobody can use would only confuse. */
  private checkbox(node: Element): ElementContent[] {
    if (node.properties.type === "checkbox") return [{ type: "text", value: node.properties.checked ? "☑" : "☐" }];
    this.find({ code: "elementUnwrapped", params: { element: "input" } });
    const { value } = node.properties;
    return typeof value === "string" ? [{ type: "text", value }] : [];
  }

  private heading(node: Element): Element {
    const written = Number(node.tagName.slice(1));
    if (written === 1) this.find({ code: "headingOne", params: {} });
    const level = Math.max(written, 2);
    if (level > this.level + 1) this.find({ code: "headingSkipped", params: { from: this.level, to: level } });
    this.level = level;
    const children = this.children(node.children);
    const text = textOf({ ...node, children })
      .replace(/\s+/g, " ")
      .trim();
    const id = this.freeId(text);
    this.report.headings.push({ id, level, text });
    return { ...node, tagName: `h${level}`, properties: { id }, children };
  }

  /** A fragment in the heading's own words, as readers will see it in the address; never with `_`, with which the pages' own begin. */
  private freeId(text: string): string {
    const words =
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, "-")
        .replace(/^-|-$/g, "") || "section";
    let id = words;
    for (let count = 2; this.ids.has(id); count++) id = `${words}-${count}`;
    this.ids.add(id);
    return id;
  }

  private find(detail: ProblemDetail): void {
    this.report.findings.push({ ...this.at, detail });
  }
}
