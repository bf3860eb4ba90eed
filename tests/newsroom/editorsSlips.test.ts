import { describe, expect, test } from "vitest";
import { linkBaseOf } from "#archive/href";
import { problemTexts as english } from "#language/en/problemTexts";
import { guideWords } from "#language/zh/guideWords";
import { readRecord } from "#newsroom/readRecord";
import { institutionFile, newsFile, personFile, profileFile } from "./baseFiles";
import { printed, problemsIn, readFixture } from "./newsroom";

const path = "content/articles/2024/a.md";
const problemsOf = (text: string) => problemsIn({ [path]: text }).replaceAll(`${path}:`, "");
const inEnglish = (text: string) => printed(readFixture({ [path]: text }).problems, english).replaceAll(`${path}:`, "");
const recordOf = (text: string) => {
  const file = { file: "a.md", path, name: "a", folder: "2024" };
  return readRecord("article", file, Buffer.from(text), linkBaseOf("https://example.org")).reading.record;
};
const articleOf = (text: string) =>
  readFixture({ [path]: text }).edition?.archive.articles.find(({ slug }) => slug === "a");

describe("lists", () => {
  test("with Chinese separators are one word, which is said", () => {
    expect(problemsOf(newsFile({ tags: "[肿瘤，肝癌]" }))).toMatchInlineSnapshot(
      `"8:8 tags[0]: “肿瘤，肝癌”里的“，”不起分隔作用，整个被当成了一个词。 请用英文逗号加空格分开，写成 [肿瘤, 肝癌] 。"`,
    );
    expect(problemsOf(newsFile({ tags: "[肿瘤、肝癌]" }))).toMatchInlineSnapshot(
      `"8:8 tags[0]: “肿瘤、肝癌”里的“、”不起分隔作用，整个被当成了一个词。 请用英文逗号加空格分开，写成 [肿瘤, 肝癌] 。"`,
    );
    expect(problemsOf(newsFile({ institutions: "[first-hospital、city-university]" }))).toMatchInlineSnapshot(
      `"8:16 institutions[0]: “first-hospital、city-university”里的“、”不起分隔作用，整个被当成了一个词。 请用英文逗号加空格分开，写成 [first-hospital, city-university] 。"`,
    );
    expect(inEnglish(newsFile({ tags: "[肿瘤，肝癌]" }))).toMatchInlineSnapshot(
      `"8:8 tags[0]: the "，" in "肿瘤，肝癌" separates nothing; the whole was taken for one word. Write [肿瘤, 肝癌], with an ASCII comma and a space."`,
    );
  });

  test("without brackets are shown with them", () => {
    expect(problemsOf(newsFile({ tags: "肿瘤，肝癌" }))).toMatchInlineSnapshot(
      `"8:7 tags: 这里应当是一个列表。 请写成 [肿瘤, 肝癌] ，或每行以“- ”开头。"`,
    );
    expect(inEnglish(newsFile({ tags: "肿瘤, 肝癌" }))).toMatchInlineSnapshot(
      `"8:7 tags: this should be a list. Write [肿瘤, 肝癌], or begin each line with "- "."`,
    );
  });

  test("of other things than words are not written out", () => {
    expect(problemsOf(newsFile({ sources: "原题" }))).toMatchInlineSnapshot(
      `"6:10 sources: 这里应当是一个列表。 请写成 [甲, 乙] ，或每行以“- ”开头。"`,
    );
  });

  test("without entries are one message", () => {
    expect(problemsOf(newsFile({ tags: "" }))).toMatchInlineSnapshot(`"8:1 tags: 字段没有值。 请填写，或删除这一行。"`);
    expect(problemsOf(newsFile({ tags: "[]" }))).toMatchInlineSnapshot(
      `"8:7 tags: 至少要有 1 项。 请补上，或删除这个字段。"`,
    );
    expect(problemsOf(newsFile({ sources: "" }))).toMatchInlineSnapshot(
      `"6:1 sources: 字段没有值。 请填写，或删除这一行。"`,
    );
    expect(problemsOf(newsFile({ tags: "\n  -" }))).toMatchInlineSnapshot(
      `"9:3 tags[0]: 字段没有值。 请填写，或删除这一行。"`,
    );
    expect(problemsOf(profileFile({ institutions: "" }))).toMatchInlineSnapshot(
      `"10:1 institutions: 字段没有值。 请填写，或删除这一行。"`,
    );
  });
});

