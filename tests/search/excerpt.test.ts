import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Piece } from "#search/answer";
import { excerptOf } from "#search/excerpt";
import { createFold } from "#search/fold";
import { markHits, targetsOf } from "#search/highlight";
import { parseQuery } from "#search/parseQuery";
import { lexicon } from "./smallIndex";

const fold = createFold(lexicon.traditional);
const targets = (query: string) => targetsOf(parseQuery(query, fold));
const shown = (pieces: readonly Piece[]) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("");
const marked = (text: string, query: string) => shown(markHits(text, targets(query), fold));

const base = {
  ...{
    slug: "a",
    title: "",
    sources: [],
    others: [],
    kind: "news" as const,
    institutionsShown: [],
    summary: "",
    body: "",
  },
  ...{
    date: { iso: "2024", precision: "year" as const },
    entries: { tags: [], institutions: [], people: [], publications: [] },
  },
};
const excerpt = (parts: { summary?: string; body?: string; others?: string[] }, query: string) =>
  shown(excerptOf({ ...base, ...parts }, targets(query), fold));

test.each([
  ["肝癌早期诊断", "肝癌", "[肝癌]早期诊断"],
  ["肝癌早期诊断", "肝癌早期", "[肝癌早期]诊断"],
  ["治疗TNF-α升高", "tnfα", "治疗[TNF-α]升高"],
  ["治疗TNF-α升高", "alpha", "治疗TNF-[α]升高"],
  ["AKR1B10基因", "akr1", "[AKR1B10]基因"],
  ["廣西的医院", "广西", "[廣西]的医院"],
  ["<b>肝癌</b>", "肝癌", "<b>[肝癌]</b>"],
  ["肝与癌", "癌", "肝与[癌]"],
  ["肝癌", "-肝癌", "肝癌"],
  ["临床与研究，临床研究", "“临床研究”", "临床与研究，[临床研究]"],
  ["NF-κB通路", "nf-kb", "[NF-κB]通路"],
])("in %s the query %s marks %s", (text, query, expected) => {
  expect(marked(text, query)).toBe(expected);
});

test("the pieces of a marked text are the text", () => {
  const texts = fc.string({ unit: fc.constantFrom(..."肝癌早期 TNF-α，𠮷é"), maxLength: 40 });
  fc.assert(
    fc.property(texts, texts, (text, query) => {
      expect(
        markHits(text, targets(query), fold)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

describe("an excerpt", () => {
  const filler = "这一段说的是别的事情。".repeat(12);

  test("is the passage that has most, cut at a clause", () => {
    const body = `${filler}肝癌很多。\n${filler}研究者说，肝癌的早期诊断很难。${filler}`;
    expect(excerpt({ body }, "肝癌 早期诊断")).toMatch(/^……研究者说，\[肝癌\]的\[早期诊断\]很难。.+……$/);
  });

  test("cuts no number, nothing that a number counts, and no word", () => {
    const before = excerpt({ body: `${"无标点的文字".repeat(5)}始建于1930年的大连某院研究肝癌` }, "肝癌");
    expect(before).not.toMatch(/^……(\d|年|930|30)/);
    expect(excerpt({ body: `${"字".repeat(40)}AKR1B10${"字".repeat(12)}肝癌` }, "肝癌")).not.toMatch(/……[KR1B0]/);
    for (let length = 0; length < 30; length++) {
      const after = excerpt({ body: `肝癌${"字".repeat(60 + length)}AKR1B10与1930年${"字".repeat(60)}` }, "肝癌");
      expect(after).not.toMatch(/(A|AK|AKR|AKR1|AKR1B|AKR1B1|19?3?0?)……$/);
    }
  });

  test("never crosses a paragraph", () => {
    expect(excerpt({ body: "肝病。\n肝癌。\n心脏。" }, "肝癌")).toBe("[肝癌]。");
  });

  test("is the summary where it has as much as the body", () => {
    expect(excerpt({ summary: "肝癌的研究。", body: "另说肝癌。" }, "肝癌")).toBe("[肝癌]的研究。");
  });

  test("tells of an alias or a source where only they have it", () => {
    expect(excerpt({ summary: "摘要。", others: ["华西医院"] }, "华西")).toBe("[华西]医院 · 摘要。");
    expect(excerpt({ others: ["华西医院"] }, "华西")).toBe("[华西]医院");
  });

  test("is the beginning of the summary, or of the text, where nothing has it", () => {
    expect(excerpt({ summary: "摘要。", body: "正文。" }, "肝癌")).toBe("摘要。");
    expect(excerpt({ body: "正文。\n第二段。" }, "肝癌")).toBe("正文。");
    expect(excerpt({}, "肝癌")).toBe("");
  });
});
