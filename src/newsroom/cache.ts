import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { RecordKind } from "./listContent";
import type { FileResult } from "./readRecord";

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

  write(key: string, result: FileResult): void {
    const file = this.file(key);
    mkdirSync(dirname(file), { recursive: true });
    // Renamed into place: a run that is killed while writing leaves no half result for the next.
    writeFileSync(`${file}.new`, JSON.stringify(result));
    renameSync(`${file}.new`, file);
  }

  /** Deletes what this run has not asked for. */
  prune(): void {
    if (!existsSync(this.folder)) return;
    for (const shelf of readdirSync(this.folder)) {
      for (const name of readdirSync(join(this.folder, shelf))) {
        if (!this.used.has(name.replace(".json", ""))) rmSync(join(this.folder, shelf, name));
      }
    }
  }

  private file(key: string): string {
    return join(this.folder, key.slice(0, 2), `${key}.json`);
  }
}

const readingRooms = ["src/archive", "src/language", "src/markdown", "src/newsroom"];

/** A hash of the code that reads content, so that a change of it empties the cache by itself. */
export function codeFingerprint(project: string): string {
  const hash = createHash("sha256").update(readFileSync(join(project, "package-lock.json")));
  for (const room of readingRooms) {
    for (const name of readdirSync(join(project, room), { recursive: true, encoding: "utf8" }).sort()) {
      if (name.endsWith(".ts")) hash.update(name).update(readFileSync(join(project, room, name)));
    }
  }
  return hash.digest("hex");
}
