import fc from "fast-check";
import { expect, test } from "vitest";
import { scriptText } from "#metadata/scriptText";

test("what could end a script, or a line in one, is written as an escape", () => {
  expect(scriptText({ text: "</script><!--\u2028]]>&" })).toBe(
    '{"text":"\\u003c/script\\u003e\\u003c!--\\u2028]]\\u003e\\u0026"}',
  );
});

test("any text comes out as it went in, but for halves of characters", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), fc.string({ unit: "grapheme" }), (texts, text) => {
      const written = scriptText({ texts, text });
      expect(written).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(written)).toEqual({ texts, text });
    }),
  );
  expect(JSON.parse(scriptText(["一\uD800二", "\uDC00", "😀"]))).toEqual(["一\uFFFD二", "\uFFFD", "😀"]);
});
