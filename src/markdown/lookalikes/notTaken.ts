import type { NotTaken } from "#language/problems";
import type { Lookalike } from "./lookalike";

/** What stands in text as it is written, and how to write it if it was meant; where nothing is like it here, nothing. */
const forms: readonly [kind: NotTaken, form: RegExp, nearest?: (match: RegExpExecArray) => string][] = [
  ["foreign", /\{%.{0,200}?%\}|\{\{.{0,200}?\}\}|\{:[^\n}]{0,200}\}|\[\[.{0,200}?\]\]|^:::.{0,200}|^\[TOC\]$/gim],
  ["foreign", /\[\/?(?:caption|gallery|embed|video|audio|img|url|b|i)(?: [^\]\n]{0,200})?\]/gi],
  ["footnote", /(?<!\\)\[\^[^\]\s]{1,100}\]/g],
  ["bold", /(?<![\\_\w])__(?=[^\s_])([^_\n]{1,200})(?<!\s)__(?![_\w])/g, ([, words]) => `**${words}**`],
  ["bold", /(?<![\\*])\*\*(?!\*)/g],
];

/** A link or picture whose brackets are Chinese, or whose address has a space: its reader would see the signs. */
const links: readonly [form: RegExp, nearest: (match: RegExpExecArray) => string][] = [
  [
    /(?<!\\)([!！]?)\[([^\]\n]{0,200})\] ?（([^）\s]{1,500})）/g,
    ([, mark, words, address]) => `${mark ? "!" : ""}[${words}](${address})`,
  ],
  [/(?<!\\)！\[([^\]\n]{0,200})\]\(([^)\s]{1,500})\)/g, ([, words, address]) => `![${words}](${address})`],
  [
    /(?<!\\)(!?)\[([^\]\n]{0,200})\]\(([^)\s]{1,500} [^)\n]{0,200})\)/g,
    ([, mark, words, address]) => `${mark}[${words}](<${address}>)`,
  ],
];

/** Addresses lead somewhere: what else stands in brackets behind brackets is words. */
const leads = /^(?:\/|https?:|mailto:|\.{0,2}\/|#)|\.(?:jpe?g|png|gif|webp|avif|md|html?|pdf)$/i;

/** What looks like markup in a piece of text that is shown as it is written. */
export function notTakenIn(piece: string): Lookalike[] {
  const signs = forms.flatMap(([kind, form, nearest]) =>
    [...piece.matchAll(form)].map((match): Lookalike => {
      const params = { kind, written: shortened(match[0]), ...(nearest && { nearest: nearest(match) }) };
      return { at: match.index, detail: { code: "markupNotTaken", params } };
    }),
  );
  return [...signs, ...links.flatMap(([form, nearest]) => linksNotTaken(piece, form, nearest))];
}

function linksNotTaken(piece: string, form: RegExp, nearest: (match: RegExpExecArray) => string): Lookalike[] {
  return [...piece.matchAll(form)]
    .filter((match) => leads.test(match.at(-1) ?? ""))
    .map((match) => {
      const params = { written: shortened(match[0]), nearest: nearest(match) };
      return { at: match.index, detail: { code: "linkNotTaken", params } };
    });
}

/** What a reader recognizes it by. */
function shortened(written: string): string {
  return written.length > 40 ? `${written.slice(0, 40)}…` : written;
}
