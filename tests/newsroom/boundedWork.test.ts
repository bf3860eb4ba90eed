import { expect, test } from "vitest";
import { problemTexts as english } from "#language/en/problemTexts";
import { readNewsroom } from "#newsroom/readNewsroom";
import { baseTags, newsFile } from "./baseFiles";
import { printed, writeFixture } from "./newsroom";

/** Far more than reading takes, and far less than what took minutes: busy machines are slow, too. */
const patience = 10_000;

const article = "content/articles/2024/a.md";
const list = (entry: (at: number) => string, count: number) =>
  `[${Array.from({ length: count }, (_, at) => entry(at)).join(", ")}]`;
const words = (count: number) => list((at) => `t${at}`, count);

/** The first problem, in English: whatever a file holds, it comes soon, and no message takes more than a line. */
function firstOf(files: Record<string, string>): string {
  return linesOf(files)[0] ?? "";
}

function linesOf(files: Record<string, string>): string[] {
  const { settings } = writeFixture(files);
  const began = performance.now();
  const { problems } = readNewsroom(settings);
  expect(performance.now() - began).toBeLessThan(patience);
  const lines = printed(problems, english).split("\n");
  expect(lines.length).toBe(Math.max(problems.length, 1));
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(1000);
  return lines;
}

const front = (keys: Record<string, string>) => firstOf({ [article]: newsFile(keys) });
const body = (text: string) => firstOf({ [article]: newsFile({}, text) });

test("a list of ten thousand tags is cut, with words", () => {
  expect(front({ tags: words(10_000) })).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:8:7 tags: the list has 10000 entries; those after the first 1000 were not checked. Delete what is too much, or divide it among several files."`,
  );
});

test.each([
  ["people", words(9000)],
  ["institutions", words(9000)],
  ["sources", list(() => "{ titel: a }", 6000)],
  ["figures", list(() => "{ label: a, value: 1 }", 4000)],
  ["milestones", list(() => "{ date: x, text: a }", 4000)],
  ["works", list(() => "{ type: papre }", 5000)],
  ["corrections", list(() => "{ date: 2024, text: a }", 3500)],
  ["redirectFrom", list((at) => `/old/${at}`, 7000)],
])("a long list of %s is cut, with words", (field, value) => {
  expect(front({ [field]: value })).toContain(`${field}: the list has `);
});

test("front matter of half a megabyte is not read", () => {
  expect(front({ tags: words(70_000) })).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:1:1 front matter: the front matter has 548988 characters, more than the limit of 100000, and was not read. Check whether the --- that ends it is missing, or move long texts into the body."`,
  );
});

test("ten thousand keys, all unknown or all the same, are problems one by one", () => {
  const keys = (key: (at: number) => string) =>
    newsFile().replace("ai: none", `ai: none\n${Array.from({ length: 10_000 }, (_, at) => key(at)).join("\n")}`);
  expect(firstOf({ [article]: keys((at) => `k${at}: x`) })).toContain('there is no key "k0"');
  expect(firstOf({ [article]: keys(() => "k: x") })).toContain('the key "k" is written twice');
});

test("a word, a key or a path as long as a book is quoted by its beginning", () => {
  const long = "长".repeat(90_000);
  expect(front({ tags: `[${long}]` })).toContain(`unknown tag "${"长".repeat(200)}…"`);
  expect(front({ date: `"${"1".repeat(90_000)}"` })).toContain("…");
  expect(front({ redirectFrom: `[/${"a/".repeat(40_000)}]` })).toContain("the path has 80001 bytes");
  expect(front({ [`"${"长".repeat(1000)}"`]: "x" })).toContain("there is no key");
});

test("values of several lines are quoted on one", () => {
  expect(front({ date: '"2024\\n2025"' })).toContain('"2024\\u000A2025" is not a date');
});

test("what would command a terminal is told by its number, never printed", () => {
  const said = front({ date: '"2024\\u001b[2J"' });
  expect(said).toContain("U+001B");
  expect(said).not.toContain("\u001b");
});

test.each([
  ["- ".repeat(2000)],
  ["\n? ".repeat(1).concat("? ".repeat(2000))],
  [`\n${Array.from({ length: 300 }, (_, at) => `${" ".repeat(at + 1)}k:`).join("\n")}`],
  ["[".repeat(2000)],
])("YAML nested too deep is a problem, however it is written (%#)", (value) => {
  expect(front({ author: value.startsWith("- ") ? `\n${value}x` : value })).toContain("nested too deep");
});

test("a chain of five thousand broader tags ends, and so does a circle of them", () => {
  const chain = (above: (at: number) => number) => {
    const entries = Array.from({ length: 5000 }, (_, at) => `- { id: t${at}, label: 词${at}, broader: t${above(at)} }`);
    return linesOf({ "content/tags.yml": baseTags + entries.join("\n") }).join("\n");
  };
  expect(chain((at) => (at + 1) % 5000)).toContain("there are more than 100 levels above this one");
  expect(chain((at) => Math.min(at + 1, 4999))).toContain("there are more than 100 levels above this one");
});

