import { stages, workTypes } from "#archive/classification";
import type { Linkable } from "./body";
import { bodyText } from "./body";
import type { Draft } from "./draft";
import { startDraft } from "./draft";
import { headline } from "./headline";
import type { Names } from "./names";
import type { Random } from "./random";
import { listed, quoted } from "./registries";

/** One generated file; `hidden` for drafts and articles under embargo, which nothing may link to. */
export type CorpusArticle = Linkable & { year: string; text: string; hidden: boolean };

/** What is written so far. */
export type Written = { articles: CorpusArticle[]; titles: Set<string> };

export const firstYear = 1990;
export const lastYear = 2026;

export function corpusArticle(random: Random, names: Names, number: number, written: Written): CorpusArticle {
  const year = String(random.between(firstYear, lastYear));
  const date = dateIn(random, year);
  const draft = startDraft(random, names);
  const title = headline(random, draft.prose, written.titles);
  const hidden = hiddenBy(number);
  const lines = [
    ...headLines(draft, title, date),
    `sources: [{ title: ${quoted(sourceTitle(draft, title, written.titles))}, ${printed(draft, names)}, date: ${date} }]`,
    ...factLines(draft, year),
    ...(hidden === undefined ? [] : [hidden]),
    `ai: ${random.chance(0.5) ? "assisted" : "none"}`,
  ];
  const other = written.articles.length > 0 ? random.pick(written.articles) : undefined;
  const body = bodyText(draft, names, other?.hidden ? undefined : other);
  const text = ["---", ...lines, "---", "", body, ""].join("\n");
  return { slug: `report-${number}`, year, title, text, hidden: hidden !== undefined };
}

function hiddenBy(number: number): string | undefined {
  if (number % 40 === 7) return "draft: true";
  return number % 40 === 27 ? "embargo: 2099-01-01T00:00:00+08:00" : undefined;
}

function headLines({ random, prose, kind, tags, institutions, people }: Draft, title: string, date: string): string[] {
  const ids = (entries: readonly { id: string }[]) => listed(entries.map(({ id }) => id));
  return [
    `title: ${quoted(title)}`,
    ...(random.chance(0.1) ? [`kicker: ${quoted(prose.phrase("KNV"))}`] : []),
    ...(random.chance(0.2) ? [`subtitle: ${quoted(prose.clause())}`] : []),
    `date: ${date}`,
    `added: ${dateIn(random, String(lastYear)).slice(0, 10)}`,
    `kind: ${kind}`,
    ...(kind === "result" && random.chance(0.8) ? [`stage: ${random.pick(stages)}`] : []),
    `summary: ${quoted(shortened(prose.paragraph(50), 200))}`,
    `tags: ${ids(tags)}`,
    `institutions: ${ids(institutions)}`,
    ...(people.length > 0 ? [`people: ${ids(people)}`] : []),
  ];
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

function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

/** Editors keep the title of their source, or find a better one. */
function sourceTitle({ random, prose }: Draft, title: string, taken: Set<string>): string {
  return random.chance(0.4) ? title : headline(random, prose, taken);
}

function printed({ random }: Draft, { publications }: Names): string {
  return `publication: ${random.pick(publications).id}, page: 0${random.between(1, 8)}`;
}

function factLines({ random, institutions, people, prose }: Draft, year: string): string[] {
  const of = () => `of: [${random.pick([...people, ...institutions]).id}]`;
  const some = (share: number, lines: () => string[]) => (random.chance(share) ? lines() : []);
  return [
    ...some(0.3, () => [
      "figures:",
      `  - { label: 样本数, value: ${random.between(20, 9000)}余, unit: 例, asOf: ${year}, ${of()} }`,
    ]),
    ...some(0.2, () => ["milestones:", `  - { date: ${year}, text: ${quoted(prose.sentence())}, ${of()} }`]),
    ...some(0.2, () => [
      "works:",
      `  - { type: ${random.pick(workTypes)}, title: ${quoted(prose.phrase("K中G对O的V"))}, year: ${year}, ${of()} }`,
    ]),
    ...some(0.03, () => [`corrections: [{ date: ${lastYear}, text: ${quoted(prose.sentence())} }]`]),
    ...some(0.005, () => [`retraction: { date: ${lastYear}, text: 合成的撤稿说明。 }`]),
  ];
}
