import fc from "fast-check";
import { expect, test } from "vitest";
import { createFold } from "#search/fold";
import { foldedText } from "#search/foldedText";
import { runsOf } from "#search/runs";
import { lexicon } from "./smallIndex";

const fold = createFold(lexicon.traditional);
const cut = (text: string) =>
  runsOf(text, fold).map((run) =>
    run.kind === "han" ? String.fromCodePoint(...run.codes) : run.parts.map((part) => part.text).join("+"),
  );

test.each([
  ["TNF-α与TNFα", ["tnf+alpha", "与", "tnf+alpha"]],
  ["tnf‐alpha NF-κB", ["tnf+alpha", "nf+kappa+b"]],
  ["1.2万人次，3.5%", ["1.2", "万人次", "3.5"]],
  ["１．５ 1．5", ["1.5", "1.5"]],
  ["Sjögren e\u0301 É", ["sjogren", "e", "e"]],
  ["ｍｉＲ－２１ Ⅲ期 ㎎", ["mir+21", "iii", "期", "mg"]],
  ["廣西B超2022年", ["广西", "b", "超", "2022", "年"]],
  ["IL-6/STAT3 μm", ["il+6", "stat3", "mu+m"]],
  ["end. Next -x y- a--b", ["end", "next", "x", "y", "a", "b"]],
  ["𠮷野家\ud800𠮷", ["𠮷野家", "𠮷"]],
  ["GPT模型", ["gpt", "模型"]],
  ["⾦俊⻜", ["金俊飞"]],
  ["⻛⻣⻓", ["风骨长"]],
  ["肝\u200b癌 soft\u00adhyphen", ["肝癌", "softhyphen"]],
  ["", []],
])("%s is cut into %j", (text, runs) => {
  expect(cut(text)).toEqual(runs);
});

test("the places of runs are those of the text, in order, and no two overlap", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      let end = 0;
      for (const run of runsOf(text, fold)) {
        const places = run.kind === "han" ? run.from.map((from, at) => ({ from, to: run.to[at] ?? 0 })) : run.parts;
        for (const { from, to } of places) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test("folding what is folded changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."ＡÉα廣肝-1.，ﬁ㎎é Ⅲσς") }), (text) => {
      const once = foldedText(text, fold);
      expect(foldedText(once, fold)).toBe(once);
    }),
  );
});
