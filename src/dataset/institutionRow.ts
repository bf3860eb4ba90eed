import { z } from "zod";
import { institutionTypes } from "#archive/classification";
import { href } from "#archive/href";
import { compareText } from "#archive/order";
import { nameOf } from "#archive/views/listedArticle";
import { dataFieldTexts } from "#language/zh/dataFieldTexts";
import { pageStrings } from "#language/zh/pageStrings";
import type { Column } from "./column";
import { own, same } from "./column";
import type { DataSource } from "./dataSource";
import { addressIn } from "./dataSource";
import { address, count, date, isoOf, link, named, orNull, precision, text } from "./fields";
import { sourceFields, sourceRow } from "./sourceRow";

const { titles, institution: texts, columns } = dataFieldTexts;

export const institutionFields = z
  .object({
    id: text.describe(texts.id),
    url: address.describe(texts.url),
    name: text.describe(texts.name),
    nameEn: text.nullable().describe(texts.nameEn),
    aliases: z.array(text).describe(texts.aliases),
    formerNames: z.array(text).describe(texts.formerNames),
    type: z.enum(institutionTypes).describe(texts.type),
    typeName: text.describe(texts.typeName),
    country: text.nullable().describe(texts.country),
    province: text.nullable().describe(texts.province),
    city: text.nullable().describe(texts.city),
    parent: named.nullable().describe(texts.parent),
    founded: date.nullable().describe(texts.founded),
    foundedPrecision: precision.nullable().describe(texts.foundedPrecision),
    website: link.nullable().describe(texts.website),
    articles: count.describe(texts.articles),
    sources: z.array(sourceFields).describe(texts.sources),
    ai: z.enum(["assisted", "none"]).describe(texts.ai),
  })
  .meta({ id: "institution", title: titles.institution });

type InstitutionRow = z.infer<typeof institutionFields>;

export function institutionRows({ archive }: DataSource): InstitutionRow[] {
  const { institutions, lists } = archive;
  return [...institutions.values()]
    .sort((a, b) => compareText(a.id, b.id))
    .map((record) => ({
      id: record.id,
      url: addressIn(archive, href.institution(record.id)),
      name: record.name,
      nameEn: orNull(record.nameEn),
      aliases: record.aliases,
      formerNames: record.formerNames,
      type: record.type,
      typeName: pageStrings.institutionTypes[record.type],
      country: orNull(record.country),
      province: orNull(record.province),
      city: orNull(record.city),
      parent: record.parent === undefined ? null : orNull(nameOf(archive, "institutions", record.parent)),
      founded: isoOf(record.founded),
      foundedPrecision: orNull(record.founded?.precision),
      website: orNull(record.website),
      articles: lists.institutions.get(record.id)?.articles.length ?? 0,
      sources: record.sources.map((source) => sourceRow(archive, source)),
      ai: record.ai,
    }));
}

export const institutionColumns: readonly Column<InstitutionRow>[] = [
  ...same(texts, "id", "url", "name", "nameEn", "aliases", "formerNames", "type", "typeName"),
  ...same(texts, "country", "province", "city"),
  own("parent", texts.parent, ({ parent }) => parent?.id ?? null),
  own("parentName", columns.parentName, ({ parent }) => parent?.name ?? null),
  ...same(texts, "founded", "foundedPrecision", "website", "articles"),
  own("sourceCount", columns.sourceCount, ({ sources }) => sources.length),
  own("sourceTitle", columns.sourceTitle, ({ sources: [first] }) => first?.title ?? null),
  ...same(texts, "ai"),
];
