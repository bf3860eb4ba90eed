import { nextCity } from "./cities";
import type { InstitutionName } from "./institutions";
import { institutionNames } from "./institutions";
import { wordsOf } from "./morphemes";
import type { PersonName } from "./people";
import { personName } from "./people";
import type { Random } from "./random";
import type { Term } from "./tagTable";
import { fields, generalTerm } from "./tagTable";

type Tag = Term & { id: string; broader?: string };
export type Institution = InstitutionName & { id: string };
export type Person = PersonName & { id: string };
type Publication = { id: string; name: string };

/** What the articles of a corpus may name. */
export type Names = {
  /** The first is the one that about half of all articles have. */
  tags: Tag[];
  institutions: Institution[];
  people: Person[];
  publications: Publication[];
};

const publicationKinds = wordsOf("日报 健康报 晚报 科技网 医学报 在线 医学杂志 新闻网 都市报 卫生报 广播网 学报");

export function namesFor(random: Random, articles: number): Names {
  const numbered = <Name extends object>(prefix: string, names: readonly Name[]) =>
    names.map((name, index) => ({ id: `${prefix}-${index + 1}`, ...name }));
  const cities = new Set<string>();
  return {
    tags: tagsOf(),
    institutions: numbered("hospital", institutionNames(random, Math.max(5, Math.floor(articles / 50)))),
    people: numbered(
      "doctor",
      Array.from({ length: Math.max(5, Math.floor(articles / 20)) }, () => personName(random)),
    ),
    publications: numbered(
      "paper",
      publicationKinds.map((kind) => ({ name: nextCity(random, cities).city + kind })),
    ),
  };
}

/** A topic's broader tag is its field. */
function tagsOf(): Tag[] {
  const levels = fields.map(({ topics, ...field }, number) => {
    const id = `field-${number + 1}`;
    return {
      field: { id, ...field },
      topics: topics.map((topic, index) => ({ id: `${id}-topic-${index + 1}`, ...topic, broader: id })),
    };
  });
  return [
    { id: "general", ...generalTerm },
    ...levels.map(({ field }) => field),
    ...levels.flatMap(({ topics }) => topics),
  ];
}
