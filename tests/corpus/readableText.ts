import type { PhrasingContent, RootContent } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";

/** A heading and the lines below it; what stands before the first heading has none. */
export type Section = { heading: string; lines: string[] };

const parser = remark().use(remarkGfm);

/**
 * What of somebody's Markdown, HTML or plain text can be read aloud: headings and lines of
 * paragraphs, without code, tables, images, addresses and marks.
 */
export function readableSections(text: string): Section[] {
  const sections: Section[] = [{ heading: "", lines: [] }];
  const visit = (node: RootContent): void => {
    if (node.type === "heading") sections.push({ heading: wordsIn(node.children), lines: [] });
    else if (node.type === "paragraph")
      sections.at(-1)?.lines.push(...wordsIn(node.children).split("\n").filter(Boolean));
    else if (node.type === "blockquote" || node.type === "list" || node.type === "listItem")
      node.children.forEach(visit);
  };
  parser.parse(withoutHtml(text)).children.forEach(visit);
  return sections;
}

function withoutHtml(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replace(/^\uFEFF?---\n[\s\S]*?\n---\n/, "")
    .replace(/^ {0,3}(`{3,}|~{3,})[\s\S]*?(^ {0,3}\1|$(?![\s\S]))/gm, "")
    .replace(/<!--[\s\S]*?-->|<(script|style|pre)\b[\s\S]*?<\/\1>/gi, "")
    .replace(/<br\b[^>]*>|<\/?(p|div|li|h\d|tr|section|article|blockquote)\b[^>]*>/gi, "\n\n")
    .replace(/<\/?[a-z][^<>]*>/gi, "")
    .replace(/&nbsp;|&emsp;|&ensp;/g, " ");
}

function wordsIn(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map(wordsOfNode)
    .join("")
    .replace(webAddress, "")
    .replace(unprintable, "")
    .replace(/[ \t\u3000]+/g, " ")
    .trim();
}

function wordsOfNode(node: PhrasingContent): string {
  if (node.type === "break") return "\n";
  if ("children" in node) return node.children.map(wordsOfNode).join("");
  return node.type === "text" || node.type === "inlineCode" ? node.value : "";
}

const webAddress = /(https?:\/\/|www\.)[\w\-./?%&=#:~+@!,;]+/gi;
/** Control characters but line feeds, and halves of pairs. */
const unprintable = /(?!\n)\p{Cc}|\p{Cs}|\uFFFD/gu;