describe("dates in other forms", () => {
  test.each([
    ["2024-5-6", "2024-05-06"],
    ["2024/05/06", "2024-05-06"],
    ["2024年5月6日", "2024-05-06"],
    ["2024 年 5 月 6 日", "2024-05-06"],
    ["2024.5.6", "2024-05-06"],
    ["２０２４年５月６日", "2024-05-06"],
    ["2024年5月", "2024-05"],
    ["2024/5", "2024-05"],
    ["2024年", "2024"],
  ])("%s is offered as %s", (date, offered) => {
    expect(problemsOf(newsFile({ date }))).toContain(`请写 ${offered} 。`);
    expect(inEnglish(newsFile({ date }))).toContain(`Write ${offered}.`);
    expect(problemsOf(newsFile({ date: offered }))).toBe("");
  });

  test.each(["2024年13月", "2024-2-31", "24.5.6", "五月六日", "2024年5月6日上午"])("%s is offered nothing", (date) => {
    expect(problemsOf(newsFile({ date }))).toContain("请写 2022、2022-05、2022-05-16");
  });

  test("are one message", () => {
    expect(problemsOf(newsFile({ date: "2024年5月6日" }))).toMatchInlineSnapshot(
      `"3:7 date: “2024年5月6日”不是这里的日期写法。 请写 2024-05-06 。"`,
    );
    expect(inEnglish(newsFile({ date: "2024年5月6日" }))).toMatchInlineSnapshot(
      `"3:7 date: "2024年5月6日" is not how dates are written here. Write 2024-05-06."`,
    );
  });
});

describe("the words of the guide's tables", () => {
  test("stand for ids in articles", () => {
    const works = "[{ type: 论文, title: 某文 }, { type: 专利, title: 某法 }]";
    const text = profileFile({ kind: "成果", stage: "临床研究", works, ai: "没用" });
    expect(problemsOf(text)).toBe("");
    expect(articleOf(text)).toMatchObject({ kind: "result", stage: "clinical" });
    expect(recordOf(text)).toMatchObject({ ai: "none", works: [{ type: "paper" }, { type: "patent" }] });
  });

  test.each(Object.entries({ ...guideWords.institutionTypes, ...{ institute: "研究院所" } }))(
    "stand for %s in institutions",
    (id, words) => {
      for (const type of [id, ...words.split("、")]) {
        const { problems, edition } = readFixture({
          "content/institutions/first-hospital.md": institutionFile({ name: "甲", type, parent: "city-university" }),
        });
        expect(problems).toEqual([]);
        expect(edition?.archive.institutions.get("first-hospital")?.type).toBe(id);
      }
    },
  );

  test("ask what the id asks", () => {
    expect(problemsOf(newsFile({ kind: "人物" }))).toBe(
      problemsOf(newsFile({ kind: "person" })).replaceAll("kind: person", "kind: 人物"),
    );
    expect(problemsOf(profileFile({ kind: "成果" }))).toBe(problemsOf(profileFile({ kind: "result" })));
  });

  test("are all that is taken", () => {
    expect(problemsOf(newsFile({ kind: "新闻" }))).toMatchInlineSnapshot(
      `"5:7 kind: “新闻”不是可选的值。 可选：person、institution、result、platform、partnership、news。"`,
    );
  });
});

