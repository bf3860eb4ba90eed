import { z } from "zod";
import { publicationTypes } from "#archive/classification";
import { href } from "#archive/href";
import { compareText } from "#archive/order";
import { dataFieldTexts } from "#language/zh/dataFieldTexts";
import { pageStrings } from "#language/zh/pageStrings";
import type { Column } from "./column";
import { same } from "./column";
import type { DataSource } from "./dataSource";
import { addressIn } from "./dataSource";
import { address, count, link, orNull, text } from "./fields";

const { titles, publication: texts } = dataFieldTexts;

export const publicationFields = z
  .object({
    id: text.describe(texts.id),
    url: address.describe(texts.url),
    name: text.describe(texts.name),
    nameEn: text.nullable().describe(texts.nameEn),
    type: z.enum(publicationTypes).nullable().describe(texts.type),
    typeName: text.nullable().describe(texts.typeName),
    website: link.nullable().describe(texts.website),
    articles: count.describe(texts.articles),
  })
  .meta({ id: "publication", title: titles.publication });

type PublicationRow = z.infer<typeof publicationFields>;

export function publicationRows({ archive }: DataSource): PublicationRow[] {
  return [...archive.publications.values()]
    .sort((a, b) => compareText(a.id, b.id))
    .map(({ id, name, nameEn, type, url }) => ({
      id,
      url: addressIn(archive, href.publication(id)),
      name,
      nameEn: orNull(nameEn),
      type: orNull(type),
      typeName: type === undefined ? null : pageStrings.publicationTypes[type],
      website: orNull(url),
      articles: archive.lists.publications.get(id)?.articles.length ?? 0,
    }));
}

export const publicationColumns: readonly Column<PublicationRow>[] = [
  ...same(texts, "id", "url", "name", "nameEn", "type", "typeName", "website", "articles"),
];
