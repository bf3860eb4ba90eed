import { expect, test } from "vitest";
import { search } from "#search/search";
import { article, openSmall, request, sourceOf } from "./smallIndex";

const documents = [
  article("early", { title: "肝癌早期诊断", body: "一种血清标志物。" }),
  article("apart", { title: "一项研究", body: "肝癌患者很多，\n早期发现不易。\n诊断方法有三种。TNF-α升高。" }),
  article("liver", { title: "肝病", body: "关于肝病，与癌无关。用TNFα和IL-6检测。" }),
  article("other", { title: "心脏", body: "心脏的研究，AKR1B10不在其中。" }),
];

async function slugs(text: string): Promise<string[]> {
  const { index } = await openSmall(sourceOf(documents));
  const { hits } = await search(index, request(text));
  return hits.map(({ slug }) => slug);
}

test.each([
  ["words that stand together before words that stand apart", "肝癌早期诊断", ["early", "apart"]],
  ["a part of a word", "血清标", ["early"]],
  ["one character", "心", ["other"]],
  ["two words", "肝癌 诊断", ["early", "apart"]],
  ["a phrase only as it stands", "“肝癌早期”", ["early"]],
  ["all but what is excluded", "肝癌 -早期诊断", ["apart"]],
  ["a Greek letter by its name", "tnf-alpha", ["apart", "liver"]],
  ["a Greek letter without a hyphen", "TNFα", ["apart", "liver"]],
  ["full-width letters", "ＩＬ－６", ["liver"]],
  ["what a joining character connects", "心脏和AKR1B10", ["other"]],
])("a search finds %s: %s", async (_what, text, expected) => {
  expect((await slugs(text)).sort()).toEqual([...expected].sort());
});
