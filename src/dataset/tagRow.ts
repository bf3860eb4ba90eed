import { z } from "zod";
import { href } from "#archive/href";
import { compareText } from "#archive/order";
import { nameOf } from "#archive/views/listedArticle";
import { dataFieldTexts } from "#language/zh/dataFieldTexts";
import type { Column } from "./column";
import { own, same } from "./column";
import type { DataSource } from "./dataSource";
import { addressIn } from "./dataSource";
import { address, count, named, orNull, text } from "./fields";

const { titles, tag: texts, columns } = dataFieldTexts;

export const tagFields = z
  .object({
    id: text.describe(texts.id),
    url: address.describe(texts.url),
    name: text.describe(texts.name),
    nameEn: text.nullable().describe(texts.nameEn),
    synonyms: z.array(text).describe(texts.synonyms),
    broader: named.nullable().describe(texts.broader),
    description: text.nullable().describe(texts.description),
    articles: count.describe(texts.articles),
  })
  .meta({ id: "tag", title: titles.tag });

type TagRow = z.infer<typeof tagFields>;

export function tagRows({ archive }: DataSource): TagRow[] {
  return [...archive.tags.values()]
    .sort((a, b) => compareText(a.id, b.id))
    .map(({ id, label, labelEn, synonyms, broader, description }) => ({
      id,
      url: addressIn(archive, href.tag(id)),
      name: label,
      nameEn: orNull(labelEn),
      synonyms,
      broader: broader === undefined ? null : orNull(nameOf(archive, "tags", broader)),
      description: orNull(description),
      articles: archive.lists.tags.get(id)?.articles.length ?? 0,
    }));
}

export const tagColumns: readonly Column<TagRow>[] = [
  ...same(texts, "id", "url", "name", "nameEn", "synonyms"),
  own("broader", texts.broader, ({ broader }) => broader?.id ?? null),
  own("broaderName", columns.broaderName, ({ broader }) => broader?.name ?? null),
  ...same(texts, "description", "articles"),
];
