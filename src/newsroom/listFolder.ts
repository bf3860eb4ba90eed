import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "#archive/order";
import { isOneLine } from "#language/oneLine";
import type { ProblemDetail } from "#language/problems";
import { isLink, linkFlaw } from "./containedFile";
import { decodeName, nameFromWindows, shownName } from "./fileNames";
import { assetLimit, sizes } from "./fileSize";
import { describeError, tryOpening, typeOf } from "./unreadable";

/** What cannot be read, by its path below the folder that was listed; `""` is that folder. */
export type Flaw = { below: string; detail: ProblemDetail };

export type FolderListing = {
  /** Regular files, as paths below the folder, sorted. */
  files: string[];
  flaws: Flaw[];
};

export type ListingOptions = {
  /** Whether a name is looked at. */
  sees?: (name: string) => boolean;
  /** Whether a path is that of a text: it can be no folder, and the limit of its size is that of texts. */
  isTextPath?: (below: string) => boolean;
};

/**
 * Lists the regular files below a folder, and what else is there. Only regular files are opened, to see whether they
 * may be read, and links are followed only to what lies within.
 */
export function listFolder(folder: string, options: ListingOptions = {}): FolderListing {
  const walk = new Walk(folder, options);
  walk.folder("", false);
  return walk.listing;
}

class Walk {
  readonly listing: FolderListing = { files: [], flaws: [] };

  constructor(
    private readonly root: string,
    private readonly options: ListingOptions,
  ) {}

  folder(below: string, linked: boolean): void {
    for (const { name, isFile } of this.entries(below))
      this.entry(below === "" ? name : `${below}/${name}`, isFile, linked);
  }

  private entry(below: string, isFile: boolean, linked: boolean): void {
    // Whether a text can be read is found out, and told, where it is read.
    if (isFile && this.isText(below)) {
      this.listing.files.push(below);
      return;
    }
    try {
      const file = join(this.root, below);
      const flaw = isFile ? undefined : linkFlaw(this.root, file, linked);
      if (flaw) this.flaw(below, flaw);
      else this.enter(below, file, linked || isLink(file));
    } catch (error) {
      this.flaw(below, describeError(error));
    }
  }

  private enter(below: string, file: string, linked: boolean): void {
    const stat = statSync(file);
    const isText = this.isText(below);
    if (stat.isFile()) this.file(below, file, isText ? 0 : stat.size);
    else if (stat.isDirectory() && !isText) this.folder(below, linked);
    else this.flaw(below, { code: "notAFile", params: { type: typeOf(stat) } });
  }

  private isText(below: string): boolean {
    return this.options.isTextPath?.(below) ?? false;
  }

  private file(below: string, file: string, size: number): void {
    tryOpening(file);
    if (size > assetLimit) this.flaw(below, { code: "assetTooLarge", params: sizes(size, assetLimit) });
    else this.listing.files.push(below);
  }

  /** What stands in a folder under names that can be read as text; `isFile` only where the folder itself says so. */
  private entries(below: string): { name: string; isFile: boolean }[] {
    const { sees = () => true } = this.options;
    const entries: { name: string; isFile: boolean }[] = [];
    for (const entry of this.rawEntries(below)) {
      const name = decodeName(entry.name);
      if (name !== undefined && !sees(name)) continue;
      if (name !== undefined && isOneLine(name)) entries.push({ name, isFile: entry.isFile() });
      else this.unusable(below, entry.name);
    }
    return entries.sort((one, other) => compareText(one.name, other.name));
  }

  private rawEntries(below: string) {
    try {
      return readdirSync(join(this.root, below), { encoding: "buffer", withFileTypes: true });
    } catch (error) {
      const isFile = error instanceof Error && Reflect.get(error, "code") === "ENOTDIR";
      this.flaw(below, isFile ? { code: "notAFolder", params: {} } : describeError(error));
      return [];
    }
  }

  private unusable(below: string, bytes: Uint8Array): void {
    const params = { name: shownName(bytes), looksLike: nameFromWindows(bytes) };
    this.flaw(join(below, params.name), { code: "unusableName", params });
  }

  private flaw(below: string, detail: ProblemDetail): void {
    this.listing.flaws.push({ below, detail });
  }
}
