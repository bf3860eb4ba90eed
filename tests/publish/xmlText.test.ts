import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { xmlText } from "#publish/xmlText";

/** What a strict parser reads of a text that stands in an element and in an attribute. */
function readBack(text: string): { element: string; attribute: string } {
  const read = { element: "", attribute: "" };
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", (part) => {
    read.element += part;
  });
  parser.on("opentag", ({ attributes }) => {
    read.attribute = String(attributes.a);
  });
  parser.write(`<e a="${xmlText(text)}">${xmlText(text)}</e>`).close();
  return read;
}

test("a strict parser reads any text back, less what XML cannot hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
      const kept = text.replace(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
      expect(readBack(text)).toEqual({ element: kept, attribute: kept });
    }),
  );
});

test.each([
  ["<b>&\"'", "&lt;b&gt;&amp;&quot;&apos;"],
  ["]]>", "]]&gt;"],
  ["a\u0000b\uD800c\uFFFE", "abc"],
  ["第一行\n第二行", "第一行&#10;第二行"],
])("%j is written as %s", (text, written) => {
  expect(xmlText(text)).toBe(written);
});
