import type { BenchArchive, BenchArticle, BenchName } from "./benchArchive";

export const articles: BenchArticle[] = [
  {
    slug: "stem-cells",
    title: "干细胞治疗糖尿病进入临床",
    body: "研究者测得TNF-α下降。\n随访队列共纳入一百二十例患者，影像资料完整。",
    more: ["再生医学", "甲市医院"],
  },
  {
    slug: "gene-screening",
    title: "基因筛查进入临床",
    body: "tnfα与IL-6同时升高，随访队列仍在扩大。\n样本库建立了标准流程。",
    more: ["甲市医院心内科", "吕单"],
  },
  { slug: "withdrawn", title: "撤回的文章", body: "", more: [] },
];

export const names: BenchName[] = [
  {
    facet: "institutions",
    name: "甲市医院",
    others: ["甲医", "甲市人民医院"],
    stated: ["stem-cells"],
    listed: ["stem-cells", "gene-screening"],
  },
  {
    facet: "institutions",
    name: "甲市医院心内科",
    others: [],
    stated: ["gene-screening"],
    listed: ["gene-screening"],
  },
  { facet: "people", name: "吕单", others: [], stated: ["gene-screening"], listed: ["gene-screening"] },
  { facet: "people", name: "李丹", others: [], stated: ["stem-cells"], listed: ["stem-cells"] },
  { facet: "tags", name: "再生医学", others: ["组织工程"], stated: ["stem-cells"], listed: ["stem-cells"] },
  { facet: "tags", name: "无人提及", others: ["无人知晓"], stated: [], listed: [] },
];

/** An archive small enough to be counted by hand. */
export function handMadeArchive(): BenchArchive {
  return { count: articles.length, article: (position) => articles[position] ?? fail(position), names };
}

function fail(position: number): never {
  throw new Error(`There is no article ${position}.`);
}
