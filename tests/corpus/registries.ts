import { institutionTypes, publicationTypes } from "#archive/classification";
import type { Random } from "./random";
import { sentences } from "./words";

/** What the articles of a corpus may name. */
export type Names = {
  /** Ids; the first is the one that about half of all articles have. */
  tags: string[];
  institutions: string[];
  people: string[];
  publications: string[];
};

const fieldCount = 20;
const tagsOfField = 9;

export function namesFor(articles: number): Names {
  const numbered = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);
  const fields = numbered("field", fieldCount);
  return {
    tags: ["general", ...fields, ...fields.flatMap((field) => numbered(`${field}-topic`, tagsOfField))],
    institutions: numbered("hospital", Math.max(5, Math.floor(articles / 50))),
    people: numbered("doctor", Math.max(5, Math.floor(articles / 20))),
    publications: numbered("paper", 12),
  };
}

/** Yaml reads JSON's strings, so any text can stand in these. */
export const quoted = (text: string) => JSON.stringify(text);

export const siteYaml = `name: 合成档案
nameEn: Synthetic Archive
description: 由程序生成、只为测试规模的档案，所有内容均为虚构。
contact: desk@example.org
`;

/** A topic's broader tag is its field. */
export function tagsYaml({ tags }: Names): string {
  const entries = tags.map((id, index) => {
    const field = /^(field-\d+)-topic/.exec(id)?.[1];
    const broader = field === undefined ? "" : `, broader: ${field}`;
    return `- { id: ${id}, label: 合成主题${index + 1}, synonyms: [合成别名${index + 1}]${broader} }\n`;
  });
  return entries.join("");
}

export function publicationsYaml({ publications }: Names): string {
  return publications
    .map(
      (id, index) =>
        `- { id: ${id}, name: 合成报${index + 1}, type: ${publicationTypes[index % publicationTypes.length]} }\n`,
    )
    .join("");
}

/** Every fifth institution stands on its own; the others are parts of the one before. */
export function institutionText(random: Random, { institutions }: Names, index: number): string {
  const above = index % 5 === 0 ? undefined : institutions[index - 1];
  const lines = [
    `name: 合成市第${index + 1}医院`,
    `type: ${institutionTypes[index % institutionTypes.length]}`,
    `city: 合成市`,
    ...(above === undefined ? [] : [`parent: ${above}`]),
    `founded: ${random.between(1900, 1980)}`,
    "ai: none",
  ];
  return ["---", ...lines, "---", "", sentences(random, 4), ""].join("\n");
}

export function personText(random: Random, { institutions }: Names, index: number): string {
  const lines = [
    `name: 试甲${index + 1}`,
    "roles:",
    `  - { title: 主任医师, institution: ${random.pick(institutions)}, asOf: ${random.between(2000, 2026)} }`,
    "ai: none",
  ];
  return ["---", ...lines, "---", "", sentences(random, 3), ""].join("\n");
}
