import { createRequire } from "node:module";
import { z } from "zod";

/** citation-js has no types; CommonJS, because its other files import JSON in a way that Node does not. */
const require = createRequire(import.meta.url);

const citeClass = z.custom<new (text: unknown) => { data: unknown }>((value) => typeof value === "function");
const { Cite } = z.object({ Cite: citeClass }).parse(require("@citation-js/core"));
for (const format of ["bibtex", "ris", "csl"]) require(`@citation-js/plugin-${format}`);

const names = z.array(
  z.union([z.string(), z.object({ literal: z.string().optional(), family: z.string().optional() })]),
);
const date = z.object({ "date-parts": z.array(z.array(z.number())) }).optional();

const item = z.object({
  id: z.string(),
  type: z.string(),
  title: z.string(),
  author: names.optional(),
  reporter: names.optional(),
  editor: names.optional(),
  "collection-editor": names.optional(),
  "container-title": z.string().optional(),
  "collection-title": z.string().optional(),
  publisher: z.string().optional(),
  genre: z.string().optional(),
  issued: date,
  page: z.string().optional(),
  URL: z.string().optional(),
  accessed: date,
  language: z.string().optional(),
  note: z.string().optional(),
});
type Item = z.infer<typeof item>;

/** What citation-js understands of a text in any of its formats: plain names and dates as their parts. */
export function readBack(text: unknown) {
  return z.array(item).parse(new Cite(text).data).map(plain);
}

function plain({ author, reporter, editor, issued, accessed, ...rest }: Item) {
  return withoutAbsent({
    ...rest,
    author: namesIn(author),
    reporter: namesIn(reporter),
    editor: namesIn(editor ?? rest["collection-editor"]),
    issued: issued?.["date-parts"][0]?.join("-"),
    accessed: accessed?.["date-parts"][0]?.join("-"),
  });
}

function namesIn(list: z.infer<typeof names> | undefined): string[] | undefined {
  return list?.map((name) => (typeof name === "string" ? name : (name.literal ?? name.family ?? "")));
}

function withoutAbsent(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}