test("a registry of more entries than can be checked is cut, with words", () => {
  expect(linesOf({ "content/publications.yml": "-\n".repeat(20_001) }).join("\n")).toContain(
    "the list has 20001 entries",
  );
});

test("thousands of unknown names do not make the search for similar ones endless", () => {
  const files = {
    "content/tags.yml":
      baseTags + Array.from({ length: 8000 }, (_, at) => `- { id: t${at}, label: 词${at} }`).join("\n"),
    [article]: newsFile({ tags: list((at) => `x${at}y`, 1000) }),
  };
  expect(firstOf(files)).toContain("unknown tag");
});

test.each([
  [
    "a list in a list in a list, by indentation",
    Array.from({ length: 1000 }, (_, at) => `${"  ".repeat(at)}- x`).join("\n"),
  ],
  ["lists in one another on one line", `${"- ".repeat(1000)}x`],
  ["numbered lists in one another", `${"1. ".repeat(1000)}x`],
  ["quotations in one another", `${">".repeat(1000)} x`],
  ["quotations and lists in turn", `${"> - ".repeat(1000)}x`],
  ["elements in one another", "<div>".repeat(20_000)],
])("%s are nested too deep", (_name, text) => {
  expect(body(text)).toContain("nested too deep to be read");
});

test.each([
  ["emphasis that begins", "*a ".repeat(20_000)],
  ["emphasis that begins and ends otherwise", "*a_ ".repeat(20_000)],
  ["brackets", "[".repeat(50_000)],
  ["brackets in brackets", "[".repeat(20_000) + "]".repeat(20_000)],
  ["links that do not end", "[a](".repeat(20_000)],
  ["code that does not end", "`a".repeat(20_000)],
  ["comments that do not end", `a ${"<!--".repeat(20_000)}`],
  ["instructions that do not end", `a ${"<?a".repeat(20_000)}`],
  ["struck words", "~a ".repeat(20_000)],
])("%s are too much for one paragraph", (_name, text) => {
  expect(body(text)).toContain("the paragraph has more than 1000 signs");
});

test.each([
  ["lines", "a\n".repeat(50_000)],
  ["headings", "## a\n".repeat(50_000)],
  ["rows of a table", `|a|b|\n|-|-|\n${"|c|d|\n".repeat(50_000)}`],
  ["columns of a table", `${"|a".repeat(20_000)}|\n${"|-".repeat(20_000)}|\n`],
  ["spaces", `a${" ".repeat(50_000)}b`],
  ["tabs", `a${"\t".repeat(50_000)}b`],
  ["addresses", "http://a ".repeat(50_000)],
  ["mail addresses", "a@b.c ".repeat(50_000)],
  ["images", "![a](p.jpg)\n\n".repeat(20_000)],
  ["footnotes", Array.from({ length: 9000 }, (_, at) => `[^${at}]\n\n[^${at}]: a\n`).join("\n")],
  ["tags of HTML", "<b>a</b>\n".repeat(20_000)],
  ["empty lines", `a${"\n".repeat(50_000)}b`],
])("%s without end are too much for one text", (_name, text) => {
  expect(body(text)).toContain("the text has more than 10000 signs");
});

test("what editors write is far from every limit", () => {
  const rows = Array.from({ length: 300 }, (_, at) => `| **甲${at}** | [乙](https://example.org/a_b) | *丙* | 10% |`);
  const items = Array.from(
    { length: 300 },
    (_, at) => `- **第${at}项**：见[原文](https://example.org/${at})，\`a_b\`。`,
  );
  const nested = "- 一\n  - 二\n    - 三\n      1. 四\n         > 五\n\n";
  const table = ["| 一 | 二 | 三 | 四 |", "|---|---|---|---|", ...rows].join("\n");
  const text = [nested, table, items.join("\n"), "字".repeat(100_000), "- - - - - - - - - - - - - - - - - - - -"];
  const { settings } = writeFixture({ [article]: newsFile({}, text.join("\n\n")) });
  expect(printed(readNewsroom(settings).problems)).toBe("");
});

test("a slug of two hundred letters is read, one of more is refused before a build fails by it", () => {
  const at = (length: number) => firstOf({ [`content/articles/2024/${"a".repeat(length)}.md`]: newsFile() });
  expect(at(200)).toBe("");
  expect(at(201)).toContain("the name has 201 bytes, more than the 200 of which files can be made");
});

test.each([
  ["a tag", { "content/tags.yml": `${baseTags}- { id: ${"a".repeat(201)}, label: 甲 }\n` }],
  ["a publication", { "content/publications.yml": `- { id: ${"a".repeat(201)}, name: 甲 }\n` }],
  ["a part of an old path", { [article]: newsFile({ redirectFrom: `[/a/${"字".repeat(67)}/]` }) }],
])("the name of %s has a limit", (_name, files) => {
  const { settings } = writeFixture(files);
  expect(printed(readNewsroom(settings).problems, english)).toContain("the name has 201 bytes");
});
