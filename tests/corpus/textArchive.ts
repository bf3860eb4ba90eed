import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { firstYear, lastYear } from "./article";
import type { Names } from "./names";
import { namesFor } from "./names";
import type { Piece } from "./pieces";
import { piecesOf } from "./pieces";
import { Random } from "./random";
import type { Section } from "./readableText";
import { readableSections } from "./readableText";
import { listed, quoted } from "./registries";
import { makeFolders, writeRegistries } from "./writeCorpus";

/** `file` is its path below the folder. */
type Text = { file: string; sections: Section[] };
type Found = Piece & { file: string };

/** A line that so many texts have is nobody's text: 查看原文. */
const sharedBy = 20;

const siteYaml = `name: 文本试验档案
nameEn: Archive of Trial Texts
description: 由他人的文本拼成、只为在本机测试检索的档案，不得发布；日期、标签、机构和人物均为虚构。
`;

/**
 * Writes an archive whose articles are texts that somebody else wrote, from all Markdown and text
 * files below `texts`, into `<folder>/content`: for trials on this machine only. Everything but title
 * and body is made up; the source is the file. The same files give the same bytes.
 *
 * @param most articles, evenly spread over the files
 * @returns how many were written
 */
export function writeTextArchive(texts: string, folder: string, most: number): number {
  const chosen = spread(distinct(withoutSharedLines(filesBelow(texts))), most);
  const random = new Random(chosen.length);
  const names = namesFor(random, chosen.length);
  const content = join(folder, "content");
  makeFolders(content);
  writeRegistries(content, random, names, siteYaml);
  for (const [index, piece] of chosen.entries()) {
    const year = String(random.between(firstYear, lastYear));
    const text = articleText(random, names, year, piece);
    writeFileSync(join(content, "articles", year, `text-${index + 1}.md`), text);
  }
  return chosen.length;
}

function filesBelow(folder: string): Text[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(md|markdown|txt)$/i.test(name),
  );
  return names.sort().map((file) => ({ file, sections: readableSections(readFileSync(join(folder, file), "utf8")) }));
}

/** Pieces of all texts, without the lines that many texts share. */
function withoutSharedLines(texts: readonly Text[]): Found[] {
  const counts = new Map<string, number>();
  for (const { sections } of texts) {
    for (const line of new Set(sections.flatMap(({ lines }) => lines))) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const isOwn = (line: string) => (counts.get(line) ?? 0) < sharedBy;
  return texts.flatMap(({ file, sections }) =>
    piecesOf(sections.map(({ heading, lines }) => ({ heading, lines: lines.filter(isOwn) }))).map((piece) => ({
      ...piece,
      file,
    })),
  );
}

/** One of those that have the same title or begin with the same line. */
function distinct(pieces: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return pieces.filter(({ title, lines: [first = ""] }) => {
    const isNew = !seen.has(title) && !seen.has(first);
    seen.add(title).add(first);
    return isNew;
  });
}

function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  return list.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

function articleText(random: Random, names: Names, year: string, { title, lines, file }: Found): string {
  const ids = (entries: readonly { id: string }[], count: number) =>
    listed(random.some(entries, count).map(({ id }) => id));
  const front = [
    `title: ${quoted(title)}`,
    `date: ${year}-${String(random.between(1, 12)).padStart(2, "0")}`,
    `added: ${lastYear}`,
    "kind: news",
    `tags: ${ids(names.tags, 2)}`,
    `institutions: ${ids(names.institutions, 1)}`,
    `people: ${ids(names.people, 1)}`,
    `sources: [{ title: ${quoted(file)} }]`,
    "ai: none",
  ];
  return ["---", ...front, "---", "", lines.map(escaped).join("\n\n"), ""].join("\n");
}

/** So that Markdown sees no mark in the line. */
function escaped(line: string): string {
  return line.replace(/[\\`*_[\]<&~|]/g, "\\$&").replace(/^(\d{0,9})([-+=#>.)])/, "$1\\$2");
}
