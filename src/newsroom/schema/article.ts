import { z } from "zod";
import { kinds, stages, workTypes } from "#archive/classification";
import { date, doi, instant, listOf, oldPath, owners, refuse, text, textOf, truth, url, year } from "./fields";
import { source } from "./source";
import { ai, oneOf, words } from "./words";

const figure = z
  .strictObject({
    label: text,
    value: text,
    unit: text.optional(),
    asOf: date.optional(),
    period: text.optional(),
    of: owners,
    note: text.optional(),
  })
  .transform((value, context) =>
    value.asOf && value.period ? refuse(context, { code: "figureDatedTwice", params: {} }) : value,
  );

const milestone = z.strictObject({ date, dateNote: text.optional(), text, of: owners });

const work = z
  .strictObject({
    type: oneOf(workTypes, words.workTypes),
    title: text.optional(),
    container: text.optional(),
    year: year.optional(),
    number: text.optional(),
    doi: doi.optional(),
    url: url.optional(),
    of: owners,
  })
  .transform((value, context) =>
    value.title || value.container ? value : refuse(context, { code: "workWithoutName", params: {} }),
  );

const image = z.strictObject({ src: text, alt: text, caption: text.optional(), credit: text.optional() });
const notice = z.strictObject({ date, text });

/** Front matter of an article. What a kind requires beyond this is in `articleRules.ts`. */
export const articleFields = z.strictObject({
  title: text,
  kicker: text.optional(),
  subtitle: text.optional(),
  date,
  dateNote: text.optional(),
  added: date,
  kind: oneOf(kinds, words.kinds),
  stage: oneOf(stages, words.stages).optional(),
  summary: textOf(30, 200).optional(),
  tags: listOf(text),
  institutions: listOf(text),
  people: listOf(text),
  sources: listOf(source),
  original: truth.optional(),
  figures: listOf(figure),
  milestones: listOf(milestone),
  works: listOf(work),
  image: image.optional(),
  editor: text.optional(),
  updated: date.optional(),
  corrections: listOf(notice),
  retraction: notice.optional(),
  withdrawn: notice.optional(),
  draft: truth.optional(),
  embargo: instant.optional(),
  redirectFrom: listOf(oldPath),
  ai,
  // Jekyll's keys: an old archive comes in as it is, and they have no effect.
  layout: z.unknown().optional(),
  categories: z.unknown().optional(),
  author: z.unknown().optional(),
});
