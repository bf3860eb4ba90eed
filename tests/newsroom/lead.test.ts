import { expect, test } from "vitest";
import { leadOf } from "#archive/lead";
import { readNewsroom } from "#newsroom/readNewsroom";
import { baseFiles, newsFile, profileFile } from "./baseFiles";
import type { Files } from "./newsroom";
import { problemsIn, readFixture, testNow, writeFixture } from "./newsroom";

const path = "content/articles/2024/chosen.md";
const siteWith = (lead: string): Files => ({ "content/site.yml": `${baseFiles["content/site.yml"]}lead: ${lead}\n` });
const chosen = (keys: Record<string, string> = {}): Files => ({
  ...siteWith("chosen"),
  [path]: newsFile({ title: "密题", date: "2024-01", ...keys }),
});

function leadIn(files: Files, now = testNow): string | undefined {
  const { edition } = readFixture(files, { now });
  return edition && leadOf(edition.archive)?.slug;
}

test("the lead is the newest article with a summary, unless site.yml chooses another", () => {
  expect(leadIn({ [path]: newsFile() })).toBe("base");
  expect(leadIn(chosen())).toBe("chosen");
  expect(problemsIn(chosen())).toBe("");
});

test("a lead that no article has is an error, with the article that was probably meant", () => {
  expect(problemsIn(siteWith("bas"))).toMatchInlineSnapshot(
    `"content/site.yml:4:7 lead: 没有代号为“bas”的文章，不能作首页头条。 是不是“base”？请写文章的代号，就是文件名去掉 .md。"`,
  );
  expect(problemsIn({ ...chosen(), ...siteWith("密题") })).toMatchInlineSnapshot(
    `"content/site.yml:4:7 lead: 没有代号为“密题”的文章，不能作首页头条。 是不是“chosen”？请写文章的代号，就是文件名去掉 .md。"`,
  );
  expect(problemsIn(siteWith("elsewhere"))).toMatchInlineSnapshot(
    `"content/site.yml:4:7 lead: 没有代号为“elsewhere”的文章，不能作首页头条。 请写文章的代号，就是文件名去掉 .md。"`,
  );
});

test("the lead is checked even where something else in site.yml is wrong", () => {
  const site = "name: 甲\nnameEn: A\norigin: none\nlead: bas\n";
  const { problems } = readFixture({ "content/site.yml": site });
  expect(problems.map(({ field, detail }) => [field, detail.code])).toEqual([
    ["description", "missing"],
    ["origin", "notAUrl"],
    ["lead", "unknownLead"],
  ]);
});

test.each([["retraction"], ["withdrawn"]])(
  "a lead with a %s is an error, and the article that would lead without it is proposed",
  (key) => {
    expect(problemsIn(chosen({ [key]: "{ date: 2025, text: 数据有误。 }" }))).toBe(
      "content/site.yml:4:7 lead: “chosen”已经撤稿或撤下，不能作首页头条。 请写另一篇文章的代号，例如 base，或删除这一行。",
    );
  },
);

test("where no article can stand in for a withdrawn lead, deleting the line is all the advice", () => {
  const withdrawn = "{ date: 2025, text: 撤下。 }";
  const files = {
    ...siteWith("base"),
    "content/articles/2024/base.md": profileFile({
      people: "[zhang-san]",
      sources: "[{ title: 原题, publication: city-daily }]",
      withdrawn,
    }),
  };
  expect(problemsIn(files)).toMatchInlineSnapshot(
    `"content/site.yml:4:7 lead: “base”已经撤稿或撤下，不能作首页头条。 请删除这一行。"`,
  );
});

test.each<Record<string, string>>([{ draft: "true" }, { embargo: "2026-12-01T09:00:00+08:00" }])(
  "of a lead with %o editors are warned, and nothing of it is published, not even its slug",
  (keys) => {
    const { problems, edition } = readFixture(chosen(keys));
    expect(problems.map(({ severity, line, column, detail }) => [severity, line, column, detail])).toEqual([
      ["warning", 4, 7, { code: "unpublishedLead", params: { slug: "chosen" } }],
    ]);
    if (!edition) throw new Error("A warning forbade the edition.");
    const { archive, texts } = edition;
    const asText = JSON.stringify([archive, [...texts]], (_key, value) => (value instanceof Map ? [...value] : value));
    expect(asText).not.toMatch(/chosen|密题/);
    expect(leadOf(archive)?.slug).toBe("base");
  },
);

test("it takes the lead when its embargo ends", () => {
  const embargo = "2026-12-01T09:00:00+08:00";
  expect(leadIn(chosen({ embargo }), Date.parse(embargo) - 1)).toBe("base");
  expect(leadIn(chosen({ embargo }), Date.parse(embargo))).toBe("chosen");
});

test("an editor at work sees a draft lead the front page, marked, and never a retracted article", () => {
  const previewed = (keys: Record<string, string>) => {
    const { edition } = readNewsroom(writeFixture(chosen(keys)).settings, true);
    const lead = edition && leadOf(edition.archive);
    return [lead?.slug, lead?.status];
  };
  expect(previewed({ draft: "true" })).toEqual(["chosen", "unpublished"]);
  expect(previewed({ retraction: "{ date: 2025, text: 撤稿。 }" })).toEqual(["base", undefined]);
});

test("the lead is no part of what every page is told of its site", () => {
  expect(readFixture(chosen()).edition?.archive.site).not.toHaveProperty("lead");
});
