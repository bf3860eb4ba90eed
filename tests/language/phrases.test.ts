import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { phrasesOf } from "#language/zh/phrases";

/** A longer name goes before the one within it; none of them overlaps another otherwise. */
const names = ["神经干细胞", "干细胞", "大医一院", "CAR-T", "王立祥", "𬭎"];

/** Bits of titles: dictionary words, stray characters, words that open and close phrases, numbers, signs, names. */
const bits = [
  ["研究", "治疗", "肝癌", "患者", "团队", "医院", "完成", "小儿脑瘫", "实验", "参与", "越来越多"],
  ["室", "人", "年", "期", "例", "签", "丁", "𬭎", "𠮷"],
  ["与", "和", "在", "从", "到", "为", "约", "近", "的", "了", "中", "后", "上"],
  ["3", "45", "2024", "3.5", "一", "十", "Ⅱ", "II", "PD-1", "mRNA", "CD4+", "disease"],
  [
    "《",
    "》",
    "“",
    "”",
    "（",
    "）",
    "【",
    "】",
    "，",
    "。",
    "：",
    "、",
    "——",
    "·",
    "/",
    "–",
    "%",
    "…",
    " ",
    "😀",
    "\u0301",
  ],
];
const titles = fc
  .array(
    fc.oneof(
      ...bits.map((some) => fc.constantFrom(...some)),
      fc.constantFrom(...names),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));
const known = fc.subarray(names);

const segmenter = new Intl.Segmenter("zh-CN", { granularity: "word" });
const lettersIn = (text: string) => [...text.matchAll(/[\p{L}\p{N}]/gu)].length;

/** Where a title is cut: positions within it. */
function cutsOf(phrases: readonly string[]): number[] {
  let at = 0;
  return phrases.slice(0, -1).map((phrase) => {
    at += phrase.length;
    return at;
  });
}

/** Where a name stands, every time. */
function placesOf(name: string, title: string): number[] {
  return Array.from({ length: title.length }, (_, at) => at).filter((at) => title.startsWith(name, at));
}

