import type { z } from "zod";
import type { Article } from "#archive/article";
import { defaultOwners } from "#archive/article";
import type { LinkBase } from "#archive/href";
import { href, linkTo } from "#archive/href";
import type { Institution, Person } from "#archive/registry";
import { publicRecord } from "#archive/withdrawnRecord";
import type { ProblemDetail } from "#language/problems";
import type { Heading, Pointer } from "#markdown/cleanTree";
import type { Point } from "#markdown/finding";
import type { YamlReading } from "#markdown/readYaml";
import { renderMarkdown } from "#markdown/renderMarkdown";
import { splitFrontMatter } from "#markdown/splitFrontMatter";
import { checkArticleRules } from "./articleRules";
import { charactersOf, escapedCharacters } from "./checkCharacters";
import { checkWriters } from "./checkWriters";
import { decodeText } from "./decodeText";
import { leaveOutEmpty } from "./leaveOutEmpty";
import type { ContentFile, RecordKind } from "./listContent";
import { isId, longestName, nearestId } from "./nearest";
import { parseRecord } from "./parseRecord";
import type { Problem } from "./problem";
import { addProblems, problemAt, problemsOf } from "./problem";
import type { Reference } from "./references";
import { findReferences, referencePlaces } from "./references";
import { articleFields } from "./schema/article";
import { fieldNames } from "./schema/fieldNames";
import { institutionFields, personFields } from "./schema/registries";
import { shortenLists } from "./shortenLists";
import { withLastSlash } from "./sitePath";
import type { StatedDate } from "./statedDates";
import { statedDates } from "./statedDates";
import { withoutEchoes } from "./withoutEchoes";

export type RecordOf = { article: Article; institution: Institution; person: Person };

/** Everything that one file says by itself; what it says of others is checked once all are read. */
export type FileReading<Kind extends RecordKind = RecordKind> = {
  path: string;
  /** Slug or id: the file's name. */
  id: string;
  /** Undefined where a field has an error or the front matter cannot be read; of a withdrawn article no more than what it may still say. */
  record: RecordOf[Kind] | undefined;
  problems: Problem[];
  references: Reference[];
  links: Pointer[];
  images: (Pointer & { field: string })[];
  redirects: (Point & { path: string })[];
  /** Of an article: what is held against the clock. */
  dates: StatedDate[];
  headings: Heading[];
};

export type FileResult<Kind extends RecordKind = RecordKind> = {
  reading: FileReading<Kind>;
  html: string;
  /** What the text says, for search; empty where the article is withdrawn. */
  text: string;
};

const start: Point = { line: 1, column: 1 };

/** Reads one article, institution or person: bytes to a checked record, rendered text and every problem. */
export function readRecord<Kind extends RecordKind>(
  kind: Kind,
  file: ContentFile,
  bytes: Uint8Array,
  base: LinkBase,
): FileResult<Kind> {
  const reading = emptyReading<Kind>(file);
  const decoded = decodeText(bytes);
  if (decoded.finding) {
    addProblems(reading.problems, problemsOf(file.path, "file", [decoded.finding]));
    return { reading, html: "", text: "" };
  }
  const { frontMatter, body, bodyLine, findings } = splitFrontMatter(decoded.text, fieldNames);
  addProblems(reading.problems, problemsOf(file.path, "front matter", findings));
  addProblems(reading.problems, charactersOf(file.path, decoded.text, bodyLine));
  if (!frontMatter) return { reading, html: "", text: "" };
  addProblems(reading.problems, escapedCharacters(file.path, decoded.text, frontMatter));
  const text = renderMarkdown(body, { firstLine: bodyLine, ...linking(kind, file, base) });
  addProblems(reading.problems, problemsOf(file.path, "body", text.findings));
  reading.links = text.links;
  reading.images = text.images.map((image) => ({ ...image, field: "body" }));
  // A withdrawn text is not shown, so nothing can lead into it.
  const withdrawn = isWithdrawn(frontMatter.data);
  reading.headings = withdrawn ? [] : text.headings;
  if (frontMatter.data !== undefined) readFields(reading, kind, file, frontMatter);
  if (kind === "article" && text.length === 0 && text.images.length === 0 && !withdrawn)
    reading.problems.push(
      problemAt(file.path, "body", { line: bodyLine, column: 1 }, { code: "emptyBody", params: {} }),
    );
  return withdrawn ? { reading, html: "", text: "" } : { reading, html: text.html, text: text.text };
}

