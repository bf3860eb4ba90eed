import { kinds, stages, workTypes } from "#archive/classification";
import type { Random } from "./random";
import type { Names } from "./registries";
import { quoted } from "./registries";
import { headingsFor, headline, sentence, sentences } from "./words";

/** One generated file; `hidden` for drafts and articles under embargo, which nothing may link to. */
export type CorpusArticle = { slug: string; year: string; text: string; hidden: boolean };

export const firstYear = 1990;
export const lastYear = 2026;

export function corpusArticle(
  random: Random,
  names: Names,
  number: number,
  earlier: readonly CorpusArticle[],
): CorpusArticle {
  const year = String(random.between(firstYear, lastYear));
  const date = dateIn(random, year);
  const kind = random.pick(kinds);
  const institutions = random.some(names.institutions, random.between(1, 3));
  const people = random.some(names.people, kind === "person" ? random.between(1, 2) : random.between(0, 2));
  const hidden =
    number % 40 === 7 ? "draft: true" : number % 40 === 27 ? "embargo: 2099-01-01T00:00:00+08:00" : undefined;
  const lines = [
    `title: ${quoted(headline(random, number))}`,
    `date: ${date}`,
    `added: ${dateIn(random, String(lastYear)).slice(0, 10)}`,
    `kind: ${kind}`,
    ...(kind === "result" && random.chance(0.8) ? [`stage: ${random.pick(stages)}`] : []),
    `summary: ${quoted(sentences(random, 2))}`,
    `tags: [${tagsFor(random, names).join(", ")}]`,
    `institutions: [${institutions.join(", ")}]`,
    ...(people.length > 0 ? [`people: [${people.join(", ")}]`] : []),
    `sources: [{ title: ${quoted(headline(random, number))}, publication: ${random.pick(names.publications)}, date: ${date}, page: 0${random.between(1, 8)} }]`,
    ...factsFor(random, [...people, ...institutions], year),
    ...(hidden === undefined ? [] : [hidden]),
    `ai: ${random.chance(0.5) ? "assisted" : "none"}`,
  ];
  const text = ["---", ...lines, "---", "", bodyFor(random, names, earlier), ""].join("\n");
  return { slug: `report-${number}`, year, text, hidden: hidden !== undefined };
}

/** A date in the year, at one of the precisions that sources give. */
function dateIn(random: Random, year: string): string {
  const two = (low: number, high: number) => String(random.between(low, high)).padStart(2, "0");
  const month = `${year}-${two(1, 12)}`;
  const day = `${month}-${two(1, 28)}`;
  return random.pick([
    year,
    month,
    day,
    day,
    day,
    `${day}T${two(0, 23)}:${two(0, 59)}:00+08:00`,
    `${day} ${two(0, 23)}:${two(0, 59)}:${two(0, 59)} +0800`,
  ]);
}

/** About half of all articles have the general tag. */
function tagsFor(random: Random, { tags: [general = "", ...tags] }: Names): string[] {
  return [...(random.chance(0.5) ? [general] : []), ...random.some(tags, random.between(1, 4))];
}

function factsFor(random: Random, owners: readonly string[], year: string): string[] {
  const of = () => `of: [${random.pick(owners)}]`;
  return [
    ...(random.chance(0.3)
      ? ["figures:", `  - { label: 样本数, value: ${random.between(20, 9000)}余, unit: 例, asOf: ${year}, ${of()} }`]
      : []),
    ...(random.chance(0.2) ? ["milestones:", `  - { date: ${year}, text: ${quoted(sentence(random))}, ${of()} }`] : []),
    ...(random.chance(0.2)
      ? [
          "works:",
          `  - { type: ${random.pick(workTypes)}, title: 合成成果${random.between(1, 999)}, year: ${year}, ${of()} }`,
        ]
      : []),
    ...(random.chance(0.03) ? [`corrections: [{ date: ${lastYear}, text: ${quoted(sentence(random))} }]`] : []),
    ...(random.chance(0.005) ? [`retraction: { date: ${lastYear}, text: 合成的撤稿说明。 }`] : []),
  ];
}

/** About 1,200 characters under a few headings, with a list and links to what is published. */
function bodyFor(random: Random, names: Names, earlier: readonly CorpusArticle[]): string {
  const parts = headingsFor(random, 4).flatMap((heading) => [
    `## ${heading}`,
    sentences(random, random.between(4, 5)),
    `${sentences(random, 2)}${linkFor(random, names, earlier)}${sentences(random, 2)}`,
  ]);
  const list = Array.from({ length: 4 }, () => `- ${sentence(random)}`).join("\n");
  return [sentences(random, 3), ...parts, list].join("\n\n");
}

function linkFor(random: Random, names: Names, earlier: readonly CorpusArticle[]): string {
  const other = earlier.length > 0 ? random.pick(earlier) : undefined;
  return random.pick([
    `有关机构见[合成医院](/institutions/${random.pick(names.institutions)}/)。`,
    `有关人物见[合成人物](/people/${random.pick(names.people)}/)。`,
    `同类报道见[合成主题](/tags/${random.pick(names.tags)}/)。`,
    other && !other.hidden ? `此前的报道见[另一篇](/articles/${other.slug}/)。` : "",
  ]);
}
