import { publicationTypes } from "#archive/classification";
import { wordsOf } from "./morphemes";
import type { Institution, Names, Person } from "./names";
import { Prose } from "./prose";
import type { Random } from "./random";
import { fields } from "./tagTable";
import { topicOf } from "./topic";

/** Yaml reads JSON's strings, so any text can stand in these. */
export const quoted = (text: string) => JSON.stringify(text);

export const listed = (words: readonly string[]) => `[${words.map(quoted).join(", ")}]`;

export const siteYaml = `name: 合成档案
nameEn: Synthetic Archive
description: 由程序生成、只为测试规模的档案，所有内容均为虚构。
contact: desk@example.org
`;

export function tagsYaml({ tags }: Names): string {
  return tags
    .map(({ id, label, labelEn, synonyms, broader }) => {
      const english = labelEn === undefined ? "" : `, labelEn: ${quoted(labelEn)}`;
      const above = broader === undefined ? "" : `, broader: ${broader}`;
      return `- { id: ${id}, label: ${quoted(label)}${english}, synonyms: ${listed(synonyms)}${above} }\n`;
    })
    .join("");
}

export function publicationsYaml({ publications }: Names): string {
  return publications
    .map(
      ({ id, name }, index) =>
        `- { id: ${id}, name: ${name}, type: ${publicationTypes[index % publicationTypes.length]} }\n`,
    )
    .join("");
}

export function institutionText(random: Random, { institutions }: Names, institution: Institution): string {
  const { name, nameEn, aliases, formerNames, type, city, province, parent } = institution;
  const above = parent === undefined ? undefined : institutions[parent];
  const lines = [
    `name: ${name}`,
    ...(random.chance(0.5) ? [`nameEn: ${quoted(nameEn)}`] : []),
    ...(aliases.length > 0 ? [`aliases: ${listed(aliases)}`] : []),
    ...(formerNames.length > 0 ? [`formerNames: ${listed(formerNames)}`] : []),
    `type: ${type}`,
    `country: 中国`,
    `province: ${province}`,
    `city: ${city}`,
    ...(above === undefined ? [] : [`parent: ${above.id}`]),
    `founded: ${random.between(1900, 1980)}`,
    "ai: none",
  ];
  const topic = topicOf(random, [name, ...aliases], [random.pick(fields).label]);
  return ["---", ...lines, "---", "", new Prose(random, topic).sentences(4), ""].join("\n");
}

const titles = wordsOf("主任医师 副主任医师 院长 副院长 教授 研究员 学科带头人 实验室主任 科主任 护士长");

export function personText(random: Random, { institutions }: Names, { name, nameEn }: Person): string {
  const institution = random.pick(institutions);
  const lines = [
    `name: ${name}`,
    ...(random.chance(0.3) ? [`nameEn: ${nameEn}`] : []),
    "roles:",
    `  - { title: ${random.pick(titles)}, institution: ${institution.id}, asOf: ${random.between(2000, 2026)} }`,
    "ai: none",
  ];
  const topic = topicOf(random, [name, institution.name], [random.pick(fields).label]);
  return ["---", ...lines, "---", "", new Prose(random, topic).sentences(3), ""].join("\n");
}
