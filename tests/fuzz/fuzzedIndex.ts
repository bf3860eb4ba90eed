import { kinds, stages } from "#archive/classification";
import { article, filesOf, sourceOf } from "../search/smallIndex";

const titles = ["肝癌早期诊断", "TNF-α与IL-6", "中心实验室", "一九九八年回顾", "金俊飞研究组", "血清标志物"];

const documents = Array.from({ length: 60 }, (_it, at) =>
  article(`a${at}`, {
    title: `${titles[at % titles.length]}${at}`,
    body: `第${at}篇：广西医院的血清标志物${at % 7}号，p<0.05。`.repeat(1 + (at % 4)),
    date: { iso: String(2024 - Math.floor(at / 10)), precision: "year" },
    kind: kinds[at % kinds.length] ?? "news",
    stage: stages[at % stages.length],
    tags: [["liver", "liver-cancer"][at % 2] ?? ""],
    institutions: ["first"],
  }),
);

/** The files of an index that has some of everything. */
export const indexBytes: ReadonlyMap<string, Uint8Array> = filesOf(
  sourceOf(documents, {
    entries: {
      tags: [
        { id: "liver", name: "肝病" },
        { id: "liver-cancer", name: "肝癌", above: "liver" },
      ],
      institutions: [{ id: "first", name: "第一医院", province: "广西" }],
      people: [{ id: "jin", name: "金俊飞" }],
      publications: [],
    },
    names: [
      { facet: "people", id: "jin", name: "金俊飞", others: [], count: 3 },
      { facet: "tags", id: "liver-cancer", name: "肝癌", others: ["廣醫"], count: 9 },
    ],
  }),
);
