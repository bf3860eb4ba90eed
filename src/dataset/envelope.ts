import { z } from "zod";
import type { Archive } from "#archive/archive";
import type { DataName } from "#archive/dataFile";
import { dataHref } from "#archive/dataFile";
import { href } from "#archive/href";
import { lastChangeIn } from "#archive/lastChange";
import { dataFieldTexts } from "#language/zh/dataFieldTexts";
import { dataSetText } from "#language/zh/dataSetText";
import { addressIn } from "./dataSource";
import { address, count, date, isoOf, orNull, text } from "./fields";

const { titles, envelope: texts, part: partTexts } = dataFieldTexts;

const part = z
  .object({
    json: address.describe(partTexts.json),
    csv: address.describe(partTexts.csv),
    count: count.describe(partTexts.count),
  })
  .meta({ id: "part", title: titles.part });

const envelope = z.object({
  name: text.describe(texts.name),
  description: text.describe(texts.description),
  url: address.describe(texts.url),
  licence: text.nullable().describe(texts.licence),
  schema: address.describe(texts.schema),
  changed: date.nullable().describe(texts.changed),
  count: count.describe(texts.count),
  parts: z.array(part).describe(texts.parts),
});

/** What stands at the head of a JSON file. Nothing in it depends on when it is built. */
export type Envelope = z.infer<typeof envelope>;
export type Part = z.infer<typeof part>;

/** The form of a whole JSON file with records of one form. */
export function fileFields(record: z.ZodObject) {
  return envelope.extend({ records: z.array(record).describe(texts.records) });
}

/** The head of a file with so many records, in itself or in its parts. */
export function envelopeOf(archive: Archive, name: DataName, records: number, parts: Part[]): Envelope {
  const { site, articles, whole } = archive;
  const { title, description } = dataSetText.tables[name];
  return {
    name: dataSetText.fileName(site.name, title),
    description,
    url: addressIn(archive, href.data),
    licence: orNull(site.licence),
    schema: addressIn(archive, dataHref.schema(name)),
    changed: isoOf(lastChangeIn(articles)(whole.articles)),
    count: records,
    parts,
  };
}