/** What a file says that cannot be read: why. */
export function unreadRecord<Kind extends RecordKind>(file: ContentFile, detail: ProblemDetail): FileReading<Kind> {
  const reading = emptyReading<Kind>(file);
  reading.problems.push(problemAt(file.path, "file", start, detail));
  return reading;
}

function emptyReading<Kind extends RecordKind>(file: ContentFile): FileReading<Kind> {
  const problems: Problem[] = [];
  if (!isId(file.name)) {
    const nearest = `${nearestId(file.name)}.md`;
    problems.push(problemAt(file.path, "file", start, { code: "badFileName", params: { name: file.name, nearest } }));
  } else if (file.name.length > longestName) {
    const params = { length: file.name.length, limit: longestName };
    problems.push(problemAt(file.path, "file", start, { code: "nameTooLong", params }));
  }
  return {
    path: file.path,
    id: file.name,
    record: undefined,
    problems,
    references: [],
    links: [],
    images: [],
    redirects: [],
    dates: [],
    headings: [],
  };
}

function linking(kind: RecordKind, { name }: ContentFile, base: LinkBase) {
  const page =
    kind === "article" ? href.article(name) : kind === "institution" ? href.institution(name) : href.person(name);
  return {
    link: (path: string) => linkTo(`/${withLastSlash(path).slice(1)}`, page, base),
    image: (src: string) =>
      linkTo(src.startsWith("/") ? `/${src.slice(1)}` : `${page}${src.replace(/^\.\//, "")}`, page, base),
  };
}

function readFields<Kind extends RecordKind>(
  reading: FileReading<Kind>,
  kind: Kind,
  file: ContentFile,
  yaml: YamlReading,
): void {
  const place = { path: file.path, yaml };
  const { data: short, problems: long } = shortenLists(yaml.data ?? {}, place);
  const { data, problems: empty } = leaveOutEmpty(schemas[kind], short, place);
  const { record, problems } = readers[kind](file, data, yaml);
  reading.record = long.length === 0 ? record : undefined;
  addProblems(reading.problems, [...long, ...empty, ...problems, ...checkWriters(file.path, data, yaml)]);
  reading.references = findReferences(referencePlaces[kind], data, yaml);
  if (kind === "article") reading.dates = statedDates(data, yaml);
  reading.images.push(...leadImage(data, yaml));
  reading.redirects = (record?.redirectFrom ?? []).map((path, index) => ({
    ...yaml.locate(["redirectFrom", index]),
    path,
  }));
}

const schemas = { article: articleFields, institution: institutionFields, person: personFields };

type Read<T> = { record: T | undefined; problems: Problem[] };
type Reader<T> = (file: ContentFile, data: unknown, yaml: YamlReading) => Read<T>;

const readers: { [Kind in RecordKind]: Reader<RecordOf[Kind]> } = {
  article: (file, data, yaml) => {
    const { record, problems } = parseRecord(articleFields, data, { path: file.path, yaml });
    return {
      record: record && toArticle(file.name, record),
      problems: withoutEchoes([...problems, ...checkArticleRules(file, data, yaml)]),
    };
  },
  institution: (file, data, yaml) => {
    const { record, problems } = parseRecord(institutionFields, data, { path: file.path, yaml });
    return { record: record && { ...record, id: file.name }, problems };
  },
  person: (file, data, yaml) => {
    const { record, problems } = parseRecord(personFields, data, { path: file.path, yaml });
    return { record: record && { ...record, id: file.name }, problems };
  },
};

function toArticle(slug: string, fields: z.output<typeof articleFields>): Article {
  const { layout: _layout, categories: _categories, author: _author, ...kept } = fields;
  const owners = defaultOwners(kept);
  const owned = <T extends { of?: string[] | undefined }>(facts: T[]) =>
    facts.map((fact) => ({ ...fact, of: fact.of ?? owners }));
  return publicRecord({
    ...kept,
    slug,
    original: kept.original ?? false,
    draft: kept.draft ?? false,
    figures: owned(kept.figures),
    milestones: owned(kept.milestones),
    works: owned(kept.works),
  });
}

function leadImage(data: unknown, yaml: YamlReading): FileReading["images"] {
  const image: unknown = typeof data === "object" && data !== null ? Reflect.get(data, "image") : undefined;
  const src: unknown = typeof image === "object" && image !== null ? Reflect.get(image, "src") : undefined;
  return typeof src === "string" && src.trim() !== ""
    ? [{ ...yaml.locate(["image", "src"]), href: src.trim(), field: "image.src" }]
    : [];
}

function isWithdrawn(data: unknown): boolean {
  return typeof data === "object" && data !== null && Reflect.get(data, "withdrawn") !== undefined;
}
