import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { LinkBase } from "#archive/href";
import { codeFingerprint } from "./codeFingerprint";
import type { RecordKind } from "./listContent";
import { pruneShelves } from "./pruneShelves";
import type { FileResult } from "./readRecord";
import { workFolder } from "./workFolder";

/**
 * What reading a file gave, kept by a hash of everything it depends on: its path and bytes, the
 * link base, and the code that reads. A second build reads no Markdown and no YAML that it has read
 * before; a page finds its rendered text here.
 */
export class ReadingCache {
  private readonly used = new Set<string>();

  constructor(
    private readonly folder: string,
    private readonly seed: string,
  ) {}

  key(kind: RecordKind, path: string, bytes: Uint8Array): string {
    const key = createHash("sha256")
      .update(`${this.seed}\0${kind}\0${path}\0`)
      .update(bytes)
      .digest("hex")
      .slice(0, 32);
    this.used.add(key);
    return key;
  }

  /** The result kept under a key; undefined if there is none. Only this class writes what it reads. */
  read<Kind extends RecordKind>(key: string): FileResult<Kind> | undefined {
    const file = this.file(key);
    return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  }

  has(key: string): boolean {
    return existsSync(this.file(key));
  }

  write(key: string, result: FileResult): void {
    const file = this.file(key);
    mkdirSync(dirname(file), { recursive: true });
    // Renamed into place: neither a killed run nor one beside this one leaves a half result.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, JSON.stringify(result));
    renameSync(unfinished, file);
  }

  /** Deletes what this run has not asked for and nobody has written for a week. */
  prune(): void {
    pruneShelves(this.folder, (name) => this.used.has(name.replace(".json", "")));
  }

  private file(key: string): string {
    return join(this.folder, key.slice(0, 2), `${key}.json`);
  }
}

/** The cache for reading one content folder with links that start at `base`. */
export function openCache(content: string, base: LinkBase): ReadingCache {
  return new ReadingCache(textsFolder(content), `${codeFingerprint(process.cwd())} ${base}`);
}

/** The same cache for finding texts whose keys an edition knows; it makes no keys. */
export function openTexts(content: string): Pick<ReadingCache, "read"> {
  return new ReadingCache(textsFolder(content), "");
}

function textsFolder(content: string): string {
  return join(workFolder(content), "texts");
}
