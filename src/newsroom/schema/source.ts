import { z } from "zod";
import { date, listOf, text, url } from "./fields";

const byline = z.strictObject({ name: text, role: text.optional(), affiliation: text.optional() });

export const source = z.strictObject({
  title: text,
  subtitle: text.optional(),
  bylines: listOf(byline),
  publication: text.optional(),
  date: date.optional(),
  page: text.optional(),
  url: url.optional(),
  via: text.optional(),
  accessed: date.optional(),
  sponsor: text.optional(),
  note: text.optional(),
});
