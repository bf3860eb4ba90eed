import fc from "fast-check";
import { expect, test } from "vitest";
import { cutPieces } from "#search/cutPieces";

const hit = (text: string) => ({ text, hit: true });
const plain = (text: string) => ({ text, hit: false });

test("a title is cut where a phrase begins, within what was found too", () => {
  const pieces = [plain("金俊飞团队开发"), hit("肝癌影像"), plain("模型")];
  const shown = cutPieces(pieces, ["金俊飞团队", "开发肝癌", "影像", "模型"]).map(
    ({ text, hit, mayBreak }) => `${mayBreak ? "|" : ""}${hit ? `[${text}]` : text}`,
  );
  expect(shown).toEqual(["金俊飞团队", "|开发", "[肝癌]", "|[影像]", "|模型"]);
});

test("a text without phrases keeps its pieces, and an empty one none", () => {
  expect(cutPieces([plain("甲"), hit("乙")], [])).toEqual([
    { text: "甲", hit: false, mayBreak: false },
    { text: "乙", hit: true, mayBreak: false },
  ]);
  expect(cutPieces([], [])).toEqual([]);
});

const texts = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 5 }), { maxLength: 8 });

test("no text is lost or moved, what is found stays found, and lines may break before every phrase but the first", () => {
  fc.assert(
    fc.property(texts, fc.infiniteStream(fc.boolean()), fc.infiniteStream(fc.nat(6)), (parts, hits, lengths) => {
      const pieces = parts.map((text) => ({ text, hit: hits.next().value === true }));
      const whole = parts.join("");
      const phrases: string[] = [];
      for (let at = 0; at < whole.length; at += phrases.at(-1)?.length ?? 1)
        phrases.push(whole.slice(at, at + 1 + Number(lengths.next().value)));
      const cut = cutPieces(pieces, phrases);
      const marks = (list: readonly { text: string; hit: boolean }[]) =>
        list.map(({ text, hit: found }) => (found ? "1" : "0").repeat(text.length)).join("");
      expect(cut.map(({ text }) => text).join("")).toBe(whole);
      expect(marks(cut)).toBe(marks(pieces));
      let at = 0;
      const breaks = cut.flatMap(({ text, mayBreak }) => {
        at += text.length;
        return mayBreak ? [at - text.length] : [];
      });
      let end = 0;
      expect(breaks).toEqual(
        phrases.flatMap((phrase) => {
          end += phrase.length;
          return end - phrase.length > 0 ? [end - phrase.length] : [];
        }),
      );
    }),
  );
});