describe("names of fields", () => {
  test("in another case are one message", () => {
    expect(problemsOf(newsFile({ ai: undefined, AI: "none" }))).toMatchInlineSnapshot(
      `"7:1 AI: 字段“AI”的大小写不对。 请写成 ai 。"`,
    );
    expect(problemsOf(newsFile({ Sources: "[{ title: 原题 }]", sources: undefined }))).toMatchInlineSnapshot(
      `"7:1 Sources: 字段“Sources”的大小写不对。 请写成 sources 。"`,
    );
    expect(problemsOf(newsFile({ sources: "[{ Title: 原题 }]" }))).toMatchInlineSnapshot(
      `"6:13 sources[0].Title: 字段“Title”的大小写不对。 请写成 title 。"`,
    );
    expect(inEnglish(newsFile().replace("title", "Title"))).toMatchInlineSnapshot(
      `"2:1 Title: the key "Title" has the wrong case. Write title."`,
    );
  });

  test("that are mistyped are one message", () => {
    expect(problemsOf(newsFile().replace("title", "titel"))).toMatchInlineSnapshot(
      `"2:1 titel: 没有“titel”这个字段。 是不是“title”？"`,
    );
  });

  test("that are far from any are offered none", () => {
    expect(problemsOf(newsFile({ titleEn: "A Title" }))).not.toContain("是不是");
    expect(problemsOf(newsFile({ tag: "[肝癌]" }))).toContain("是不是“tags”");
  });

  test("are listed once a file", () => {
    const text = newsFile({ titleEn: "A", volume: "1", pmid: "2" });
    expect(problemsOf(text)).toMatchInlineSnapshot(`
      "8:1 titleEn: 没有“titleEn”这个字段。 可用的字段：title、kicker、subtitle、date、dateNote、added、kind、stage、summary、tags、institutions、people、sources、original、figures、milestones、works、image、editor、updated、corrections、retraction、withdrawn、draft、embargo、redirectFrom、ai、layout、categories、author。
      9:1 volume: 没有“volume”这个字段。 可用的字段，这个文件前面的提示已经列出。
      10:1 pmid: 没有“pmid”这个字段。 可用的字段，这个文件前面的提示已经列出。"
    `);
    expect(inEnglish(text).split("\n").slice(1)).toMatchInlineSnapshot(`
      [
        "9:1 volume: there is no key "volume". An earlier problem of the file lists the known keys.",
        "10:1 pmid: there is no key "pmid". An earlier problem of the file lists the known keys.",
      ]
    `);
  });
});

describe("values that say nothing", () => {
  test.each(["null", '""', "~", ""])("subtitle: %s is left out with a warning", (subtitle) => {
    expect(problemsOf(newsFile({ subtitle }))).toBe(
      "8:1 subtitle: subtitle 没有值，当作没有写。 请填写，或删除这一行。",
    );
    expect(articleOf(newsFile({ subtitle }))).not.toHaveProperty("subtitle");
  });

  test("are told in English, and within lists", () => {
    expect(inEnglish(newsFile({ sources: "[{ title: 原题, url: null }]" }))).toMatchInlineSnapshot(
      `"6:24 sources[0].url: url has no value and was taken as left out. Write one, or delete the line."`,
    );
  });

  test("are an error where a value is required", () => {
    expect(problemsOf(newsFile({ title: "null" }))).toMatchInlineSnapshot(
      `"2:1 title: 字段没有值。 请填写，或删除这一行。"`,
    );
  });
});

describe("what no article uses", () => {
  const unused = {
    "content/people/li-si.md": personFile({ name: "李四" }),
  };

  test("is not told while an article cannot be read", () => {
    expect(problemsIn(unused)).toMatchInlineSnapshot(
      `"content/people/li-si.md:1:1 id: 没有文章用到人物“li-si”，所以它不会发布。 请在写到它的文章里写上它的代号；暂时没有，留着也不妨碍发布。"`,
    );
    expect(problemsIn({ ...unused, [path]: newsFile({ date: "2024-02-31" }) })).not.toContain("li-si");
    expect(problemsIn({ ...unused, [path]: "正文" })).not.toContain("li-si");
  });

  test("is told where the slip of an article leaves no doubt", () => {
    expect(problemsIn({ ...unused, [path]: newsFile().replace("title: ", "title：") })).toContain("li-si");
  });
});
