import { expect, test } from "vitest";
import { readYaml } from "#markdown/readYaml";

const codesOf = (source: string) => readYaml(source).findings.map(({ detail }) => detail.code);

test.each(["08", "1.20", "2026", "true", "null", "~", "1e3", "0x1F", "2024-02-31", "12:30:45", "1_000", "yes", ".5"])(
  "a value written %s stays as written",
  (written) => {
    expect(readYaml(`page: ${written}`).data).toEqual({ page: written });
  },
);

test("a key without a value is an empty text", () => {
  expect(readYaml("title:\ndate: 2024").data).toEqual({ title: "", date: "2024" });
});

test("quotes, folded and literal blocks are read as YAML says", () => {
  expect(readYaml(`a: "一: 二"\nb: '它''s'\nc: >-\n  one\n  two\nd: |\n  一\n  二\n`).data).toEqual({
    a: "一: 二",
    b: "它's",
    c: "one two",
    d: "一\n二\n",
  });
});

test("lines of one value are joined as those of the body are: no space beside Han", () => {
  const value = (source: string) => Object(readYaml(source).data).a;
  expect(value("a: >-\n  折叠的\n  标题 一\n\n  又一段\nb: c")).toBe("折叠的标题 一\n又一段");
  expect(value("a: 甲\n  乙 丙\n  and one\n  two")).toBe("甲乙 丙and one two");
  expect(value('a: "甲\n  乙"')).toBe("甲乙");
  expect(value("a: '甲，\n  乙'")).toBe("甲，乙");
  expect(value("a: 甲 甲 甲\n  甲 甲")).toBe("甲 甲 甲甲 甲");
});

test("every value is located, and every key", () => {
  const { locate, locateKey } = readYaml(
    "title: 题目\nsources:\n  - title: 原题\n    bylines: [{ name: 甲, role: 记者 }]\n",
  );
  expect(locate(["title"])).toEqual({ line: 1, column: 8 });
  expect(locate(["sources", 0, "title"])).toEqual({ line: 3, column: 12 });
  expect(locate(["sources", 0, "bylines", 0, "role"])).toEqual({ line: 4, column: 32 });
  expect(locateKey(["sources", 0, "bylines", 0, "role"])).toEqual({ line: 4, column: 26 });
  expect(locateKey(["sources"])).toEqual({ line: 2, column: 1 });
});

test("what is missing is located at the nearest thing around it", () => {
  const { locate, locateKey } = readYaml("a:\n  - b: 1\n");
  expect(locate(["a", 0, "none", "deeper"])).toEqual({ line: 2, column: 5 });
  expect(locate(["a", 7])).toEqual({ line: 2, column: 3 });
  expect(locateKey(["a", 0, "none"])).toEqual({ line: 2, column: 5 });
  expect(readYaml("").locate(["a"])).toEqual({ line: 1, column: 1 });
});

test("a column counts characters of the line, Chinese ones too", () => {
  expect(readYaml("{ 题: 甲, 类: 乙 }").locate(["类"])).toEqual({ line: 1, column: 12 });
});

test("a line that is no YAML counts as a line, and what follows it is found where it stands", () => {
  const places = (source: string) => readYaml(source).findings.map(({ line, column }) => [line, column]);
  expect(places("[]\n--\nl:")).toEqual([
    [2, 1],
    [3, 2],
  ]);
  expect(places(", #\nc\n\nd:").at(-1)).toEqual([4, 2]);
  expect(places("- a\n甲\n乙: 丙\n- @").at(-1)?.[0]).toBe(4);
});

test("a key that is written twice is found at its second place", () => {
  expect(readYaml("a: 1\nb: 2\na: 3\n").findings).toEqual([
    { line: 3, column: 1, detail: { code: "yamlDuplicateKey", params: { key: "a" } } },
  ]);
  expect(codesOf('{ a: 1, "a": 2 }')).toEqual(["yamlDuplicateKey"]);
});

test("a colon in a plain value is told from other mistakes", () => {
  expect(codesOf("title: AKR1B10: 一个基因")).toEqual(["yamlColon"]);
  expect(codesOf("- title: 甲: 乙")).toEqual(["yamlColon"]);
  expect(codesOf("title: 甲：乙")).toEqual([]);
  expect(codesOf("url: https://example.org/a:b")).toEqual([]);
});

test.each(["a: [1", "a: {b: 1", 'a: "b', "a: 1\n b: 2", "%a: b", "a: 1\n---\nb: 2", "a\nb: 1"])(
  "%j is not YAML",
  (source) => {
    const { data, findings } = readYaml(source);
    expect(findings.map(({ detail }) => detail.code)).toContain("yamlSyntax");
    expect(data).toBeUndefined();
  },
);

test.each([
  ["a:\n\t- 1", "yamlIndent", ["1"]],
  ["a: @b", "yamlQuotes", "@b"],
])("%j is not YAML, but plain in its meaning", (source, code, a) => {
  expect(codesOf(source)).toEqual([code]);
  expect(readYaml(source).data).toEqual({ a });
});

test("anchors and aliases are refused, even where they would be harmless", () => {
  expect(codesOf("a: &x 1\nb: *x")).toEqual(["yamlAlias", "yamlAlias"]);
  expect(codesOf("a: &x 1")).toEqual(["yamlAlias"]);
  expect(codesOf("a: '*x'\nb: \"&x\"")).toEqual([]);
});

test("a chain of aliases that would grow to a billion values is refused at once", () => {
  const level = (name: string, below: string) => `${name}: &${name} [${Array(9).fill(`*${below}`).join(", ")}]`;
  const source = ["a: &a [x]", level("b", "a"), level("c", "b"), level("d", "c"), level("e", "d")].join("\n");
  const { data, findings } = readYaml(source);
  expect(findings.length).toBeGreaterThan(0);
  expect(data).toBeUndefined();
});

test("a hundred thousand brackets are a finding, not the end of the process", () => {
  expect(codesOf(`a: ${"[".repeat(100_000)}`)).toEqual(["nestedTooDeep"]);
  expect(codesOf(`a: ${"{ b: ".repeat(101)}c${" }".repeat(101)}`)).toEqual(["nestedTooDeep"]);
  expect(codesOf(`a: ${"[".repeat(100)}${"]".repeat(100)}`)).toEqual([]);
  expect(codesOf("a: [{}, {}, {}]\nb: [[], []]")).toEqual([]);
});

test("a key named __proto__ is a key", () => {
  const { data } = readYaml('{ "__proto__": { draft: "true" } }');
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  expect(Object.keys(Object(data))).toEqual(["__proto__"]);
});
