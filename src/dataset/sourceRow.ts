import { z } from "zod";
import type { Archive } from "#archive/archive";
import type { Source } from "#archive/article";
import { nameOf } from "#archive/views/listedArticle";
import { dataFieldTexts } from "#language/zh/dataFieldTexts";
import { date, isoOf, link, named, orNull, text } from "./fields";

const { titles, source: texts, byline: bylineTexts } = dataFieldTexts;

const byline = z
  .object({
    name: text.describe(bylineTexts.name),
    role: text.nullable().describe(bylineTexts.role),
    affiliation: text.nullable().describe(bylineTexts.affiliation),
  })
  .meta({ id: "byline", title: titles.byline });

export const sourceFields = z
  .object({
    title: text.describe(texts.title),
    subtitle: text.nullable().describe(texts.subtitle),
    bylines: z.array(byline).describe(texts.bylines),
    publication: named.nullable().describe(texts.publication),
    date: date.nullable().describe(texts.date),
    page: text.nullable().describe(texts.page),
    url: link.nullable().describe(texts.url),
    via: text.nullable().describe(texts.via),
    accessed: date.nullable().describe(texts.accessed),
    sponsor: text.nullable().describe(texts.sponsor),
    note: text.nullable().describe(texts.note),
  })
  .meta({ id: "source", title: titles.source });

type SourceRow = z.infer<typeof sourceFields>;

export function sourceRow(archive: Archive, source: Source): SourceRow {
  const { title, subtitle, bylines, publication, page, url, via, sponsor, note } = source;
  return {
    title,
    subtitle: orNull(subtitle),
    bylines: bylines.map(({ name, role, affiliation }) => ({
      name,
      role: orNull(role),
      affiliation: orNull(affiliation),
    })),
    publication: publication === undefined ? null : orNull(nameOf(archive, "publications", publication)),
    date: isoOf(source.date),
    page: orNull(page),
    url: orNull(url),
    via: orNull(via),
    accessed: isoOf(source.accessed),
    sponsor: orNull(sponsor),
    note: orNull(note),
  };
}
