import { expect, test } from "vitest";
import { baseFiles, baseTags, institutionFile, newsFile, personFile, profileFile } from "./baseFiles";
import { problemsIn, readFixture } from "./newsroom";

const path = "content/articles/2024/a.md";

test("a name that no registry knows is reported wherever a record may name one", () => {
  const keys = {
    tags: "[肝癌, no-tag]",
    institutions: "[first-hospitl]",
    people: "[zhang-sna]",
    sources: "[{ title: 原题, publication: city-dialy }]",
    figures: "[{ label: 床位, value: 1000, of: 市第一医院 }]",
    milestones: "[{ date: 2020, text: 建成, of: [zhang-san, nobody] }]",
    works: "[{ type: paper, title: 论文, of: [none] }]",
  };
  expect(problemsIn({ [path]: newsFile(keys) })).toMatchInlineSnapshot(`
    "content/articles/2024/a.md:6:37 sources[0].publication: 没有“city-dialy”这个出版物。 是不是“city-daily”？出版物列在 content/publications.yml。
    content/articles/2024/a.md:8:12 tags[1]: 没有“no-tag”这个标签。 标签列在 content/tags.yml。
    content/articles/2024/a.md:9:16 institutions[0]: 没有“first-hospitl”这个机构。 是不是“first-hospital”？机构各有一个文件，在 content/institutions/。
    content/articles/2024/a.md:10:10 people[0]: 没有“zhang-sna”这个人物。 是不是“zhang-san”？人物各有一个文件，在 content/people/。
    content/articles/2024/a.md:11:41 figures[0].of: 没有“市第一医院”这个机构或人物。 是不是“first-hospital”？机构和人物的文件在 content/institutions/ 和 content/people/。
    content/articles/2024/a.md:12:54 milestones[0].of[1]: 没有“nobody”这个机构或人物。 机构和人物的文件在 content/institutions/ 和 content/people/。
    content/articles/2024/a.md:13:40 works[0].of[0]: 没有“none”这个机构或人物。 机构和人物的文件在 content/institutions/ 和 content/people/。"
  `);
});

test("registries' references to one another are checked too", () => {
  const files = {
    "content/tags.yml": `${baseTags}- { id: liver, label: 肝脏, broader: organ }\n`,
    "content/institutions/first-hospital.md": institutionFile({
      parent: "city-univrsity",
      sources: "[{ title: 年报, publication: 城市日报 }]",
    }),
    "content/people/zhang-san.md": personFile({ roles: "[{ title: 医生, institution: 市第一医院 }]" }),
  };
  const { problems } = readFixture(files);
  const wrong = problems.filter(({ severity }) => severity === "error");
  expect(wrong.map(({ path: file, line, column, field }) => `${file}:${line}:${column} ${field}`)).toEqual([
    "content/institutions/first-hospital.md:5:9 parent",
    "content/institutions/first-hospital.md:6:37 sources[0].publication",
    "content/people/zhang-san.md:3:35 roles[0].institution",
    "content/tags.yml:3:36 [2].broader",
  ]);
});

test("who writes a name in place of an id is told the id", () => {
  expect(problemsIn({ [path]: newsFile({ institutions: "[市第一医院]", people: "[张三]" }) })).toMatchInlineSnapshot(`
    "content/articles/2024/a.md:8:16 institutions[0]: 没有“市第一医院”这个机构。 是不是“first-hospital”？机构各有一个文件，在 content/institutions/。
    content/articles/2024/a.md:9:10 people[0]: 没有“张三”这个人物。 是不是“zhang-san”？人物各有一个文件，在 content/people/。"
  `);
});

test("a reference to a record that is itself broken is not called unknown", () => {
  const files = {
    "content/institutions/first-hospital.md": institutionFile({ type: "clinic" }),
    "content/tags.yml": baseTags.replace("label: 肝癌", "label: ''"),
  };
  expect(readFixture(files).problems.map(({ detail }) => detail.code)).toEqual(
    expect.not.arrayContaining(["unknownReference"]),
  );
});

test("a word that would mean two tags is refused", () => {
  const more = ["{ id: tumour, label: 癌症 }", "{ id: other, label: 其他, synonyms: [LIVER-CANCER, 其他] }"];
  const tags = baseTags + more.map((tag) => `- ${tag}\n`).join("");
  const used = newsFile({ tags: "[tumour, other]" });
  expect(problemsIn({ "content/tags.yml": tags, [path]: used })).toMatchInlineSnapshot(`
    "content/tags.yml:3:9 tag: “癌症”已经是标签 oncology 的代号、名称或同义词。 一个词只能指一个标签，请删除其中一处。
    content/tags.yml:4:9 tag: “LIVER-CANCER”已经是标签 liver-cancer 的代号、名称或同义词。 一个词只能指一个标签，请删除其中一处。"
  `);
});

