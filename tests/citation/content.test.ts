import { join } from "node:path";
import { expect, test } from "vitest";
import { href } from "#archive/href";
import { articleReferences } from "#citation/articleReferences";
import { gbt7714 } from "#citation/gbt7714";
import { readNewsroom } from "#newsroom/readNewsroom";
import { textReader } from "#newsroom/readText";

test("the reports that the archive began with are cited as their texts allow, and no further", () => {
  const content = join(import.meta.dirname, "..", "..", "content");
  const { edition } = readNewsroom({ content, out: "out", now: Date.parse("2026-11-21T12:00:00+08:00") });
  if (!edition) throw new Error("The content has an error.");
  const { archive } = edition;
  const readText = textReader(edition, content);
  const cited = archive.articles.flatMap(({ slug }) => {
    const text = readText("article", href.article(slug));
    return text ? articleReferences(archive, text.record).sources.map(gbt7714) : [];
  });
  const known = cited.filter((text) => /第一动力|突破 用科研|撬动/.test(text));
  expect([...new Set(known)].sort()).toMatchInlineSnapshot(`
    [
      "刘晶，邹欣芮，李忠海. “小细胞”撬动“大产业”：大连医科大学附属第一医院锚定发展新质生产力新赛道[Z].",
      "匡奕君，宗璇，范智勇，等. 突破“关键变量”成为“第一动力”[N/OL]. 荆州日报，2022-05-16. http://finews.zning.xyz/html_News/NewsShare.html?infoCode=NW202205162379602667.",
      "黄敏. 实现肝病诊疗新突破 用科研守护生命健康：记“广西五一劳动奖章”获得者、桂林医科大学第一附属医院副院长金俊飞[Z].",
    ]
  `);
});
