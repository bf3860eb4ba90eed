import type { Root, Text } from "mdast";
import { visit } from "unist-util-visit";

const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;

/**
 * Drops a soft line break where either side is Han or full-width punctuation: some browsers would
 * show it as a space. A break between two Latin words stays.
 */
export function joinCjkLines() {
  return (tree: Root): void => {
    visit(tree, ["paragraph", "heading", "tableCell"], (block) => {
      const texts: Text[] = [];
      visit(block, "text", (text: Text) => void texts.push(text));
      texts.forEach((text, index) => {
        text.value = joinLines(text.value, texts[index - 1]?.value, texts[index + 1]?.value);
      });
    });
  };
}

/** Likewise within one text; `before` and `after` are its neighbours, which may hold the character that decides. */
export function joinLines(value: string, before = "", after = ""): string {
  return value.replace(/[ \t]*\n[ \t]*/g, (lineBreak, offset: number) => {
    const left = value.slice(0, offset) || before;
    const right = value.slice(offset + lineBreak.length) || after;
    return han.test(lastCharacter(left)) || han.test(firstCharacter(right)) ? "" : "\n";
  });
}

const lastCharacter = (text: string) => [...text.slice(-2)].at(-1) ?? "";
const firstCharacter = (text: string) => [...text.slice(0, 2)][0] ?? "";