test("an id that stands twice in a registry is refused", () => {
  const files = {
    "content/tags.yml": `${baseTags}- { id: oncology, label: 肿瘤学 }\n`,
    "content/publications.yml": `${baseFiles["content/publications.yml"]}- { id: city-daily, name: 日报 }\n`,
  };
  expect(problemsIn(files)).toMatchInlineSnapshot(`
    "content/publications.yml:2:9 id: 代号“city-daily”已经被 content/publications.yml:1 使用。 请换一个代号。
    content/tags.yml:3:9 id: 代号“oncology”已经被 content/tags.yml:1 使用。 请换一个代号。"
  `);
});

test("tags that are broader than one another are reported at every link of the circle", () => {
  const tags = `- { id: a, label: 甲, broader: 丙 }
- { id: b, label: 乙, broader: a }
- { id: c, label: 丙, broader: b }
- { id: liver-cancer, label: 肝癌, broader: c }
`;
  expect(problemsIn({ "content/tags.yml": tags })).toMatchInlineSnapshot(`
    "content/tags.yml:1:31 broader: 上级关系绕成了圈：a → c → b → a。 请删除其中一个上级。
    content/tags.yml:2:31 broader: 上级关系绕成了圈：b → a → c → b。 请删除其中一个上级。
    content/tags.yml:3:31 broader: 上级关系绕成了圈：c → b → a → c。 请删除其中一个上级。"
  `);
});

test("an institution cannot be part of itself", () => {
  expect(
    problemsIn({ "content/institutions/city-university.md": institutionFile({ parent: "city-university" }) }),
  ).toMatchInlineSnapshot(
    `"content/institutions/city-university.md:5:9 parent: 上级关系绕成了圈：city-university → city-university。 请删除其中一个上级。"`,
  );
});

test("what no article uses is a warning, and drafts are articles too", () => {
  const files = {
    "content/tags.yml": `${baseTags}- { id: unused-tag, label: 无 }\n- { id: in-draft, label: 草 }\n`,
    "content/publications.yml": `${baseFiles["content/publications.yml"]}- { id: unused-paper, name: 无报 }\n`,
    "content/institutions/unused-part.md": institutionFile({ parent: "unused-whole" }),
    "content/institutions/unused-whole.md": institutionFile(),
    "content/people/unused-person.md": personFile(),
    [path]: profileFile({ draft: "true", tags: "[in-draft]" }),
  };
  expect(problemsIn(files)).toMatchInlineSnapshot(`
    "content/institutions/unused-part.md:1:1 id: 没有文章用到机构“unused-part”，所以它不会发布。 请在写到它的文章里写上它的代号；暂时没有，留着也不妨碍发布。
    content/institutions/unused-whole.md:1:1 id: 没有文章用到机构“unused-whole”，所以它不会发布。 请在写到它的文章里写上它的代号；暂时没有，留着也不妨碍发布。
    content/people/unused-person.md:1:1 id: 没有文章用到人物“unused-person”，所以它不会发布。 请在写到它的文章里写上它的代号；暂时没有，留着也不妨碍发布。
    content/publications.yml:2:9 id: 没有文章用到出版物“unused-paper”，所以它不会发布。 请在写到它的文章里写上它的代号；暂时没有，留着也不妨碍发布。
    content/tags.yml:3:9 id: 没有文章用到标签“unused-tag”，所以它不会发布。 请在写到它的文章里写上它的代号；暂时没有，留着也不妨碍发布。"
  `);
  expect(readFixture(files).edition).toBeDefined();
});

test("an entry that only a link in a text names is used", () => {
  const files = {
    "content/people/li-si.md": personFile({ name: "李四" }),
    [path]: newsFile({}, "与[李四](/people/li-si/)合作。"),
  };
  expect(problemsIn(files)).toBe("");
});

test("registries of the wrong shape are explained", () => {
  const files = {
    "content/site.yml": "- name: 甲\n",
    "content/tags.yml": "liver-cancer: 肝癌\n",
    "content/publications.yml": "- city-daily\n- { id: city-daily, name: 城市日报, kind: newspaper }\n",
  };
  const { problems } = readFixture(files);
  const wrong = problems.filter(({ path: file }) => file.endsWith(".yml"));
  expect(wrong.map(({ path: file, line, column, field, detail }) => [file, line, column, field, detail.code])).toEqual([
    ["content/publications.yml", 1, 3, "[0]", "notAMap"],
    ["content/publications.yml", 2, 33, "[1].kind", "unknownKey"],
    ["content/site.yml", 1, 1, "file", "notAMap"],
    ["content/tags.yml", 1, 1, "file", "notAList"],
  ]);
});

test("a registry that is all comments is an empty one", () => {
  const { problems } = readFixture({ "content/publications.yml": "# 暂无\n" });
  expect(problems.map(({ path: file, field }) => [file, field])).toEqual([
    ["content/articles/2024/base.md", "sources[0].publication"],
  ]);
});
