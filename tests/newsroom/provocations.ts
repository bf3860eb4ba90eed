import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import type { ProblemCode } from "#language/problems";
import { baseFiles, baseTags, institutionFile, newsFile, personFile, profileFile } from "./baseFiles";
import type { Files, MadeFiles } from "./newsroom";
import { small } from "./pictures";

/** 中文 as GB18030, which no UTF-8 text contains. */
export const gb18030 = Buffer.from([0xd6, 0xd0, 0xce, 0xc4]);

const article = (text: string | Uint8Array): Files => ({ "content/articles/2024/a.md": text });
const news = (keys: Record<string, string | undefined>): Files => article(newsFile(keys));
const body = (text: string): Files => article(newsFile({}, text));
const tags = (more: string): Files => ({ "content/tags.yml": `${baseTags}${more}\n` });

const lead = (slug: string): Files => ({ "content/site.yml": `${baseFiles["content/site.yml"]}lead: ${slug}\n` });

/** A file of so many bytes that takes no room on the disk. */
function sparse(path: string, bytes: number): void {
  writeFileSync(path, "");
  truncateSync(path, bytes);
}

/** The smallest mistake that provokes each kind of problem; a new kind does not compile without one. */
export const provocations: Record<ProblemCode, MadeFiles> = {
  emptyFile: article(""),
  fileTooLarge: article(Buffer.alloc(5 * 1024 * 1024, "字")),
  assetTooLarge: { "public/film.mp4": (path) => sparse(path, 101 * 1024 * 1024) },
  notAFile: { "content/articles/2024/a.md": (path) => mkdirSync(path) },
  notAFolder: { "content/articles/2023": "" },
  badLink: { "content/articles/2024/a.md": (path) => symlinkSync("missing.md", path) },
  unreadable: { "content/articles/2024/a.md": (path) => symlinkSync("a".repeat(256), path) },
  unusableName: { "content/articles/2024/a\n.md": newsFile() },
  notUtf8: article(Buffer.concat([Buffer.from("---\ntitle: "), gb18030, Buffer.from("\n---\n")])),
  controlCharacter: body("正文\u0007。"),
  radical: body("⾦俊飞"),
  invisibleCharacter: body("肝\u200b癌"),
  lostCharacter: body("肝\ufffd"),
  privateCharacter: body("\ue5e5某"),
  strayFile: { "content/articles/a.md": newsFile() },
  badFileName: { "content/articles/2024/My Article.md": newsFile() },
  nameTooLong: { [`content/articles/2024/${"a".repeat(201)}.md`]: newsFile() },
  wrongYearFolder: news({ date: "2023-12" }),
  duplicateSlug: { "content/articles/2023/base.md": newsFile({ date: "2023" }) },
  missingFile: { "content/site.yml": null },

  noFrontMatter: article("正文。\n"),
  unclosedFrontMatter: article("---\ntitle: 题目\n"),
  executableFrontMatter: article('---js\n{ title: "题目" }\n---\n'),
  yamlSyntax: news({ tags: "[liver-cancer" }),
  yamlColon: news({ title: "AKR1B10: 一个基因" }),
  yamlKeyColon: article(newsFile().replace("title: ", "title：")),
  yamlIndent: news({ tags: "\n\u3000- liver-cancer" }),
  yamlListMark: news({ tags: "\n  – liver-cancer" }),
  yamlQuotes: news({ title: "[综述]肝癌研究" }),
  yamlComment: news({ title: "一期临床 #2 队列完成入组" }),
  yamlComma: news({ figures: "[{ label: 床位, value: 1,286 }]" }),
  yamlDuplicateKey: article(newsFile().replace("ai: none", "ai: none\nai: assisted")),
  yamlAlias: news({ title: "&name 题目" }),
  nestedTooDeep: body("<div>".repeat(20_000)),
  frontMatterTooLong: news({ author: "字".repeat(100_001) }),
  textNotShown: body("正文。\n\n[^1]: 没有用到的脚注。"),
  tooMuchMarkup: body("*".repeat(1001)),
  moreProblems: news({ redirectFrom: `[${Array.from({ length: 1000 }, () => "x").join(", ")}]`, titel: "题目" }),
  notAMap: news({ sources: "[原题]" }),
  notAList: news({ tags: "肝癌 肿瘤" }),
  emptyBody: body(""),

  unknownKey: news({ titel: "题目" }),
  keyCase: article(newsFile().replace("title:", "Title:")),
  missing: news({ ai: undefined }),
  emptyValue: news({ title: "" }),
  emptyLeftOut: news({ subtitle: "null" }),
  notText: news({ title: "[甲, 乙]" }),
  notOneOf: news({ kind: "new" }),
  notBoolean: news({ draft: "yes" }),
  wrongLength: news({ summary: "太短" }),
  tooFew: news({ tags: "[]" }),
  tooMany: news({ redirectFrom: `[${Array.from({ length: 1001 }, (_, at) => `/${at}`).join(", ")}]` }),
  notADate: news({ date: "五月十六日" }),
  notACalendarDate: news({ date: "2024-02-31" }),
  dateAhead: news({ added: "2026-07-01" }),
  dateFarAhead: news({ added: "2062-01-02" }),
  addedBeforeNews: news({ added: "2024-05-15" }),
  notAnInstant: news({ embargo: "2026-12-01" }),
  notAnId: tags("- { id: Liver Disease, label: 肝病 }"),
  notAUrl: news({ sources: "[{ title: 原题, url: www.example.org }]" }),
  notAMailAddress: { "content/site.yml": "name: 甲\nnameEn: A\ndescription: 乙。\ncontact: 编辑部\n" },
  notADoi: news({ works: "[{ type: paper, title: 论文, doi: https://doi.org/10.1000/1 }]" }),
  notAPath: news({ redirectFrom: "[https://example.org/old]" }),
  pathTooLong: news({ redirectFrom: `[${"/abcdefghi".repeat(101)}]` }),
  notAnIndexNowKey: { "content/site.yml": `${baseFiles["content/site.yml"]}indexNowKey: 短钥\n` },
  notAYear: news({ works: "[{ type: paper, title: 论文, year: 19年 }]" }),
  originWithExtras: {
    "content/site.yml": "name: 甲\nnameEn: A\ndescription: 乙。\norigin: https://example.org/?from=here\n",
  },
  notOneName: news({ sources: "[{ title: 原题, bylines: [{ name: 记者张三 }] }]" }),
  spaceInName: news({ sources: "[{ title: 原题, bylines: [{ name: 张　三 }] }]" }),
  workWithoutName: news({ works: "[{ type: paper, year: 2019 }]" }),
  figureDatedTwice: news({ figures: "[{ label: 床位, value: 1000, asOf: 2024, period: 全年 }]" }),
  duplicateId: { "content/people/first-hospital.md": personFile() },
  duplicateLabel: tags("- { id: tumour, label: 癌症 }"),
  redirectTaken: {
    ...news({ redirectFrom: "[/old.html]" }),
    "content/articles/2024/b.md": newsFile({ redirectFrom: "[/old.html]" }),
  },
  redirectHidesPage: news({ redirectFrom: "[/articles/base/]" }),

  listSeparator: news({ tags: "[肝癌、肿瘤]" }),
  unknownReference: news({ tags: "[肝ai]" }),
  unknownLead: lead("bse"),
  retractedLead: { ...lead("a"), ...news({ retraction: "{ date: 2025, text: 撤稿。 }" }) },
  unpublishedLead: { ...lead("a"), ...news({ draft: "true" }) },
  hierarchyTooDeep: tags(
    Array.from({ length: 102 }, (_, at) => `- { id: t${at}, label: 词${at}, broader: t${at + 1} }`).join("\n") +
      "\n- { id: t102, label: 顶 }",
  ),
  cycle: { "content/institutions/city-university.md": institutionFile({ parent: "first-hospital" }) },
  deadLink: body("见[上一篇](/articles/bas/)。"),
  deadAnchor: body("见[上一篇](/articles/base/#经)。"),
  relativeLink: body("见[上一篇](base.md)。"),
  unpublishedLink: {
    ...body("见[下一篇](/articles/b/)。"),
    "content/articles/2024/b.md": newsFile({ draft: "true" }),
  },
  missingImage: body("![团队](photo.jpg)"),
  localImage: body("![图](file:///home/editor/photo.jpg)"),
  imageNameForm: { ...body("![图](caf\u00e9.jpg)"), "content/articles/2024/cafe\u0301.jpg": small.jpg },
  notAnImage: { ...body("![团队](photo.svg)"), "content/articles/2024/photo.svg": "<svg/>" },
  brokenImage: { ...body("![团队](photo.jpg)"), "content/articles/2024/photo.jpg": "不是图片" },
  misnamedImage: { ...body("![团队](photo.jpg)"), "content/articles/2024/photo.jpg": small.png },
  imageNameReserved: { ...body("![团队](photo.w480.jpg)"), "content/articles/2024/photo.w480.jpg": small.jpg },
  unused: { "content/people/li-si.md": personFile() },
  resultWithoutStage: article(profileFile({ kind: "result" })),

  headingSkipped: body("## 一\n\n#### 二"),
  headingOne: body("# 一"),
  elementUnwrapped: body("<center>正文</center>"),
  activeContentRemoved: body("正文<script>alert(1)</script>"),
  remoteImage: body("![团队](https://example.org/photo.jpg)"),
  markupNotTaken: body("##研究背景"),
  linkNotTaken: body("见[甲]（/articles/a/）。"),
  signTaken: body("- 5℃保存"),
  imageWithoutAlt: { ...body("![](photo.jpg)"), "content/articles/2024/photo.jpg": small.jpg },
};
