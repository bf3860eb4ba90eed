import type { ProblemDetail } from "#language/problems";
import { safeElements } from "#markdown/safeSubset";
import { dangersIn } from "../../markdown/hostile";
import { elementsIn, render, textIn } from "../../markdown/render";
import { damaged } from "../grow/damage";
import { MarkdownGrower, mark } from "../grow/markdownText";
import type { Target } from "../target";

/** Texts of articles: Chinese prose, Markdown and HTML, well-formed or not, and attacks. */
export const markdown: Target = {
  input: (random) => damaged(random, new MarkdownGrower(random).blocks(random.between(1, 12))),
  check: (parts) => {
    const text = parts.join("");
    const { html, text: plain, findings } = render(text);
    const [danger] = dangersIn(html);
    if (danger) return `danger: ${danger}`;
    const strange = elementsIn(html).flatMap(({ tagName, properties }) =>
      Object.keys(properties)
        .filter((name) => !safeElements[tagName]?.includes(name))
        .map((name) => `${tagName}[${name}]`),
    );
    if (strange.length > 0) return `strange: ${strange[0]}`;
    const lines = text.split("\n");
    const wrong = findings.find(
      ({ line, column }) => line < 1 || column < 1 || column > (lines[line - 1] ?? "").length + 1,
    );
    if (wrong) return `misplaced: ${wrong.line}:${wrong.column} ${wrong.detail.code}`;
    const shown = textIn(html);
    // Of a text that is too much to be read nothing is shown, and it is not published.
    if (findings.some(({ detail }) => detail.code === "nestedTooDeep" || detail.code === "tooMuchMarkup"))
      return undefined;
    const told = Math.min(...findings.filter(tellsOfLoss).map(({ line }) => line));
    const lost = [...text.matchAll(mark)].find(
      ({ 0: word, index }) => (!shown.includes(word) || !plain.includes(word)) && lineAt(text, index) < told,
    );
    return lost && `text lost: ${lost[0]}`;
  },
};

/** A finding that says why a text from here on may not be there. */
function tellsOfLoss({ detail }: { detail: ProblemDetail }): boolean {
  if (detail.code === "textNotShown") return true;
  return detail.code === "activeContentRemoved" && /^<(script|style|iframe)>$/.test(detail.params.what);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
