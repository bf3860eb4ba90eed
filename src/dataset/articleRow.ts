import { z } from "zod";
import type { ArticleSummary } from "#archive/article";
import { kinds, stages } from "#archive/classification";
import { href } from "#archive/href";
import { noticesOf } from "#archive/notices";
import { nameAll } from "#archive/views/listedArticle";
import { dataFieldTexts } from "#language/zh/dataFieldTexts";
import { strings } from "#language/zh/strings";
import type { DataSource } from "./dataSource";
import { addressIn } from "./dataSource";
import { figureFields, figureRow, workFields, workRow } from "./factRows";
import { address, date, isoOf, named, orNull, precision, text } from "./fields";
import { sourceFields, sourceRow } from "./sourceRow";

const { titles, article: texts, notice: noticeTexts } = dataFieldTexts;

const notice = z
  .object({
    type: z.enum(["correction", "retraction", "withdrawal"]).describe(noticeTexts.type),
    date: date.describe(noticeTexts.date),
    text: text.describe(noticeTexts.text),
  })
  .meta({ id: "notice", title: titles.notice });

export const articleFields = z
  .object({
    slug: text.describe(texts.slug),
    url: address.describe(texts.url),
    status: z.enum(["published", "retracted", "withdrawn"]).describe(texts.status),
    title: text.describe(texts.title),
    kicker: text.nullable().describe(texts.kicker),
    subtitle: text.nullable().describe(texts.subtitle),
    date: date.describe(texts.date),
    datePrecision: precision.describe(texts.datePrecision),
    dateNote: text.nullable().describe(texts.dateNote),
    added: date.describe(texts.added),
    published: date.describe(texts.published),
    updated: date.nullable().describe(texts.updated),
    changed: date.describe(texts.changed),
    kind: z.enum(kinds).describe(texts.kind),
    kindName: text.describe(texts.kindName),
    stage: z.enum(stages).nullable().describe(texts.stage),
    stageName: text.nullable().describe(texts.stageName),
    summary: text.nullable().describe(texts.summary),
    tags: z.array(named).describe(texts.tags),
    institutions: z.array(named).describe(texts.institutions),
    people: z.array(named).describe(texts.people),
    original: z.boolean().describe(texts.original),
    sources: z.array(sourceFields).describe(texts.sources),
    figures: z.array(figureFields).describe(texts.figures),
    works: z.array(workFields).describe(texts.works),
    notices: z.array(notice).describe(texts.notices),
    editor: text.nullable().describe(texts.editor),
    ai: z.enum(["assisted", "none"]).describe(texts.ai),
  })
  .meta({ id: "article", title: titles.article });

export type ArticleRow = z.infer<typeof articleFields>;

export function* articleRows({ archive, readArticle }: DataSource): Generator<ArticleRow> {
  for (const filed of archive.articles) yield articleRow({ archive, readArticle }, filed);
}

function articleRow({ archive, readArticle }: DataSource, filed: ArticleSummary): ArticleRow {
  const record = readArticle(filed);
  const { slug, title, kind, stage, status } = filed;
  return {
    slug,
    url: addressIn(archive, href.article(slug)),
    status: status === "retracted" || status === "withdrawn" ? status : "published",
    title,
    kicker: orNull(record.kicker),
    subtitle: orNull(record.subtitle),
    date: filed.date.iso,
    datePrecision: filed.date.precision,
    dateNote: orNull(filed.dateNote),
    added: filed.added.iso,
    published: filed.published.iso,
    updated: isoOf(filed.updated),
    changed: filed.changed.iso,
    kind,
    kindName: strings.kinds[kind],
    stage: orNull(stage),
    stageName: stage === undefined ? null : strings.stages[stage],
    summary: orNull(filed.summary),
    tags: nameAll(archive, "tags", filed.tags),
    institutions: nameAll(archive, "institutions", filed.institutions),
    people: nameAll(archive, "people", filed.people),
    original: record.original,
    sources: record.sources.map((source) => sourceRow(archive, source)),
    figures: record.figures.map((figure) => figureRow(archive, figure)),
    works: record.works.map((work) => workRow(archive, work)),
    notices: noticesOf(record).map(({ type, date: on, text: said }) => ({ type, date: on.iso, text: said })),
    editor: orNull(record.editor),
    ai: record.ai,
  };
}
