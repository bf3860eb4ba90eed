import type { Random } from "../../corpus/random";

/** What stands in medical texts and looks like markup to one parser or another. */
const fragments: readonly string[] = [
  ..."18~65岁|40～90千克|36.5~37.3℃|2.0-3.5|5–10 mg|1—3个月|90~140/60~90 mmHg|～2周".split("|"),
  ..."CYP2C19*2|CYP2C19*1/*3|HLA-B*15:02|UGT1A1*28|*2/*2|*2和|TP53^R175H^|IL-6_174G|α_1A_|BRCA1_2|c.35delG".split("|"),
  ..."3.5*10^9/L|9.5×10^9/L|10^-6|2*3*4|H_2_O|x^2^|~5%|≈3".split("|"),
  ..."p<0.05|P＜0.01|>65岁|≥18岁|<LOD>|<IgM>|<0.1|r>0.9|1<x<2|-5℃|+10%|±2 SD".split("|"),
  ..."（1）甲|1、乙|①丙|•丁|#2队列|＃3组|[1]|[2,3]|[1-3]|（见表1）||x||y||：=|\\甲|@|$5|100%|&|R&D|AT&T".split("|"),
  ..."https://a.cn/b|https://a.cn/b?c=1&d=2|http://a.cn|www.a.cn|a@b.cn，|10.1002/hep.30000".split("|"),
  ..."“靶向”|‘引’|《肝脏》|——|……|·|℃|μg|Ⅲ期|β受体|㎡|!|？|:|;|'|\"".split("|"),
].filter((fragment) => fragment !== "");

const words =
  "研究 患者 入组 结果 显示 肝癌 显著 治疗 组 对照 次日 又报 其中 年龄 体重 剂量 和 与 为 的 ， 。 、 ； ： （ ）".split(
    " ",
  );
const latin = ["PD-1", "AKR1B10", "mRNA", "and", "the", "in vitro", "n=30", "T2DM"];

/** How a block of prose is written, and how each of its lines begins. */
export const forms = {
  paragraph: "",
  indented: "    ",
  tabbed: "\t",
  spaced: "　　",
  item: "- ",
  numbered: "1. ",
  quotation: "> ",
  heading: "## ",
} as const;

/** What stands before the name of a block's form, which begins it, and before words that are written bold. */
export const [blockSign, boldSign, lineSign] = ["¶", "‡", "↵"] as const;

/** Blocks of prose as parts: the form of a block, then its pieces. */
export function growProse(random: Random): string[] {
  const blocks = Array.from({ length: random.between(1, 4) }, () => [
    `${blockSign}${random.pick([...Object.keys(forms), "table", "element"])}`,
    ...Array.from({ length: random.between(1, 8) }, () => piece(random)),
  ]);
  return blocks.flat();
}

function piece(random: Random): string {
  if (random.chance(0.06)) return lineSign;
  if (random.chance(0.06)) return `${boldSign}${random.pick(words.slice(0, 16))}`;
  if (random.chance(0.5)) return random.pick(fragments);
  return random.chance(0.15) ? random.pick(latin) : random.some(words, random.between(1, 4)).join("");
}
