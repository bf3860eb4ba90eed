import type { Code, FootnoteDefinition, Html, Nodes, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import type { Finding } from "./finding";
import { parseHtml, shownText } from "./parseHtml";

/** A character of nobody's. */
const probe = "\ue000";

/**
 * Text that no reader would see, and for which its author would wait: footnotes and links that are defined and never
 * used, Chinese words where the language of a block of code is named, and what stands in a tag or comment of a block of
 * HTML that does not end.
 */
export function findUnshown(tree: Root, _text: string, firstLine: number): Finding[] {
  const shown = usedIn(tree);
  const defined = new Set<string>();
  const findings: Finding[] = [];
  visit(tree, ["definition", "footnoteDefinition", "code", "html"], (node) => {
    const what =
      node.type === "html" ? unfinished(node) : node.type === "code" ? misread(node) : unused(node, shown, defined);
    const start = node.position?.start;
    if (what === undefined || !start) return;
    const detail = { code: "textNotShown" as const, params: { what } };
    findings.push({ line: start.line + firstLine - 1, column: start.column, detail });
  });
  return findings;
}

/** What a definition begins with where nothing leads to it, or another has its name already. */
function unused(node: Nodes, shown: ReadonlySet<string>, defined: Set<string>): string | undefined {
  if (node.type !== "definition" && node.type !== "footnoteDefinition") return undefined;
  const name = nameOf(node.type, node.identifier);
  const isShown = shown.has(name) && !defined.has(name);
  defined.add(name);
  return isShown ? undefined : `[${node.type === "definition" ? "" : "^"}${node.label ?? node.identifier}]:`;
}

/** The names of all definitions that the text uses; a footnote that is not shown uses none. */
function usedIn(tree: Root): Set<string> {
  const used = new Set<string>();
  const footnotes = new Map<string, FootnoteDefinition>();
  visit(tree, "footnoteDefinition", (node) => {
    const name = nameOf(node.type, node.identifier);
    if (!footnotes.has(name)) footnotes.set(name, node);
  });
  const follow = (within: Nodes) =>
    visit(within, (node) => {
      if (node.type === "footnoteDefinition" && node !== within) return SKIP;
      if (!("identifier" in node) || !node.type.endsWith("Reference")) return undefined;
      const name = nameOf(node.type === "footnoteReference" ? "footnoteDefinition" : "definition", node.identifier);
      if (used.has(name)) return undefined;
      used.add(name);
      const footnote = footnotes.get(name);
      if (footnote) follow(footnote);
      return undefined;
    });
  follow(tree);
  return used;
}

function nameOf(type: "definition" | "footnoteDefinition", identifier: string): string {
  return `${type} ${identifier.toUpperCase()}`;
}

/** No language has a Chinese name: these are words of the text, on the line that begins a block of code. */
function misread({ lang, meta }: Code): string | undefined {
  const words = [lang, meta].filter(Boolean).join(" ");
  return /\p{Script=Han}/u.test(words) ? `\`\`\`${words.slice(0, 20)}` : undefined;
}

/** How a piece of HTML begins if what follows it at once would be no text: only quotes and comments hide a `>`. */
function unfinished({ value }: Html): string | undefined {
  if (!/["']|<[!?]/.test(value) && value.lastIndexOf(">") > value.lastIndexOf("<")) return undefined;
  const parsed = parseHtml({ type: "root", children: [{ type: "raw", value: value + probe }] });
  return shownText(parsed).includes(probe) ? undefined : (value.split(/\s/, 1)[0] ?? value).slice(0, 20);
}
