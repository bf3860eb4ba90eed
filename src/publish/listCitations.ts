import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Archive } from "#archive/archive";
import { citedFacets, fileHref } from "#archive/fileHref";
import type { SitePath } from "#archive/href";
import { articleReferences } from "#citation/articleReferences";
import { bibtex } from "#citation/bibtex";
import { ris } from "#citation/ris";
import type { Edition } from "#newsroom/edition";
import { plainArticleReader } from "#newsroom/readText";
import { reread } from "#newsroom/reread";

/** Characters that wait to be written before all files are; in memory they are fewer, as lists share their texts. */
const waitingAtMost = 64_000_000;

const formats = ["bib", "ris"] as const;
type Format = (typeof formats)[number];

/** A file of references while it is written. */
type CitationFile = { path: SitePath; format: Format; waiting: string[]; begun: boolean };

/** The files of one list, and which references are in them, by their number. */
type CitedList = { files: CitationFile[]; known: Set<number> };

/**
 * Writes for every tag, institution and person with an article the references of all its articles, newest first and
 * each once, as BibTeX and RIS: the original reports, and the pages of articles that a hospital first published here.
 * The articles are read once, one after the other.
 *
 * @param folder the export
 * @param content the content folder, for which the cache was filled
 */
export function writeListCitations(folder: string, edition: Edition, content: string): void {
  const { archive } = edition;
  const read = plainArticleReader(edition, content, reread);
  const lists = citedLists(archive);
  const files = [...new Set(lists.flat())].flatMap((list) => list.files);
  const numbers = new Map<string, number>();
  let waiting = 0;
  for (const [position, article] of archive.articles.entries()) {
    const { record } = read(article);
    const { sources, page } = articleReferences(archive, record);
    for (const reference of record.original ? [...sources, page] : sources) {
      const number = numbers.get(reference.key) ?? numbers.size;
      numbers.set(reference.key, number);
      const texts = { bib: bibtex(reference), ris: ris(reference) };
      for (const list of lists[position] ?? []) waiting += addReference(list, number, texts);
    }
    if (waiting < waitingAtMost) continue;
    writeWaiting(folder, files);
    waiting = 0;
  }
  writeWaiting(folder, files);
}

/** For each article the lists that it stands in. */
function citedLists({ articles, lists }: Archive): CitedList[][] {
  const found: CitedList[][] = articles.map(() => []);
  for (const facet of citedFacets)
    for (const [id, list] of lists[facet]) {
      const file = (format: Format): CitationFile => {
        return { path: fileHref.listCitations(facet, id, format), format, waiting: [], begun: false };
      };
      const cited = { files: formats.map(file), known: new Set<number>() };
      for (const position of list.articles) found[position]?.push(cited);
    }
  return found;
}

/** Adds a reference to a list that does not have it yet; tells how many characters that makes. */
function addReference({ files, known }: CitedList, number: number, texts: Record<Format, string>): number {
  if (known.has(number)) return 0;
  known.add(number);
  let added = 0;
  for (const { format, waiting } of files) {
    waiting.push(texts[format]);
    added += texts[format].length;
  }
  return added;
}

function writeWaiting(folder: string, files: readonly CitationFile[]): void {
  for (const file of files) {
    const at = join(folder, file.path);
    if (!file.begun) {
      mkdirSync(dirname(at), { recursive: true });
      writeFileSync(at, "");
      file.begun = true;
    }
    if (file.waiting.length > 0) appendFileSync(at, file.waiting.join(""));
    file.waiting.length = 0;
  }
}
