import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { problemTexts as english } from "#language/en/problemTexts";
import { newsFile } from "./baseFiles";
import { printed, problemsIn, readFixture } from "./newsroom";

const path = "content/articles/2024/a.md";
const problemsOf = (text: string) => problemsIn({ [path]: text }).replaceAll(`${path}:`, "");
const inEnglish = (text: string) => printed(readFixture({ [path]: text }).problems, english).replaceAll(`${path}:`, "");
const placesOf = (text: string) =>
  readFixture({ [path]: text }).problems.map(({ line, column, detail }) => `${line}:${column} ${detail.code}`);

describe("the colon behind a field", () => {
  test("is one message that says what stands there and what should", () => {
    const texts = ["title：一则", "title:一则", "title:\u00a0一则", "title:\u3000一则", "title ：一则"].map((line) =>
      newsFile().replace("title: 一则", line),
    );
    expect(texts.map(problemsOf).join("\n")).toMatchInlineSnapshot(`
      "2:6 front matter: “title”后面是中文冒号“：”。 请用英文冒号加一个普通空格，写成 title: 一则消息 。
      2:6 front matter: “title”的冒号后面缺一个空格。 请用英文冒号加一个普通空格，写成 title: 一则消息 。
      2:6 front matter: “title”的冒号后面不是普通空格，是不换行空格（U+00A0）。 请用英文冒号加一个普通空格，写成 title: 一则消息 。
      2:6 front matter: “title”的冒号后面不是普通空格，是全角空格（U+3000）。 请用英文冒号加一个普通空格，写成 title: 一则消息 。
      2:7 front matter: “title”后面是中文冒号“：”。 请用英文冒号加一个普通空格，写成 title: 一则消息 。"
    `);
    expect(texts.map(inEnglish).join("\n")).toMatchInlineSnapshot(`
      "2:6 front matter: the colon behind "title" is the full-width "：". Write title: 一则消息 instead, with an ASCII colon and one plain space.
      2:6 front matter: there is no space behind the colon of "title". Write title: 一则消息 instead, with an ASCII colon and one plain space.
      2:6 front matter: what stands behind the colon of "title" is no plain space but a no-break space (U+00A0). Write title: 一则消息 instead, with an ASCII colon and one plain space.
      2:6 front matter: what stands behind the colon of "title" is no plain space but a full-width space (U+3000). Write title: 一则消息 instead, with an ASCII colon and one plain space.
      2:7 front matter: the colon behind "title" is the full-width "：". Write title: 一则消息 instead, with an ASCII colon and one plain space."
    `);
  });

  test.each(["title", "date", "added", "kind", "sources", "ai"])(
    "of %s may be full-width, wherever the field stands",
    (key) => {
      expect(placesOf(newsFile().replace(`${key}: `, `${key}：`))).toEqual([
        expect.stringMatching(new RegExp(`^\\d:${key.length + 1} yamlKeyColon$`)),
      ]);
    },
  );

  test("is looked for within lists and braces too", () => {
    expect(placesOf(newsFile({ sources: "\n  - title：原题" }))).toEqual(["7:10 yamlKeyColon"]);
    expect(placesOf(newsFile({ sources: "[{ title：原题, url:https://example.org/ }]" }))).toEqual([
      "6:18 yamlKeyColon",
      "6:26 yamlKeyColon",
    ]);
    expect(placesOf(newsFile({ figures: "\n  - label：床位\n    value: 1" }))).toEqual(["9:10 yamlKeyColon"]);
  });

  test("is no matter in what is no field, or in a text", () => {
    expect(problemsOf(newsFile({ title: "AKR1B10：一个基因" }))).toBe("");
    expect(problemsOf(newsFile({ dateNote: ">-\n  据推定\n  title：试验\n  date:试验" }))).toBe("");
    expect(problemsOf(newsFile({ dateNote: "title：试验" }))).toBe("");
  });

  test("does not hide what else is wrong, nor multiply it", () => {
    const text = newsFile({ tags: "[肝ai]", date: "2024-02-31" }, "# 一").replace("kind: ", "kind：");
    expect(placesOf(text)).toEqual([
      "3:7 notACalendarDate",
      "5:5 yamlKeyColon",
      "8:8 unknownReference",
      "11:1 headingOne",
    ]);
  });
});

