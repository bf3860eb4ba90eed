import { randomUUID } from "node:crypto";
import type { Stats } from "node:fs";
import { lstatSync, mkdirSync, readdirSync, realpathSync, rmdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import type { CommandTexts } from "#language/commands";
import { CommandError } from "#newsroom/commandLine";
import { publicFolder } from "#newsroom/imageFiles";
import type { Settings } from "#newsroom/settings";
import { isSystemError } from "#newsroom/systemError";

/** More than is added to its name for folders beside it, which then must not be too long. */
const longestAddition = 70;

/** Folders of the project that hold what is no site, or that a build writes while it works. */
const projectFolders = [".archive", ".archive-work", ".git", ".next", ".next-export", "node_modules", "public"];

/**
 * Where a build publishes: `out` itself or, where that is a link, what it leads to, which is then replaced.
 *
 * @throws CommandError where a build could not replace it, or would destroy what no build made
 */
export function openOutFolder({ out, content }: Settings, words: CommandTexts): string {
  if (entryAt(out)?.isSymbolicLink() && !leadsSomewhere(out)) throw new CommandError(words.outLinkBroken(out));
  const place = realPlace(out);
  const sources = [process.cwd(), content, publicFolder(content)].map(realPlace);
  if (sources.some((source) => contains(place, source))) throw new CommandError(words.outHoldsSources(out));
  const closed = [content, publicFolder(content), ...projectFolders.map((name) => join(process.cwd(), name))];
  if (closed.map(realPlace).some((folder) => contains(folder, place))) throw new CommandError(words.outInSources(out));
  checkReplaceable(place, out, words);
  return place;
}

/** @throws the system's error for a link that leads back to itself */
function leadsSomewhere(link: string): boolean {
  return statSync(link, { throwIfNoEntry: false }) !== undefined;
}

function checkReplaceable(place: string, out: string, words: CommandTexts): void {
  const found = entryAt(place);
  if (found && !found.isDirectory()) throw new CommandError(words.outNotAFolder(out));
  const names = found ? readdirSync(place) : [];
  if (names.length > 0 && !(names.includes("index.html") && names.includes("404.html")))
    throw new CommandError(words.outNotASite(out));
  const parent = existingAbove(place);
  if (!statSync(parent).isDirectory()) throw new CommandError(words.outNotAFolder(parent));
  if (found && statSync(parent).dev !== found.dev) throw new CommandError(words.outIsMount(out));
  // What would fail after minutes of work fails now.
  checkLength(place);
  tryFolderIn(parent, out, words);
}

/** @throws the system's error where folders of ours beside a place would have names that are too long */
function checkLength(place: string): void {
  try {
    entryAt(place + "x".repeat(longestAddition));
  } catch (error) {
    if (isSystemError(error)) error.path = place;
    throw error;
  }
}

/** Makes a folder of ours and takes it away: nothing less tells whether a file system lets us. */
export function tryFolderIn(
  parent: string,
  out: string,
  words: CommandTexts,
  make: (folder: string) => void = mkdirSync,
): void {
  const tried = join(parent, `.archive-trial-${randomUUID()}`);
  try {
    make(tried);
    rmdirSync(tried);
  } catch (error) {
    // The parent is there: a file system that says otherwise, as some virtual ones do, takes no folders.
    if (isSystemError(error) && error.code === "ENOENT") throw new CommandError(words.outImpossible(out, parent));
    if (isSystemError(error)) error.path = parent;
    throw error;
  }
}

/** The path without links: of what is not there yet, below what is. */
export function realPlace(path: string): string {
  if (entryAt(path)) return realpathSync(path);
  return dirname(path) === path ? path : join(realPlace(dirname(path)), basename(path));
}

function existingAbove(path: string): string {
  const parent = dirname(path);
  return entryAt(parent) ? parent : existingAbove(parent);
}

/** Undefined where nothing is, nor can be: below a file. */
function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (error) {
    if (isSystemError(error) && ["ENOENT", "ENOTDIR"].includes(error.code)) return undefined;
    throw error;
  }
}

function contains(outer: string, inner: string): boolean {
  return !/^\.\.(\/|$)/.test(relative(outer, inner));
}