describe("a title breaks", () => {
  test.each([
    ["keeps the names that it is given", "大医一院|研发|神经干细胞|鼻腔|给药|制剂", ["大医一院", "神经干细胞"]],
    [
      "keeps a person's name before a title",
      "王立祥|团队|在大医一院|完成|首例CAR-T|治疗",
      ["王立祥", "大医一院", "CAR-T"],
    ],
    ["joins the short name of a hospital that it is not told of", "大医一院|与北大、|北理工、|复旦|机构|共建|平台", []],
    ["takes the longer of two names, one within the other", "干细胞|与神经干细胞", ["干细胞", "神经干细胞"]],
    ["joins characters that the dictionary has cut off", "广西|一个|肝病|重点实验室的|团队|与课题", []],
    ["keeps a word of two stray characters whole", "大医一院|签约共建|中日|大连|细胞|治疗|中心", ["大医一院"]],
    ["breaks before an opening word, never after it", "AKR1B10血清检测：|从肝癌|研究|到临床|试剂盒", []],
    ["has a stray character go with the opening word after it", "王立|祥在大医一院", []],
    ["keeps a closing word with what it closes", "参加|研究的|人越来越多", []],
    ["keeps a number with its unit", "3.5万人|参加的|10年|随访：|血压|每降10毫米|汞柱", []],
    ["keeps a span of years whole", "2019–2023年|肝癌|数据", []],
    ["keeps about how many with the number", "医院|收治|约3万人", []],
    ["keeps the number of a trial's phase with its word", "疫苗|联用|获批|进入|II期|临床", []],
    ["breaks before an opening bracket, never after it", "《柳叶刀》|刊登|我院|“脑机|接口”|研究|成果", []],
    ["breaks between two quotations", "“肝癌”|“肺癌”", []],
    ["opens no line with the mark after a bracket", "【重磅】|国产|PET|获批", []],
    ["keeps a number in quotation marks with the words around it", "从“0”|到“1”的|突破", []],
    ["holds together what a dash joins", "从12小时|到45分钟——卒中|中心的|一年", []],
    ["keeps an opening word with its Latin word across a space", "与 CAR-T |联用的 |PD-1", []],
    ["breaks Latin text at its spaces", "Serum |marker |of |early |liver |cancer", []],
    ["leaves no single character for the last line", "研究𬭎", []],
    ["leaves no single character and a mark for the last line", "神经|干细胞吗？", []],
    ["of one character is one phrase", "肝", []],
    ["of marks alone is one phrase", "“”", []],
  ])("so that it %s: %s", (_rule, pinned, given) => {
    expect(phrasesOf(pinned.replaceAll("|", ""), given).join("|")).toBe(pinned);
  });

  test("nowhere where it is empty", () => {
    expect(phrasesOf("")).toEqual([]);
  });

  test("in a title of ninety characters as it does in a short one", () => {
    const words = "医院|完成|研究，|".repeat(12);
    const title = `${words}Pneumonoultramicroscopic`;
    expect(title.replaceAll("|", "").length).toBeGreaterThan(90);
    expect(phrasesOf(title.replaceAll("|", "")).join("|")).toBe(title);
  });

  test("into phrases that are the title when they are joined again, none of them empty", () => {
    fc.assert(
      fc.property(titles, known, (title, given) => {
        const phrases = phrasesOf(title, given);
        expect(phrases.join("")).toBe(title);
        expect(phrases).not.toContain("");
      }),
    );
  });

  test("so that at least two letters or digits stand on the last line", () => {
    fc.assert(
      fc.property(titles, known, (title, given) => {
        const phrases = phrasesOf(title, given);
        expect(phrases.length < 2 || lettersIn(phrases.at(-1) ?? "") > 1).toBe(true);
      }),
    );
  });

  test("within none of the names that it is given", () => {
    fc.assert(
      fc.property(titles, known, (title, given) => {
        const cuts = cutsOf(phrasesOf(title, given));
        for (const name of given)
          for (const at of placesOf(name, title))
            expect(cuts.filter((cut) => cut > at && cut < at + name.length)).toEqual([]);
      }),
    );
  });

  test("within names that overlap at one of them only", () => {
    expect(phrasesOf("市医院长期随访", ["市医院", "院长期"]).join("|")).toBe("市医院|长期|随访");
  });

  test("neither before a closing mark nor after an opening one", () => {
    fc.assert(
      fc.property(titles, known, (title, given) => {
        const phrases = phrasesOf(title, given);
        for (const phrase of phrases.slice(1)) expect(phrase).not.toMatch(/^[，。、；：？！…％%）》”’】』」\s]/u);
        for (const phrase of phrases.slice(0, -1)) expect(phrase).not.toMatch(/[（《“‘【『「]\s*$/u);
      }),
    );
  });

  test("neither before a closing word nor after an opening one, as the dictionary cuts them", () => {
    fc.assert(
      fc.property(titles, (title) => {
        const segments = [...segmenter.segment(title)];
        for (const cut of cutsOf(phrasesOf(title))) {
          const before = segments.find(({ index, segment }) => index + segment.length === cut)?.segment;
          const after = segments.find(({ index }) => index === cut)?.segment;
          expect(["与", "和", "在", "从", "到", "为", "约", "近"]).not.toContain(before);
          expect(["的", "了", "中", "后", "上"]).not.toContain(after);
        }
      }),
    );
  });

  test("only where the dictionary does, whatever stands around", () => {
    fc.assert(
      fc.property(titles, (title) => {
        const starts = [...segmenter.segment(title)].map(({ index }) => index);
        for (const cut of cutsOf(phrasesOf(title))) expect(starts).toContain(cut);
      }),
    );
  });

  test("also in five hundred characters with every name a hundred times", () => {
    const text = fc.array(fc.constantFrom(...names, "研究", "的", "与"), { minLength: 500, maxLength: 500 });
    fc.assert(
      fc.property(text, (parts) => {
        const title = parts.join("");
        expect(phrasesOf(title, names).join("")).toBe(title);
      }),
      { numRuns: 10 },
    );
  });
});