describe("a value that needs quotes", () => {
  test("is shown with them", () => {
    const titles = [
      "[综述]肝癌的早诊",
      '"靶向"治疗的进展',
      "'靶向'治疗",
      ">65岁者的用药",
      "@编辑部",
      "%5的患者",
      "!重要",
      "- 甲",
    ];
    const texts = [...titles, "AKR1B10: 一个基因"].map((title) => newsFile({ title }));
    expect(texts.map(problemsOf).join("\n")).toMatchInlineSnapshot(`
      "2:8 front matter: 值以有特殊含义的符号开头，没有读成一段文字。 请给整个值加上引号，写成 "[综述]肝癌的早诊" 。
      2:8 front matter: 值以有特殊含义的符号开头，没有读成一段文字。 请给整个值加上引号，写成 '"靶向"治疗的进展' 。
      2:8 front matter: 值以有特殊含义的符号开头，没有读成一段文字。 请给整个值加上引号，写成 "'靶向'治疗" 。
      2:8 front matter: 值以有特殊含义的符号开头，没有读成一段文字。 请给整个值加上引号，写成 ">65岁者的用药" 。
      2:8 front matter: 值以有特殊含义的符号开头，没有读成一段文字。 请给整个值加上引号，写成 "@编辑部" 。
      2:8 front matter: 值以有特殊含义的符号开头，没有读成一段文字。 请给整个值加上引号，写成 "%5的患者" 。
      2:8 front matter: 值以有特殊含义的符号开头，没有读成一段文字。 请给整个值加上引号，写成 "!重要" 。
      2:8 front matter: 值以有特殊含义的符号开头，没有读成一段文字。 请给整个值加上引号，写成 "- 甲" 。
      2:8 front matter: 值里的英文冒号被当成了新的字段。 请给整个值加上引号，写成 "AKR1B10: 一个基因" ，或改用中文冒号“：”。"
    `);
  });

  test("is shown with them in English", () => {
    expect(inEnglish(newsFile({ title: '"靶向"治疗的进展' }))).toMatchInlineSnapshot(
      `"2:8 front matter: the value begins with a sign that means something in YAML, and was not read as text. Write '"靶向"治疗的进展' with quotes around the whole value."`,
    );
  });

  test("may stand in braces", () => {
    expect(placesOf(newsFile({ sources: '[{ title: "靶向"治疗, publication: city-daily }]' }))).toEqual([
      "6:20 yamlQuotes",
    ]);
    expect(placesOf(newsFile({ sources: "[{ title: [综述]肝癌 }]" }))).toEqual(["6:20 yamlQuotes"]);
  });

  test("holds as written once it is quoted", () => {
    fc.assert(
      fc.property(fc.constantFrom("[综述]肝癌", '"靶向"治疗', "甲: 乙"), (title) => {
        const text = problemsOf(newsFile({ title }));
        const quoted = /写成 (.*?) (?:。|，或)/.exec(text)?.[1] ?? "";
        expect(problemsOf(newsFile({ title: quoted }))).toBe("");
      }),
      { numRuns: 6 },
    );
  });
});

describe("a comment", () => {
  test("directly behind a value that readers see takes from it, and is an error", () => {
    expect(problemsOf(newsFile({ title: "一期临床 #2 队列完成入组" }))).toMatchInlineSnapshot(
      `"2:13 front matter: “#2 队列完成入组”被当成了注释，读者看不到。 请给整个值加上引号，写成 "一期临床 #2 队列完成入组" ；真是注释的，请另起一行。"`,
    );
    expect(inEnglish(newsFile({ title: "一期临床 #2 队列完成入组" }))).toMatchInlineSnapshot(
      `"2:13 front matter: "#2 队列完成入组" was taken for a comment; readers would not see it. Write "一期临床 #2 队列完成入组" with quotes around the whole value; a comment needs a line of its own."`,
    );
  });

  test("may be a whole value, stand in braces, or end a value of several lines", () => {
    expect(placesOf(newsFile({ title: "#2 队列完成入组" }))).toEqual(["2:8 yamlComment"]);
    expect(placesOf(newsFile({ figures: "[{ label: 队列 #2, value: 3 }]" }))).toEqual(["8:23 yamlComment"]);
    expect(placesOf(newsFile({ dateNote: "据推定\n  第二批 #2 队列" }))).toEqual(["9:7 yamlComment"]);
  });

  test("on a line of its own, behind an id or date, or behind quotes is one", () => {
    expect(
      problemsOf(newsFile({ title: '"一则消息" # 待定' }).replace("kind: news", "# 类别\nkind: news # 消息")),
    ).toBe("");
    expect(problemsOf(newsFile({ sources: "\n  - title: 原题\n    # 待核对" }))).toBe("");
    expect(problemsOf(newsFile({ sources: "# 一份\n  - title: 原题" }))).toBe("");
    expect(problemsOf(newsFile({ title: "C#语言" }))).toBe("");
  });
});

