import type { Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import type { Html } from "mdast";
import type { Handler, Raw } from "mdast-util-to-hast";
import { toHast } from "mdast-util-to-hast";
import { remark } from "remark";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkCjkFriendlyGfmStrikethrough from "remark-cjk-friendly-gfm-strikethrough";
import remarkGfm from "remark-gfm";
import remarkHtml from "remark-html";
import { VFile } from "vfile";
import { pageStrings } from "#language/zh/pageStrings";
import type { CleanOptions, CleanReport } from "./cleanTree";
import { cleanTree } from "./cleanTree";
import type { Finding } from "./finding";
import { findUnshown } from "./findUnshown";
import { findWordsInTags } from "./findWordsInTags";
import { joinCjkLines } from "./joinCjkLines";
import { keepCells } from "./keepCells";
import { findLookalikes } from "./lookalikes/findLookalikes";
import { findExcess } from "./markupLimits";
import { parseHtml } from "./parseHtml";
import { plainText } from "./plainText";
import { sanitizeSchema } from "./safeSubset";
import { archiveSyntax } from "./syntax/archiveSyntax";
import { cutAddresses } from "./syntax/cutAddresses";
import { keepNumbers } from "./syntax/keepNumbers";
import { hideUnknownElements, showUnknownElements } from "./syntax/unknownElements";

export type RenderedMarkdown = CleanReport & {
  html: string;
  /** What it says, for search (see `plainText`). */
  text: string;
  /** Number of characters to read. */
  length: number;
};

const footnotes = {
  footnoteLabel: pageStrings.article.footnotes,
  footnoteBackLabel: pageStrings.article.backToText,
  footnoteLabelProperties: {},
};

/**
 * Renders a Markdown text, and any HTML in it through the safe subset, to HTML without scripts,
 * styles or third parties. Positions in the report count from the start of the file.
 */
export function renderMarkdown(text: string, options: CleanOptions): RenderedMarkdown {
  const excess = findExcess(text, options.firstLine);
  if (excess) return unreadable(text, excess);
  let report: CleanReport = { headings: [], links: [], images: [], findings: [] };
  let told: Finding[] = [];
  let plain = "";
  let length = 0;
  // remark-html has one place to reach the HTML tree before it is written: the root's handler.
  const root: Handler = (_state, node) => {
    if (node.type === "root")
      told = [findUnshown, findWordsInTags, findLookalikes].flatMap((find) => find(node, text, options.firstLine));
    const tree = treeOf(toHast(node, { ...footnotes, handlers: { html: keepHtml }, allowDangerousHtml: true }), text);
    showUnknownElements(tree);
    report = cleanTree(tree, options);
    plain = plainText(tree);
    length = textOf(tree).replace(/\s+/g, "").length;
    return tree.children.filter((child) => child.type !== "doctype");
  };
  const processor = remark()
    .use(remarkGfm, { singleTilde: false })
    .use(remarkCjkFriendly)
    .use(remarkCjkFriendlyGfmStrikethrough, { singleTilde: false })
    .use(archiveSyntax)
    .use(cutAddresses)
    .use(hideUnknownElements)
    .use(joinCjkLines)
    .use(keepCells)
    .use(keepNumbers)
    .use(remarkHtml, { handlers: { root }, sanitize: sanitizeSchema });
  try {
    const html = String(processor.processSync(text)).trim();
    return { ...report, findings: [...report.findings, ...told], html, text: plain, length };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const detail = { code: "nestedTooDeep" as const, params: {} };
    return unreadable(text, { line: options.firstLine, column: 1, detail });
  }
}

/** A text with too much markup, or elements that exceed the stack: a problem of the text, not of the build. */
function unreadable({ length }: string, finding: Finding): RenderedMarkdown {
  return { html: "", text: "", length, headings: [], links: [], images: [], findings: [finding] };
}

/** Keeps HTML as it stands, with its position: findings in it point into it. */
const keepHtml: Handler = (state, node: Html) => {
  const kept: Raw = { type: "raw", value: node.value };
  state.patch(node, kept);
  return kept;
};

/** With its HTML parsed, which costs about as much as the Markdown: only where there is some. */
function treeOf(tree: ReturnType<typeof toHast>, text: string): Root {
  const whole: Root = tree.type === "root" ? tree : { type: "root", children: [] };
  return text.includes("<") ? parseHtml(whole, new VFile(text)) : whole;
}
