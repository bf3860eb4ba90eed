import { expect, test } from "vitest";
import { baseFiles, newsFile } from "./baseFiles";
import type { Files } from "./newsroom";
import { problemsIn, readFixture } from "./newsroom";
import { gb18030 } from "./provocations";

const path = "content/articles/2024/a.md";
const problemsOf = (bytes: Uint8Array) => problemsIn({ [path]: bytes });
const bom = Buffer.from([0xef, 0xbb, 0xbf]);

test("a BOM is accepted without a word, in articles and in registries", () => {
  const withBom = Object.entries(baseFiles).map(([name, text]) => [name, Buffer.concat([bom, Buffer.from(text)])]);
  const files: Files = Object.fromEntries(withBom);
  expect(problemsIn(files)).toBe("");
});

test("Windows line ends are accepted without a word and shift no position", () => {
  const windows = (text: string) => text.replaceAll("\n", "\r\n");
  const files: Files = Object.fromEntries(Object.entries(baseFiles).map(([name, text]) => [name, windows(text)]));
  expect(problemsIn(files)).toBe("");
  const broken = newsFile({ kind: "x" }, "一\n\n二\n\n[链接](/articles/none/)");
  expect(problemsIn({ [path]: windows(broken) })).toBe(problemsIn({ [path]: broken }));
});

test("GB18030 is recognised and its first character pointed at", () => {
  const bytes = Buffer.concat([Buffer.from("---\ntitle: 题目"), gb18030, Buffer.from("\n---\n")]);
  expect(problemsOf(bytes)).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:2:10 file: 文件不是 UTF-8 编码，看起来是 GB18030。 请在编辑器里选择“另存为”，编码选 UTF-8。"`,
  );
});

test("a registry in GB18030 is refused like an article", () => {
  const bytes = Buffer.concat([Buffer.from("- id: a\n  label: "), gb18030, Buffer.from("\n")]);
  const { problems } = readFixture({ "content/publications.yml": bytes });
  expect(problems.find(({ detail }) => detail.code === "notUtf8")).toMatchObject({
    path: "content/publications.yml",
    line: 2,
    column: 10,
    detail: { params: { looksLike: "GB18030" } },
  });
});

test.each(["utf16le", "swapped"])("UTF-16 (%s) is recognised by its mark", (order) => {
  const bytes = Buffer.from(`\ufeff${newsFile()}`, "utf16le");
  expect(problemsOf(order === "swapped" ? bytes.swap16() : bytes)).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:1:1 file: 文件不是 UTF-8 编码，看起来是 UTF-16。 请在编辑器里选择“另存为”，编码选 UTF-8。"`,
  );
});

test("UTF-16 without its mark is not taken for text", () => {
  expect(problemsOf(Buffer.from("---\ntitle: a\n---\n", "utf16le"))).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:1:2 file: 有看不见的控制字符 U+0000。 请删除它；这样的字符多半是从别的软件粘贴来的。"`,
  );
});

test("a character cut off at the end of the file is found there", () => {
  const bytes = Buffer.from(newsFile({}, "正文"));
  expect(problemsOf(bytes.subarray(0, -2))).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:10:2 file: 文件不是 UTF-8 编码。 请在编辑器里选择“另存为”，编码选 UTF-8。"`,
  );
});

test("an empty file, and one of blanks alone, are called empty", () => {
  expect(problemsOf(Buffer.from(""))).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:1:1 file: 文件是空的。 请写入内容，或删除这个文件。"`,
  );
  expect(problemsOf(Buffer.from("\ufeff \r\n\t\n"))).toBe(problemsOf(Buffer.from("")));
});

test("a file of 5 MB is refused before it is decoded", () => {
  expect(problemsOf(Buffer.alloc(5 * 1024 * 1024, 0xff))).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:1:1 file: 文件有 5.0 MB，超过上限 1.0 MB。 请拆成几篇；图片请另存为文件，不要嵌在正文里。"`,
  );
});

test("a file of exactly the limit is read", () => {
  const text = newsFile({}, "");
  const bytes = Buffer.from(text + "a".repeat(1024 * 1024 - Buffer.byteLength(text)));
  expect(problemsOf(bytes)).toBe("");
  expect(problemsOf(Buffer.concat([bytes, Buffer.from("a")]))).toContain("超过上限");
});

test.each([
  ["\u0000", "U+0000"],
  ["\u0007", "U+0007"],
  ["\u000b", "U+000B"],
  ["\u001b", "U+001B"],
  ["\u007f", "U+007F"],
])("the control character %j is named and pointed at", (character, name) => {
  expect(problemsIn({ [path]: newsFile({}, `一行。\n\n两个字${character}。`) })).toBe(
    `${path}:12:4 file: 有看不见的控制字符 ${name}。 请删除它；这样的字符多半是从别的软件粘贴来的。`,
  );
});

test("an article without a text is refused, whatever stands for nothing", () => {
  for (const nothing of ["", "   ", "<!-- 待写 -->", "&nbsp;", "<p></p>"]) {
    expect(problemsIn({ [path]: newsFile({}, nothing) })).toContain("没有正文");
  }
});

test("a withdrawn article needs no text", () => {
  expect(problemsIn({ [path]: newsFile({ withdrawn: "{ date: 2025, text: 应当事人要求撤下。 }" }, "") })).toBe("");
});
