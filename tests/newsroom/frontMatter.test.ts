import { expect, test } from "vitest";
import { newsFile } from "./baseFiles";
import { problemsIn, readFixture } from "./newsroom";

const problemsOf = (text: string) => problemsIn({ "content/articles/2024/a.md": text });

test("a title with an ASCII colon is explained", () => {
  expect(problemsOf(newsFile({ title: "AKR1B10: 一个基因" }))).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:2:8 front matter: 值里的英文冒号被当成了新的字段。 请给整个值加上引号，写成 "AKR1B10: 一个基因" ，或改用中文冒号“：”。"`,
  );
  expect(problemsOf(newsFile({ title: '"AKR1B10: 一个基因"' }))).toBe("");
});

test("a bracket that is not closed is explained", () => {
  expect(problemsOf(newsFile({ tags: "[肝癌" }))).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:8:10 front matter: YAML 写法有误（缩进不一致，或括号没有关上）。 请检查缩进（用空格，不用制表符）、引号是否成对、冒号后是否有空格。"`,
  );
});

test("a quote that is not closed is explained", () => {
  expect(problemsOf(newsFile({ kicker: '"引题' }))).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:8:12 front matter: YAML 写法有误（缺少引号、括号、逗号或空格）。 请检查缩进（用空格，不用制表符）、引号是否成对、冒号后是否有空格。"`,
  );
});

test("a tab as indentation is explained", () => {
  expect(problemsOf(newsFile({ tags: "\n\t- 肝癌" }))).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:9:1 front matter: 这一行用制表符（Tab）缩进。 请改成普通空格，同一级的各行空得一样多；别的行也这样的，一并改正。"`,
  );
});

test("a value that begins with a reserved character is explained", () => {
  expect(problemsOf(newsFile({ kicker: "@编辑部" }))).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:8:9 front matter: 值以有特殊含义的符号开头，没有读成一段文字。 请给整个值加上引号，写成 "@编辑部" 。"`,
  );
  expect(problemsOf(newsFile({ kicker: "!重要" }))).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:8:9 front matter: 值以有特殊含义的符号开头，没有读成一段文字。 请给整个值加上引号，写成 "!重要" 。"`,
  );
});

test("a key without a space after its colon is explained", () => {
  expect(problemsOf(newsFile().replace("kind: news", "kind:news"))).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:5:5 front matter: “kind”的冒号后面缺一个空格。 请用英文冒号加一个普通空格，写成 kind: news 。"`,
  );
});

test("a key that is written twice is reported at the second", () => {
  expect(problemsOf(newsFile().replace("kind: news", "kind: news\ntitle: 又一个题目"))).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:6:1 front matter: 字段“title”写了两次。 请只留一个。"`,
  );
});

test("aliases, which could blow up a build, are refused", () => {
  expect(problemsOf(newsFile({ title: "&a 题目", kicker: "*a" }))).toMatchInlineSnapshot(`
    "content/articles/2024/a.md:2:11 front matter: 不支持 YAML 的锚点和别名（& 与 *）。 请把内容写全，或给以 * 或 & 开头的值加引号。
    content/articles/2024/a.md:8:9 front matter: 不支持 YAML 的锚点和别名（& 与 *）。 请把内容写全，或给以 * 或 & 开头的值加引号。"
  `);
});

test("executable front matter is refused and not run", () => {
  const text = "---js\n{ title: (globalThis.executed = true, '题目') }\n---\n\n正文。\n";
  expect(problemsOf(text)).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:1:4 front matter: 题头标明为“js”，这里只接受 YAML，也从不执行代码。 请把第一行改为 ---。"`,
  );
  expect(Reflect.get(globalThis, "executed")).toBeUndefined();
});

test.each(["json", "coffee", "constructor", "__proto__", "toString", "-"])(
  "front matter marked %s is refused",
  (engine) => {
    const { problems } = readFixture({ "content/articles/2024/a.md": `---${engine}\n{}\n---\n\n正文。\n` });
    expect(problems.map(({ line, column, detail }) => [line, column, detail])).toEqual([
      [1, 4, { code: "executableFrontMatter", params: { engine } }],
    ]);
  },
);

test("front matter marked yaml is what it says, but the rule is one form only", () => {
  expect(problemsOf(newsFile().replace("---", "--- yaml"))).toContain("a.md:1:4 front matter:");
});

test("spaces behind the fences do no harm", () => {
  expect(problemsOf(newsFile().replaceAll("---\n", "---  \n"))).toBe("");
});

test("a file without front matter is explained", () => {
  expect(problemsOf("# 题目\n\n正文。\n")).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:1:1 front matter: 文件开头没有题头（front matter）。 请在第一行写 ---，写完各字段后再用一行 --- 结束。"`,
  );
});

test("front matter without an end is explained", () => {
  expect(problemsOf("---\ntitle: 题目\n\n正文。\n")).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:1:1 front matter: 题头没有结束。 请在最后一个字段之后单独写一行 ---。"`,
  );
});

test("a closing fence with something behind it is reported at its line", () => {
  expect(problemsOf("---\ntitle: 题目\n----\n\n正文。\n")).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:3:1 front matter: 题头没有结束。 请在最后一个字段之后单独写一行 ---。"`,
  );
});

test("empty front matter lacks every required key", () => {
  expect(problemsOf("---\n---\n\n正文。\n")).toMatchInlineSnapshot(`
    "content/articles/2024/a.md:1:1 added: 缺少必填字段 added。 请补上 added，写法见 content/README.md。
    content/articles/2024/a.md:1:1 ai: 缺少必填字段 ai。 请补上 ai，写法见 content/README.md。
    content/articles/2024/a.md:1:1 date: 缺少必填字段 date。 请补上 date，写法见 content/README.md。
    content/articles/2024/a.md:1:1 kind: 缺少必填字段 kind。 请补上 kind，写法见 content/README.md。
    content/articles/2024/a.md:1:1 sources: 缺少必填字段 sources。 请补上 sources，写法见 content/README.md。
    content/articles/2024/a.md:1:1 title: 缺少必填字段 title。 请补上 title，写法见 content/README.md。"
  `);
});

test("front matter that is a list or a word is not a record", () => {
  expect(problemsOf("---\n- 甲\n- 乙\n---\n\n正文。\n")).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:2:1 file: 这里应当是“字段: 值”的形式。 请每行写一个字段，冒号后空一格，例如 title: 题名。"`,
  );
  expect(problemsOf("---\n题目\n---\n\n正文。\n")).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:2:1 file: 这里应当是“字段: 值”的形式。 请每行写一个字段，冒号后空一格，例如 title: 题名。"`,
  );
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
  "a key named %s is unknown like any other",
  (key) => {
    expect(problemsOf(newsFile({ [`"${key}"`]: "{ draft: true }" }))).toContain(`没有“${key}”这个字段`);
  },
);

test("problems in front matter do not hide problems in the body", () => {
  expect(problemsOf(newsFile({ tags: "[肝癌" }, "# 一"))).toMatchInlineSnapshot(`
    "content/articles/2024/a.md:8:10 front matter: YAML 写法有误（缩进不一致，或括号没有关上）。 请检查缩进（用空格，不用制表符）、引号是否成对、冒号后是否有空格。
    content/articles/2024/a.md:11:1 body: 正文里的一级标题会与文章标题混淆，已按二级标题处理。 请改用 ##。"
  `);
});

test("a second document inside a registry is explained", () => {
  expect(problemsIn({ "content/tags.yml": "- { id: a, label: 甲 }\n---\n- { id: b, label: 乙 }\n" })).toContain(
    "中间多了一行 ---",
  );
});
