import { existsSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { ProblemDetail } from "#language/problems";
import { listFolder } from "./listFolder";
import type { Problem } from "./problem";
import { problemAt } from "./problem";

export type RecordKind = "article" | "institution" | "person";

/** A file of the content folder. */
export type ContentFile = {
  /** For opening it. */
  file: string;
  /** For messages: relative to the content folder's parent. */
  path: string;
  /** File name without its ending. */
  name: string;
  /** The folder it stands in: for an article, the year. */
  folder: string;
};

export type ContentListing = {
  records: Record<RecordKind, ContentFile[]>;
  /** Pictures beside articles, as paths below the content folder: `articles/2024/a.jpg`. */
  beside: Set<string>;
  problems: Problem[];
};

const places: [RegExp, RecordKind][] = [
  [/^articles\/\d{4}\/[^/]+\.md$/, "article"],
  [/^institutions\/[^/]+\.md$/, "institution"],
  [/^people\/[^/]+\.md$/, "person"],
];

/** Files an editor would expect to be read; elsewhere than in their place they are a mistake. */
const textEndings = new Set([".md", ".markdown", ".txt", ".doc", ".docx", ".html", ".htm", ".yml", ".yaml"]);
/** The files of a content folder that are not one record each. */
export const registryFiles: readonly string[] = ["site.yml", "tags.yml", "publications.yml"];
const known = new Set(["README.md", ...registryFiles]);

/** Paths that belong to folders. */
const folders = /^(articles(\/\d{4})?|institutions|people)$/;

/**
 * Lists a content folder without reading its files; sorted, so that nothing depends on the disk. One that is missing is
 * empty. What is wrong with the registries' files is reported where they are read.
 */
export function listContent(content: string): ContentListing {
  const listing: ContentListing = {
    records: { article: [], institution: [], person: [] },
    beside: new Set(),
    problems: [],
  };
  if (!existsSync(content)) return listing;
  const isTextPath = (below: string) => registryFiles.includes(below) || kindAt(below) !== undefined;
  const { files, flaws } = listFolder(content, { sees: (name) => !name.startsWith("."), isTextPath });
  for (const below of files) file(listing, content, below);
  for (const { below, detail } of flaws) {
    if (!registryFiles.includes(below)) listing.problems.push(problemIn(content, below, detail));
  }
  return listing;
}

function kindAt(below: string): RecordKind | undefined {
  return places.find(([place]) => place.test(below))?.[1];
}

function problemIn(content: string, below: string, detail: ProblemDetail): Problem {
  return problemAt(join(basename(content), below), "file", { line: 1, column: 1 }, detail);
}

function file(listing: ContentListing, content: string, below: string): void {
  const path = `${basename(content)}/${below}`;
  const kind = kindAt(below);
  const name = basename(below, ".md");
  if (kind) {
    const folder = below.split("/").at(-2) ?? "";
    listing.records[kind].push({ file: join(content, below), path, name, folder });
  } else if (folders.test(below)) {
    listing.problems.push(problemIn(content, below, { code: "notAFolder", params: {} }));
  } else if (!textEndings.has(extname(below).toLowerCase())) {
    listing.beside.add(below);
  } else if (!known.has(below)) {
    const expected = `${basename(content)}/${expectedPlace(below, name)}`;
    listing.problems.push(problemIn(content, below, { code: "strayFile", params: { expected } }));
  }
}

function expectedPlace(below: string, name: string): string {
  const ending = extname(name);
  const bare = ending === "" ? name : name.slice(0, -ending.length);
  if (known.has(`${bare}.yml`)) return `${bare}.yml`;
  const markdown = `${bare}.md`;
  if (below.startsWith("institutions/")) return `institutions/${markdown}`;
  if (below.startsWith("people/")) return `people/${markdown}`;
  const year = /^articles\/(\d{4})\//.exec(below)?.[1] ?? "YYYY";
  return `articles/${year}/${markdown}`;
}
