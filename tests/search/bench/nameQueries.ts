import { Random } from "../../corpus/random";
import type { BenchName } from "./benchArchive";
import type { Query, QueryClass } from "./query";
import { shown } from "./query";

/** The syllables of a Chinese name without tones: 金俊飞 gives jin, jun, fei. */
export type PinyinOf = (name: string) => string[];

/**
 * Queries by names. Every article that the name's page lists counts as found; as many are needed as state the name
 * themselves, at most ten, so that no engine must know that a department belongs to its hospital.
 */
export function nameClasses(
  names: readonly BenchName[],
  pinyinOf: PinyinOf,
  count: number,
  seed: number,
): QueryClass[] {
  const used = names.filter(({ stated }) => stated.length > 0);
  const filed = used.filter(({ facet }) => facet !== "tags");
  const people = used.filter(({ facet, name }) => facet === "people" && /^\p{Script=Han}{2,4}$/u.test(name));
  const classes: [string, Asked[]][] = [
    ["name", filed.map((entry) => ({ text: entry.name, entry }))],
    ["synonym or alias", used.flatMap((entry) => entry.others.map((text) => ({ text, entry })))],
    ["pinyin of a person", people.map((entry) => ({ text: pinyinOf(entry.name).join(""), entry }))],
    ["initials of a person", people.map((entry) => ({ text: initials(pinyinOf(entry.name)), entry }))],
  ];
  return classes.map(([name, asked], index) => ({ name, queries: choose(asked, count, seed + index) }));
}

type Asked = { text: string; entry: BenchName };

const initials = (syllables: readonly string[]) => syllables.map((syllable) => syllable.slice(0, 1)).join("");

/** A text that several names share is one query, which the articles of each answer. */
function choose(asked: readonly Asked[], count: number, seed: number): Query[] {
  const byText = new Map<string, BenchName[]>();
  for (const { text, entry } of asked) byText.set(text, [...(byText.get(text) ?? []), entry]);
  const texts = new Random(seed).some([...byText.keys()], Math.min(count, byText.size));
  return texts.map((text) => queryFor(text, byText.get(text) ?? []));
}

function queryFor(text: string, entries: readonly BenchName[]): Query {
  const stated = new Set(entries.flatMap((entry) => entry.stated));
  const relevant = new Set(entries.flatMap((entry) => entry.listed));
  return { text, relevant, needed: Math.min(shown, stated.size) };
}
