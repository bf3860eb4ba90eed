import type { Html, Root } from "mdast";
import type { Handler, Raw } from "mdast-util-to-hast";
import { toHast } from "mdast-util-to-hast";
import { visit } from "unist-util-visit";
import type { Finding } from "./finding";
import { parseHtml, shownText } from "./parseHtml";
import type { WordsInTag } from "./wordsInTags";
import { wordsInTags } from "./wordsInTags";

type Candidate = WordsInTag & { node: Html };

/** Characters of nobody's around a number, which stand in a word in the place of nothing. */
const probe = (index: number) => `\ue000${index}\ue001`;
const probes = /\ue000(\d+)\ue001/g;

/**
 * Words that a tag has as names (see `wordsInTags`) and that are therefore not shown. Each is given a probe: where that
 * does not come out as text, the words would not either.
 */
export function findWordsInTags(tree: Root, text: string, firstLine: number): Finding[] {
  const candidates: Candidate[] = [];
  visit(tree, "html", (node) => {
    for (const words of wordsInTags(node.value)) candidates.push({ ...words, node });
  });
  if (candidates.length === 0) return [];
  const shown = shownProbes(tree, candidates);
  const lines = text.split("\n");
  return candidates
    .filter((_candidate, index) => !shown.has(index))
    .flatMap((candidate) => findingAt(candidate, lines, firstLine));
}

/** The numbers of the candidates that the parser takes for text. */
function shownProbes(tree: Root, candidates: readonly Candidate[]): Set<number> {
  const pieces = new Map<Html, string[]>();
  const read = new Map<Html, number>();
  candidates.forEach(({ node, at, what: [letter = ""] }, index) => {
    const known = pieces.get(node) ?? [];
    pieces.set(node, known);
    // Behind the first letter, which makes it a tag.
    known.push(node.value.slice(read.get(node) ?? 0, at + letter.length), probe(index));
    read.set(node, at + letter.length);
  });
  const html: Handler = (_state, node: Html): Raw => {
    const rest = node.value.slice(read.get(node) ?? 0);
    return { type: "raw", value: [...(pieces.get(node) ?? []), rest].join("") };
  };
  const parsed = toHast(tree, { handlers: { html }, allowDangerousHtml: true });
  const said = parsed.type === "root" ? shownText(parseHtml(parsed)) : "";
  return new Set([...said.matchAll(probes)].map(([, index]) => Number(index)));
}

/** In a quotation or list a line of HTML begins further right in the file. */
function findingAt({ node, at, what }: Candidate, lines: readonly string[], firstLine: number): Finding[] {
  const start = node.position?.start;
  if (!start) return [];
  const before = node.value.slice(0, at).split("\n");
  const line = start.line + before.length - 1;
  const inLine = before.at(-1)?.length ?? 0;
  const whole = node.value.split("\n", before.length).at(-1) ?? "";
  const indent = before.length === 1 ? start.column - 1 : Math.max(0, lines[line - 1]?.indexOf(whole) ?? 0);
  const detail = { code: "textNotShown" as const, params: { what } };
  return [{ line: line + firstLine - 1, column: indent + inLine + 1, detail }];
}
