import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "#archive/article";
import { viewArticle } from "#archive/views/articleView";
import { publicRecord } from "#archive/withdrawnRecord";
import { archiveOf, article, dateOf, institution, person, publication, tag } from "../records";
import { gappyArchives } from "./archives";

const records = {
  tags: [{ ...tag("liver"), label: "肝癌" }],
  institutions: [{ ...institution("hospital"), name: "市医院" }],
  people: [{ ...person("zhang"), name: "张三" }],
  publications: [{ ...publication("daily"), name: "日报" }],
};

const full = article("full", {
  title: "题目",
  kicker: "眉题",
  subtitle: "副题",
  summary: "摘要",
  kind: "result",
  stage: "clinical",
  tags: ["liver"],
  institutions: ["hospital"],
  people: ["zhang"],
  sources: [{ title: "原题", bylines: [], publication: "daily" }],
  figures: [{ label: "病人", value: "30", of: ["hospital"] }],
  milestones: [{ date: dateOf("2020"), text: "开始", of: ["hospital"] }],
  works: [{ type: "paper", title: "论文", of: ["zhang"] }],
  image: { src: "a.jpg", alt: "图" },
  corrections: [{ date: dateOf("2024-06-01"), text: "改过。" }],
});

const viewed = (record: Article) => viewArticle(archiveOf([record], records), record);

test("an article's view names its institutions, people, tags and publications", () => {
  const { tags, institutions, people, sources } = viewed(full);
  expect([tags, institutions, people]).toEqual([
    [{ id: "liver", name: "肝癌" }],
    [{ id: "hospital", name: "市医院" }],
    [{ id: "zhang", name: "张三" }],
  ]);
  expect(sources).toEqual([{ title: "原题", bylines: [], publication: { id: "daily", name: "日报" } }]);
});

test("tags are those that the archive knows, not the words that the editor wrote", () => {
  const archive = archiveOf([full], records);
  expect(viewArticle(archive, { ...full, tags: ["肝细胞癌"] }).tags).toEqual([{ id: "liver", name: "肝癌" }]);
});

test("its milestones stand in the order of time, however its record has them", () => {
  const milestones = ["2024-02", "2019", "2024"].map((date) => ({ date: dateOf(date), text: date, of: [] }));
  expect(viewed({ ...full, milestones }).article.milestones.map(({ text }) => text)).toEqual([
    "2019",
    "2024",
    "2024-02",
  ]);
});

describe("a withdrawn article", () => {
  const withdrawn = viewed(publicRecord({ ...full, withdrawn: { date: dateOf("2024-07-01"), text: "撤下。" } }));

  test("has lost its kicker, subtitle, summary, facts and picture", () => {
    const { subtitle, summary, figures, milestones, works, image } = withdrawn.article;
    expect([subtitle, summary, image]).toEqual([undefined, undefined, undefined]);
    expect([figures, milestones, works]).toEqual([[], [], []]);
    for (const lost of ["眉题", "副题", "摘要", "病人", "开始", "论文", "a.jpg"])
      expect(JSON.stringify(withdrawn)).not.toContain(lost);
  });

  test("keeps title, sources and facets", () => {
    const whole = viewed(full);
    const { title, kind, stage, date } = withdrawn.article;
    expect({ title, kind, stage, date }).toEqual({
      title: "题目",
      kind: "result",
      stage: "clinical",
      date: full.date,
    });
    for (const kept of ["sources", "tags", "institutions", "people"] as const)
      expect(withdrawn[kept]).toEqual(whole[kept]);
  });

  test("shows the withdrawal, and no correction from before it", () => {
    expect(withdrawn.notices.map(({ type, text }) => [type, text])).toEqual([["withdrawal", "撤下。"]]);
  });
});

test("a retracted article keeps its text and facts, under the retraction", () => {
  const { article: shown, notices } = viewed({ ...full, retraction: { date: dateOf("2024-07-01"), text: "撤稿。" } });
  expect([shown.summary, shown.figures.length]).toEqual(["摘要", 1]);
  expect(notices.map(({ type }) => type)).toEqual(["retraction", "correction"]);
});

test("reasons why an article is related carry names; those that no record names are left out", () => {
  const shared = { tags: ["liver", "unknown-tag"], institutions: ["hospital"], people: ["zhang", "unknown-person"] };
  const archive = archiveOf([article("a", shared), article("b", shared)], records);
  const [related] = viewArticle(archive, article("a", shared)).related;
  expect(related?.article.slug).toBe("b");
  expect(related?.reasons).toEqual([
    { facet: "people", id: "zhang", name: "张三" },
    { facet: "institutions", id: "hospital", name: "市医院" },
    { facet: "tags", id: "liver", name: "肝癌" },
  ]);
});

test("an article names only published records, whatever is missing", () => {
  fc.assert(
    fc.property(gappyArchives, (archive) => {
      for (const summary of archive.articles) {
        const view = viewArticle(archive, article(summary.slug, summary));
        const reasons = view.related.flatMap((related) => related.reasons);
        const named = { tags: view.tags, institutions: view.institutions, people: view.people };
        for (const facet of ["tags", "institutions", "people"] as const) {
          const ids = [...named[facet], ...reasons.filter((reason) => reason.facet === facet)].map(({ id }) => id);
          expect(ids.filter((id) => !archive[facet].has(id))).toEqual([]);
        }
      }
    }),
  );
});

test("a link to another article carries title, date, stage and status, and no more", () => {
  const notice = { date: dateOf("2024-07-01"), text: "撤稿。" };
  const other = { ...full, slug: "other", title: "别的", date: dateOf("2023"), dateNote: "推定", retraction: notice };
  const { related, earlier } = viewArticle(archiveOf([full, other], records), full);
  const line = {
    slug: "other",
    title: "别的",
    date: dateOf("2023"),
    dateNote: "推定",
    stage: "clinical",
    status: "retracted",
  };
  expect(earlier).toEqual(line);
  expect(related.map(({ article: linked }) => linked)).toEqual([line]);
});

describe("the articles before and after", () => {
  const [old, middle, young] = ["2022", "2023", "2024"].map((year) => article(`of-${year}`, { date: dateOf(year) }));
  const around = (record: Article | undefined) => {
    const all = [old, middle, young].flatMap((known) => known ?? []);
    const view = record && viewArticle(archiveOf(all), record);
    return [view?.earlier?.slug, view?.later?.slug];
  };

  test("are the next on each side in time", () => {
    expect(around(middle)).toEqual(["of-2022", "of-2024"]);
  });

  test("the oldest article has none before it, the newest none after it", () => {
    expect(around(old)).toEqual([undefined, "of-2023"]);
    expect(around(young)).toEqual(["of-2023", undefined]);
  });

  test("an article that the archive does not hold stands between no others", () => {
    expect(around(article("stranger"))).toEqual([undefined, undefined]);
  });
});
