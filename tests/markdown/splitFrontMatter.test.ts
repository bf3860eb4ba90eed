import fc from "fast-check";
import { expect, test } from "vitest";
import { splitFrontMatter } from "#markdown/splitFrontMatter";

const codesOf = (text: string) => splitFrontMatter(text).findings.map(({ detail }) => detail.code);

test("front matter and body come apart, and lines stay the file's lines", () => {
  const { frontMatter, body, bodyLine, findings } = splitFrontMatter("---\ntitle: 题目\nai: none\n---\n\n正文。\n");
  expect(findings).toEqual([]);
  expect(frontMatter?.data).toEqual({ title: "题目", ai: "none" });
  expect(frontMatter?.locate(["ai"])).toEqual({ line: 3, column: 5 });
  expect({ body, bodyLine }).toEqual({ body: "\n正文。\n", bodyLine: 5 });
});

test("a body line stands where bodyLine says, however long the front matter and the gap", () => {
  const lines = fc.integer({ min: 0, max: 20 });
  fc.assert(
    fc.property(lines, lines, (keys, gap) => {
      const head = Array.from({ length: keys }, (_, index) => `key${index}: ${index}`);
      const text = ["---", ...head, "---", ...Array<string>(gap).fill(""), "标记"].join("\n");
      const { body, bodyLine } = splitFrontMatter(text);
      const line = bodyLine + body.split("\n").indexOf("标记");
      expect(line).toBe(text.split("\n").indexOf("标记") + 1);
    }),
  );
});

test("a rule in the body does not end or open anything", () => {
  const { body } = splitFrontMatter("---\na: 1\n---\n一\n\n---\n\n二\n");
  expect(body).toBe("一\n\n---\n\n二\n");
});

test("front matter without a body leaves an empty one", () => {
  expect(splitFrontMatter("---\na: 1\n---").body).toBe("");
  expect(splitFrontMatter("---\na: 1\n---\n").body).toBe("");
});

test("empty front matter, and one of comments alone, have no values", () => {
  for (const text of ["---\n---\n正文", "---\n\n---\n正文", "---\n# 待填\n---\n正文"]) {
    const { frontMatter, body, findings } = splitFrontMatter(text);
    expect({ data: frontMatter?.data ?? null, body, findings }).toEqual({ data: null, body: "正文", findings: [] });
  }
});

test("the same broken text gives the same finding twice", () => {
  const text = "---\na: [1\n---\n";
  expect(codesOf(text)).toEqual(["yamlSyntax"]);
  expect(splitFrontMatter(text).findings).toEqual(splitFrontMatter(text).findings);
});

test.each(["---js\n{}\n---\n", "---javascript\n---\n", "---json\n{}\n---\n", "---constructor\n---\n", "--- js\n---\n"])(
  "%j is refused as executable",
  (text) => {
    expect(codesOf(text)).toEqual(["executableFrontMatter"]);
    expect(splitFrontMatter(text)).toMatchObject({ frontMatter: undefined, body: "" });
  },
);

test.each(["---\na: 1\n", "---", "---\n", "---\na: 1\n --- \n", "---\na: 1\n---b\n---\n"])(
  "%j does not end",
  (text) => {
    expect(codesOf(text)).toEqual(["unclosedFrontMatter"]);
  },
);

test.each(["正文", "\n---\na: 1\n---\n", " ---\na: 1\n---\n", "+++\na = 1\n+++\n"])(
  "%j has no front matter",
  (text) => {
    expect(codesOf(text)).toEqual(["noFrontMatter"]);
  },
);
