import { existsSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileHref } from "#archive/fileHref";
import type { SitePath } from "#archive/href";
import { href } from "#archive/href";
import type { CommandTexts } from "#language/commands";
import type { CommandLine } from "#newsroom/commandLine";
import { CommandError } from "#newsroom/commandLine";
import type { Edition } from "#newsroom/edition";
import { formatProblems, problemsToJson } from "#newsroom/problemReport";
import { readAhead } from "#newsroom/readAhead";
import { readNewsroom } from "#newsroom/readNewsroom";
import type { Settings } from "#newsroom/settings";
import { writeSnapshot } from "#newsroom/snapshot";
import { workFolder } from "#newsroom/workFolder";
import { holdBuildLock } from "#publish/buildLock";
import { describeMissing } from "#publish/cards/describeMissing";
import { makeCards } from "#publish/cards/makeCards";
import { planCards } from "#publish/cards/planCards";
import { writeDataSet } from "#publish/data/writeDataSet";
import { finishExport } from "#publish/finishExport";
import { guardEdition } from "#publish/guardEdition";
import { writeHosting } from "#publish/hosting/writeHosting";
import { licencesText } from "#publish/licences/licencesText";
import { makePictures } from "#publish/makePictures";
import { moveInto } from "#publish/moveInto";
import { openOutFolder } from "#publish/outFolder";
import { pronounce } from "#publish/pronounce";
import { renderPages } from "#publish/renderPages";
import { replacedFiles } from "#publish/replacedFiles";
import { exportFolder } from "#publish/runNextBuild";
import { searchSource } from "#publish/searchSource";
import { publishedMessage, saySupervisor } from "#publish/supervised";
import type { MadeRoom, Swap } from "#publish/swapOut";
import { publishFolder, recoverOut } from "#publish/swapOut";
import { traditionalMap } from "#publish/traditional";
import type { WorkOfBuild } from "#publish/workOfBuild";
import { openWork } from "#publish/workOfBuild";
import { writeForPrograms } from "#publish/writeForPrograms";
import { compressNow, writeSearchFiles } from "#publish/writeSearchFiles";
import { indexFiles } from "#search/indexFiles";

/**
 * Checks the content, renders it, and puts the finished site in place of the last one.
 *
 * Everything happens beside the published folder; the last step is a rename. A build that fails,
 * whenever it does, leaves the last site as it was.
 *
 * @returns whether a site was published
 * @throws CommandError where it cannot begin
 */
export async function buildSite(settings: Settings, line: CommandLine): Promise<boolean> {
  const began = performance.now();
  const { words } = line;
  if (!existsSync(settings.content)) throw new CommandError(words.noContent(settings.content));
  const out = openOutFolder(settings, words);
  const release = holdBuildLock(words);
  const work = openWork();
  try {
    tellRoom(recoverOut(out), settings, words);
    const edition = await checkedEdition(settings, line);
    const finished = edition && (await makeSite(edition, settings, work, words));
    if (!edition || !finished) {
      process.stderr.write(`${words.nothingPublished}\n`);
      return false;
    }
    const swap = publishFolder(finished, out);
    saySupervisor(publishedMessage);
    tell(swap, settings, edition, performance.now() - began, words);
    return true;
  } finally {
    work.remove();
    release();
  }
}

/** Checks all content and tells every problem; undefined where one forbids to publish. */
async function checkedEdition(settings: Settings, line: CommandLine): Promise<Edition | undefined> {
  const { words } = line;
  await readAhead(settings);
  const newsroom = readNewsroom(settings);
  if (line.format === "json") process.stdout.write(`${problemsToJson(newsroom, line.problems)}\n`);
  else process.stderr.write(`${formatProblems(newsroom, line.problems, words)}\n`);
  const { edition } = newsroom;
  const refusal = guardEdition(newsroom, settings, line);
  if (refusal !== undefined) {
    process.stderr.write(`${refusal}\n`);
    return undefined;
  }
  if (edition && edition.archive.site.origin === undefined) process.stderr.write(`${words.noOrigin}\n`);
  return edition;
}

