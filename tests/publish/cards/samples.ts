import type { PageCard, SiteCard } from "#publish/cards/card";

const masthead = { name: "医研档案", nameEn: "Hospital Research Archive" };

/** The card of an article with a short title and nothing but what `parts` says. */
export function pageCard(parts: Partial<PageCard> = {}): PageCard {
  return {
    form: "page",
    ...masthead,
    label: "成果",
    title: "新型血清检测进入临床",
    names: [],
    foot: [["市第一医院"], ["2022年5月16日报道，原载《城市日报》", "2022年5月16日报道"]],
    ...parts,
  };
}

export const siteCard: SiteCard = {
  form: "site",
  ...masthead,
  description: "收录医院科研报道的中文档案：谁在哪家医院做了什么研究，走到哪一步。",
  extent: "共 11 篇，2022年至2026年",
  seals: ["基础研究", "动物实验", "临床研究", "获批上市", "临床应用"],
};

/** Titles of more than a hundred characters, of one word, of brackets and of another script. */
export const hardTitles = [
  "大连医科大学附属第一医院与中国科学院联合研究团队在国际上首次将人源神经干细胞经鼻腔贴片递送用于治疗小儿脑瘫的多中心随机双盲III期临床试验中取得重要进展（附专家解读“干细胞治疗的边界”与全部受试者的随访数据）",
  "Effect of TNF-α blockade on Alzheimer’s disease: a “randomised”, double-blind, placebo-controlled phase III trial in 1,200 patients",
  "Pneumonoultramicroscopicsilicovolcanoconiosis".repeat(3),
  "甲".repeat(500),
  "（".repeat(60),
  "。".repeat(60),
  "ΑΒΓ Ωμέγα Московский ő",
];
