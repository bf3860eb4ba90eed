import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { LinkBase } from "#archive/href";
import { codeFingerprint } from "./codeFingerprint";
import type { RecordKind } from "./listContent";
import type { FileResult } from "./readRecord";
import { readSealed, writeSealed } from "./sealedFile";
import { keyOf, pruneShelves, shelved } from "./shelves";
import { workFolder } from "./workFolder";

/**
 * What reading a file gave, kept by a hash of everything it depends on: its path and bytes, the
 * link base, and the code that reads. A second build reads no Markdown and no YAML that it has read
 * before; a page finds its rendered text here.
 */
export class ReadingCache {
  private readonly used = new Set<string>();
  private madeSeed: string | undefined;

  constructor(
    private readonly folder: string,
    /** Asked once, and only where keys are made. */
    private readonly seed: () => string,
  ) {}

  key(kind: RecordKind, path: string, bytes: Uint8Array): string {
    this.madeSeed ??= this.seed();
    const hash = createHash("sha256").update(`${this.madeSeed}\0${kind}\0${path}\0`).update(bytes);
    const key = keyOf(hash.digest("hex"));
    this.used.add(key);
    return key;
  }

  /** The result kept under a key; undefined if there is none that is whole. Its seal says that this class wrote it. */
  read<Kind extends RecordKind>(key: string): FileResult<Kind> | undefined {
    const kept = readSealed(this.file(key), key);
    return kept && JSON.parse(kept.toString());
  }

  /** Whether something is kept under a key, whole or not: who reads it finds out. */
  has(key: string): boolean {
    return existsSync(this.file(key));
  }

  write(key: string, result: FileResult): void {
    writeSealed(this.file(key), key, JSON.stringify(result));
  }

  /** Deletes what this run has not asked for and nobody has written for a week. */
  prune(): void {
    pruneShelves(this.folder, (key) => this.used.has(key));
  }

  private file(key: string): string {
    return shelved(this.folder, key);
  }
}

/** The cache for reading one content folder with links that start at `base`. */
export function openCache(content: string, base: LinkBase): ReadingCache {
  return new ReadingCache(join(workFolder(content), "texts"), () => `${codeFingerprint(process.cwd())} ${base}`);
}
