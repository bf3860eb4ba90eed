import { z } from "zod";
import type { Archive, Stated } from "#archive/archive";
import type { Milestone } from "#archive/article";
import { href } from "#archive/href";
import { dataFieldTexts } from "#language/zh/dataFieldTexts";
import type { Column } from "./column";
import { idsOf, namesOf, own, same } from "./column";
import type { DataSource } from "./dataSource";
import { addressIn, namedOwners } from "./dataSource";
import { address, date, named, orNull, precision, text } from "./fields";

const { titles, milestone: texts, columns } = dataFieldTexts;

export const milestoneFields = z
  .object({
    slug: text.describe(texts.slug),
    url: address.describe(texts.url),
    title: text.describe(texts.title),
    date: date.describe(texts.date),
    datePrecision: precision.describe(texts.datePrecision),
    dateNote: text.nullable().describe(texts.dateNote),
    text: text.describe(texts.text),
    of: z.array(named).describe(texts.of),
  })
  .meta({ id: "milestone", title: titles.milestone });

type MilestoneRow = z.infer<typeof milestoneFields>;

/** The timeline's: oldest first, without those of retracted and withdrawn articles. */
export function* milestoneRows({ archive }: DataSource): Generator<MilestoneRow> {
  for (const milestone of archive.milestones) yield milestoneRow(archive, milestone);
}

function milestoneRow(archive: Archive, { slug, date: on, dateNote, text: said, of }: Stated<Milestone>): MilestoneRow {
  return {
    slug,
    url: addressIn(archive, href.article(slug)),
    title: titleOf(archive, slug),
    date: on.iso,
    datePrecision: on.precision,
    dateNote: orNull(dateNote),
    text: said,
    of: namedOwners(archive, of),
  };
}

function titleOf({ articles, positions }: Archive, slug: string): string {
  const article = articles[positions.get(slug) ?? -1];
  if (!article) throw new Error(`A milestone is stated by ${slug}, which is no article.`);
  return article.title;
}

export const milestoneColumns: readonly Column<MilestoneRow>[] = [
  ...same(texts, "slug", "url", "title", "date", "datePrecision", "dateNote", "text"),
  own("of", texts.of, ({ of }) => idsOf(of)),
  own("ofNames", columns.ofNames, ({ of }) => namesOf(of)),
];
