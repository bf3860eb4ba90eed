import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { LinkBase } from "#archive/href";
import type { RecordKind } from "./listContent";
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

  /**
   * Deletes what this run has not asked for and nobody has written for a while: a development server
   * or a build for another address may be at work on the same content.
   *
   * @param age in milliseconds
   */
  prune(age = 7 * 24 * 3_600_000): void {
    if (!existsSync(this.folder)) return;
    for (const shelf of readdirSync(this.folder)) {
      for (const name of readdirSync(join(this.folder, shelf))) {
        const file = join(this.folder, shelf, name);
        const unused = !this.used.has(name.replace(".json", ""));
        if (unused && Date.now() - statSync(file).mtimeMs >= age) rmSync(file);
      }
    }
  }

  private file(key: string): string {
    return join(this.folder, key.slice(0, 2), `${key}.json`);
  }
}

/** The cache for reading one content folder with links that start at `base`. */
export function openCache(content: string, base: LinkBase): ReadingCache {
  return new ReadingCache(join(workFolder(content), "texts"), `${codeFingerprint(process.cwd())} ${base}`);
}

const readingRooms = ["src/archive", "src/language", "src/markdown", "src/newsroom"];

/** A hash of the code that reads content, so that a change of it empties the cache by itself. */
function codeFingerprint(project: string): string {
  const hash = createHash("sha256").update(readFileSync(join(project, "package-lock.json")));
  for (const room of readingRooms) {
    for (const name of readdirSync(join(project, room), { recursive: true, encoding: "utf8" }).sort()) {
      if (name.endsWith(".ts")) hash.update(name).update(readFileSync(join(project, room, name)));
    }
  }
  return hash.digest("hex");
}