/** Makes every file of the site; undefined, once the reason is told, where one cannot be made. Gives the folder of them. */
async function makeSite(
  edition: Edition,
  settings: Settings,
  work: WorkOfBuild,
  words: CommandTexts,
): Promise<string | undefined> {
  const { content } = settings;
  const licences = licencesText(join(process.cwd(), "node_modules"), words);
  if (!(await picturesMade(edition, content, work, words))) return undefined;
  const undrawn = await cardsMade(edition, content, work, words);
  if (undrawn.has(fileHref.siteCard)) return undefined;
  writeSnapshot(work.snapshot, { ...edition, undrawn, dataFiles: writeDataSet(work.dataSet, edition, content) });
  await renderPages(edition, settings, work.snapshot, words);
  const folder = exportFolder();
  finishExport(folder, edition, content, work.pictures);
  writeFileSync(join(folder, fileHref.licences), licences);
  await addToPages(folder, edition, content, work.dataSet);
  const replaced = replacedFiles(folder, edition, content);
  for (const path of replaced) process.stderr.write(`${words.pathTaken(path)}\n`);
  return replaced.length === 0 ? folder : undefined;
}

/** Adds to finished pages what the search and programs read, and last what their host is told of it all. */
async function addToPages(folder: string, edition: Edition, content: string, dataSet: string): Promise<void> {
  writeForPrograms(folder, edition, content);
  moveInto(folder, dataSet);
  const lexicon = { traditional: traditionalMap(), pronounce };
  const index = indexFiles(searchSource(edition, content), lexicon, compressNow);
  await writeSearchFiles(join(folder, href.search), index);
  writeHosting(folder, edition);
}

/** Whether a file could be made of each of an edition's pictures; every failure is told. */
async function picturesMade(
  edition: Edition,
  content: string,
  { pictures }: WorkOfBuild,
  words: CommandTexts,
): Promise<boolean> {
  const cache = join(workFolder(content), "pictures");
  const failures = await makePictures([...edition.pictures.values()], cache, pictures);
  const lines = failures.map(({ file, reason }) => words.pictureFailed(relative(process.cwd(), file), reason)).sort();
  for (const line of lines) process.stderr.write(`${line}\n`);
  return lines.length === 0;
}

/** Makes the social cards of an edition, tells every missing glyph, and gives the cards that could not be drawn. */
async function cardsMade(
  edition: Edition,
  content: string,
  { pictures }: WorkOfBuild,
  words: CommandTexts,
): Promise<Set<SitePath>> {
  const cache = join(workFolder(content), "cards");
  const { missing, undrawn } = await makeCards(planCards(edition), cache, pictures);
  for (const glyph of missing) process.stderr.write(`${describeMissing(glyph, content, words)}\n`);
  return new Set(undrawn);
}

/** Says what was published, and what had to make room for it. */
function tell(swap: Swap, settings: Settings, edition: Edition, ms: number, words: CommandTexts): void {
  tellRoom(swap, settings, words);
  const { listing } = swap;
  const pages = [...listing.keys()].filter((path) => path.endsWith(".html")).length;
  const bytes = [...listing.values()].reduce((sum, { size }) => sum + size, 0);
  const size = `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  const seconds = (ms / 1000).toFixed(1);
  const { length } = edition.archive.articles;
  process.stderr.write(`${words.published(named(settings.out), length, pages, size, seconds)}\n`);
}

function tellRoom({ setAside, left }: MadeRoom, { out }: Settings, words: CommandTexts): void {
  const aside = setAside.map(({ folder, strangers }) => words.setAside(named(out), named(folder), strangers));
  for (const line of [...aside, ...left.map((folder) => words.leftBehind(named(folder)))])
    process.stderr.write(`${line}\n`);
}

/** As somebody who stands in the project would name it. */
function named(folder: string): string {
  return relative(process.cwd(), folder) || folder;
}
