import { z } from "zod";
import type { Archive } from "#archive/archive";
import type { Figure, Work } from "#archive/article";
import { workTypes } from "#archive/classification";
import { parseQuantity } from "#archive/quantity";
import { dataFieldTexts } from "#language/zh/dataFieldTexts";
import { namedOwners } from "./dataSource";
import { date, isoOf, link, named, orNull, text } from "./fields";

const { titles, figure: figureTexts, quantity: quantityTexts, work: workTexts } = dataFieldTexts;

const quantity = z
  .object({
    number: z.number().describe(quantityTexts.number),
    percent: z.boolean().describe(quantityTexts.percent),
    bound: z.enum(["exact", "at-least", "at-most", "about"]).describe(quantityTexts.bound),
  })
  .meta({ id: "quantity", title: titles.quantity });

export const figureFields = z
  .object({
    label: text.describe(figureTexts.label),
    value: text.describe(figureTexts.value),
    unit: text.nullable().describe(figureTexts.unit),
    asOf: date.nullable().describe(figureTexts.asOf),
    period: text.nullable().describe(figureTexts.period),
    note: text.nullable().describe(figureTexts.note),
    of: z.array(named).describe(figureTexts.of),
    quantity: quantity.nullable().describe(figureTexts.quantity),
  })
  .meta({ id: "figure", title: titles.figure });

export type FigureRow = z.infer<typeof figureFields>;

export function figureRow(archive: Archive, { label, value, unit, asOf, period, note, of }: Figure): FigureRow {
  return {
    label,
    value,
    unit: orNull(unit),
    asOf: isoOf(asOf),
    period: orNull(period),
    note: orNull(note),
    of: namedOwners(archive, of),
    quantity: orNull(parseQuantity(value)),
  };
}

export const workFields = z
  .object({
    type: z.enum(workTypes).describe(workTexts.type),
    title: text.nullable().describe(workTexts.title),
    container: text.nullable().describe(workTexts.container),
    year: text.nullable().describe(workTexts.year),
    number: text.nullable().describe(workTexts.number),
    doi: text.nullable().describe(workTexts.doi),
    url: link.nullable().describe(workTexts.url),
    of: z.array(named).describe(workTexts.of),
  })
  .meta({ id: "work", title: titles.work });

type WorkRow = z.infer<typeof workFields>;

export function workRow(archive: Archive, { type, title, container, year, number, doi, url, of }: Work): WorkRow {
  return {
    type,
    title: orNull(title),
    container: orNull(container),
    year: orNull(year),
    number: orNull(number),
    doi: orNull(doi),
    url: orNull(url),
    of: namedOwners(archive, of),
  };
}
