import { existsSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
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
import { writeHosting } from "#publish/hosting/writeHosting";
import type { MadePicture } from "#publish/makePictures";
import { makePictures } from "#publish/makePictures";
import { measureFolder } from "#publish/measureFolder";
import { moveInto } from "#publish/moveInto";
import { pronounce } from "#publish/pronounce";
import { exportFolder, runNextBuild } from "#publish/runNextBuild";
import { searchSource } from "#publish/searchSource";
import { checkOutFolder, publishFolder, recoverOut } from "#publish/swapOut";
import { traditionalMap } from "#publish/traditional";
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
  checkOutFolder(settings, words);
  const release = holdBuildLock(words);
  try {
    recoverOut(settings.out);
    await readAhead(settings);
    const newsroom = readNewsroom(settings);
    if (line.format === "json") process.stdout.write(`${problemsToJson(newsroom, line.problems)}\n`);
    else process.stderr.write(`${formatProblems(newsroom, line.problems, words)}\n`);
    const { edition } = newsroom;
    if (!edition) {
      process.stderr.write(`${words.nothingPublished}\n`);
      return false;
    }
    if (edition.archive.site.origin === undefined) process.stderr.write(`${words.noOrigin}\n`);
    const pictures = await picturesOf(edition, settings, words);
    const cards = pictures && (await cardsOf(edition, settings, words));
    if (!cards) return false;
    const snapshot = join(workFolder(settings.content), "snapshot.json");
    const dataSet = join(workFolder(settings.content), "dataset");
    writeSnapshot(snapshot, { ...edition, dataFiles: writeDataSet(dataSet, edition, settings.content) });
    const failure = await runNextBuild(settings, snapshot);
    if (failure !== undefined) {
      process.stderr.write(`${words.nextFailed}\n${failure}\n${words.nothingPublished}\n`);
      return false;
    }
    finishExport(exportFolder(), edition, settings.content, [...pictures, ...cards]);
    await addToPages(exportFolder(), edition, settings.content, dataSet);
    publishFolder(exportFolder(), settings.out);
    rmSync(snapshot);
    const { pages, bytes } = measureFolder(settings.out);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const folder = relative(process.cwd(), settings.out) || settings.out;
    const size = `${(bytes / 1024 / 1024).toFixed(1)} MB`;
    process.stderr.write(`${words.published(folder, edition.archive.articles.length, pages, size, seconds)}\n`);
    return true;
  } finally {
    release();
  }
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

/** The files made of an edition's pictures; undefined, once every failure is told, where one cannot be made. */
async function picturesOf(
  edition: Edition,
  settings: Settings,
  words: CommandTexts,
): Promise<MadePicture[] | undefined> {
  const cache = join(workFolder(settings.content), "pictures");
  const { made, failures } = await makePictures([...edition.pictures.values()], cache);
  if (failures.length === 0) return made;
  const lines = failures.map(({ file, reason }) => words.pictureFailed(relative(process.cwd(), file), reason)).sort();
  process.stderr.write(`${[...lines, words.nothingPublished].join("\n")}\n`);
  return undefined;
}

/** The social cards of an edition; undefined, once every missing glyph is told, where one cannot be drawn. */
async function cardsOf(edition: Edition, settings: Settings, words: CommandTexts): Promise<MadePicture[] | undefined> {
  const cache = join(workFolder(settings.content), "cards");
  const { made, missing } = await makeCards(planCards(edition), cache);
  if (missing.length === 0) return made;
  const lines = missing.map((glyph) => describeMissing(glyph, settings.content, words));
  process.stderr.write(`${[...lines, words.nothingPublished].join("\n")}\n`);
  return undefined;
}
