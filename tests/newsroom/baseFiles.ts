/** A record's keys and their YAML; undefined leaves a key out. */
type Keys = Record<string, string | undefined>;

/** A Markdown file with front matter, one key a line in the order given. */
function markdownFile(keys: Keys, body: string): string {
  const lines = Object.entries(keys).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return ["---", ...lines, "---", "", body, ""].join("\n");
}

/** The least that a news article may have: `title` stands on line 2, the body on line 10. */
export function newsFile(keys: Keys = {}, body = "正文。"): string {
  const least = {
    title: "一则消息",
    date: "2024-05-16",
    added: "2026-01-02",
    kind: "news",
    sources: "[{ title: 原题 }]",
    ai: "none",
  };
  return markdownFile({ ...least, ...keys }, body);
}

/** An article of a kind that needs summary, tags and institutions; `kind` is `platform`. */
export function profileFile(keys: Keys = {}, body = "正文。"): string {
  return newsFile(
    {
      kind: "platform",
      summary: "市第一医院与市大学合建的中心实验室已经启用，第一年完成检测一万余人次，为临床研究提供样本。",
      tags: "[liver-cancer]",
      institutions: "[first-hospital]",
      ...keys,
    },
    body,
  );
}

export function institutionFile(keys: Keys = {}, body = "机构简介。"): string {
  return markdownFile({ name: "某机构", type: "hospital", ai: "none", ...keys }, body);
}

export function personFile(keys: Keys = {}, body = "人物简介。"): string {
  return markdownFile({ name: "某人", roles: "[{ title: 医生 }]", ai: "none", ...keys }, body);
}

export const baseTags = `- { id: oncology, label: 肿瘤, synonyms: [癌症] }
- { id: liver-cancer, label: 肝癌, labelEn: Liver cancer, synonyms: [肝细胞癌], broader: oncology }
`;

/** A whole newsroom in which everything is used and nothing is wrong. */
export const baseFiles: Readonly<Record<string, string>> = {
  "content/README.md": "# 编辑指南\n",
  "content/site.yml": "name: 试验档案\nnameEn: Test Archive\ndescription: 只为测试。\n",
  "content/tags.yml": baseTags,
  "content/publications.yml": "- { id: city-daily, name: 城市日报, type: newspaper }\n",
  "content/institutions/city-university.md": institutionFile({ name: "市大学", type: "university" }),
  "content/institutions/first-hospital.md": institutionFile({ name: "市第一医院", parent: "city-university" }),
  "content/people/zhang-san.md": personFile({
    name: "张三",
    roles: "[{ title: 主任医师, institution: first-hospital, asOf: 2024 }]",
  }),
  "content/articles/2024/base.md": profileFile(
    { people: "[zhang-san]", sources: "[{ title: 原题, publication: city-daily }]" },
    "正文。\n\n## 经过\n\n经过如下。",
  ),
};