describe("marks and indents", () => {
  test("Word's dash before entries of a list is one message", () => {
    const text = newsFile({ figures: "\n  – { label: 床位, value: 1 }\n  – { label: 病人, value: 2 }" });
    expect(problemsOf(text)).toMatchInlineSnapshot(
      `"9:3 front matter: “–”不是列表的记号。 请改成英文减号加一个空格，写成“- ”；各项都一样改。"`,
    );
    expect(inEnglish(text)).toMatchInlineSnapshot(
      `"9:3 front matter: "–" does not begin an entry of a list. Write an ASCII hyphen and a space, "- ", for every entry."`,
    );
    expect(placesOf(newsFile({ tags: "\n  — 肝癌" }))).toEqual(["9:3 yamlListMark"]);
    expect(placesOf(newsFile({ sources: "\n– title: 原题\n  page: 1" }))).toEqual(["7:1 yamlListMark"]);
  });

  test("an indent of other than spaces is one message", () => {
    const texts = ["\t", "\u3000", "\u00a0\u00a0"].map((indent) =>
      newsFile({ sources: `\n${indent}- title: 原题\n${indent}${indent}page: 1`, tags: `\n${indent}- 肝癌` }),
    );
    expect(texts.map(problemsOf).join("\n")).toMatchInlineSnapshot(`
      "7:1 front matter: 这一行用制表符（Tab）缩进。 请改成普通空格，同一级的各行空得一样多；别的行也这样的，一并改正。
      7:1 front matter: 这一行用全角空格（U+3000）缩进。 请改成普通空格，同一级的各行空得一样多；别的行也这样的，一并改正。
      7:1 front matter: 这一行用不换行空格（U+00A0）缩进。 请改成普通空格，同一级的各行空得一样多；别的行也这样的，一并改正。"
    `);
    expect(texts.map(inEnglish).join("\n")).toMatchInlineSnapshot(`
      "7:1 front matter: this line is indented by a tab. Use plain spaces, as many on all lines of one level; mend other lines that have the same.
      7:1 front matter: this line is indented by a full-width space (U+3000). Use plain spaces, as many on all lines of one level; mend other lines that have the same.
      7:1 front matter: this line is indented by a no-break space (U+00A0). Use plain spaces, as many on all lines of one level; mend other lines that have the same."
    `);
  });
});

describe("a comma within braces", () => {
  test("cuts a value", () => {
    const sources = ["{ title: 原题, bylines: [{ name: O'Neil, P. }] }", "{ title: 甲, 乙, 丙 }"];
    const texts = sources.map((source) => newsFile({ sources: `[${source}]` }));
    expect(texts.map(problemsOf).join("\n")).toMatchInlineSnapshot(`
      "6:48 front matter: 花括号里的英文逗号把“O'Neil, P.”分成了两项。 请给整个值加上引号，写成 "O'Neil, P." 。
      6:21 front matter: 花括号里的英文逗号把“甲, 乙, 丙”分成了两项。 请给整个值加上引号，写成 "甲, 乙, 丙" 。"
    `);
  });

  test("is no field of its own", () => {
    expect(problemsOf(newsFile({ figures: "[{ label: 床位, value: 1,286, unit: 张 }]" }))).toMatchInlineSnapshot(
      `"8:32 front matter: 花括号里的英文逗号把“1,286”分成了两项。 请给整个值加上引号，写成 "1,286" 。"`,
    );
    expect(inEnglish(newsFile({ figures: "[{ label: 床位, value: 1,286 }]" }))).toMatchInlineSnapshot(
      `"8:32 front matter: the comma within braces cuts "1,286" in two. Write "1,286" with quotes around the whole value."`,
    );
  });
});

test("three slips in one file are three messages", () => {
  const text = newsFile({ kicker: "[综述]肝癌", subtitle: "一期 #2 队列" }).replace("title: ", "title：");
  expect(placesOf(text)).toEqual(["2:6 yamlKeyColon", "8:9 yamlQuotes", "9:14 yamlComment"]);
});

test("two slips in one line are two messages", () => {
  expect(placesOf(newsFile().replace("title: 一则消息", "title：[综述]肝癌"))).toEqual([
    "2:6 yamlKeyColon",
    "2:7 yamlQuotes",
  ]);
});

test("a slip in a registry makes no other record look wrong", () => {
  const tags = "- { id: oncology, label: 肿瘤 }\n- id：liver-cancer\n  label: 肝癌\n";
  expect(problemsIn({ "content/tags.yml": tags })).toMatchInlineSnapshot(`
    "content/tags.yml:1:9 id: 没有文章用到标签“oncology”，所以它不会发布。 请在写到它的文章里写上它的代号；暂时没有，留着也不妨碍发布。
    content/tags.yml:2:5 file: “id”后面是中文冒号“：”。 请用英文冒号加一个普通空格，写成 id: liver-cancer 。"
  `);
});
