import { statSync } from "node:fs";
import { join } from "node:path";
import { codeFingerprint } from "./codeFingerprint";
import type { PictureHeader } from "./pictureHeader";
import { readPictureHeader } from "./pictureHeader";
import { readSealed, writeSealed } from "./sealedFile";
import { workFolder } from "./workFolder";

const keptName = "picture-headers";

/** A file's header, null where it has none, and the stamp of the file from which it was read. */
type KeptHeader = { stamp: string; header: PictureHeader | null };

/** All headers of one content folder, and a hash of the code that read them. */
type KeptHeaders = { code: string; headers: [file: string, kept: KeptHeader][] };

/**
 * Headers of pictures, kept between runs by each file's size and times, so that a second run opens no
 * picture that has not changed.
 */
export class PictureHeaders {
  private readonly used = new Map<string, KeptHeader>();

  constructor(
    private readonly store: string,
    private readonly code: string,
    private readonly kept: ReadonlyMap<string, KeptHeader>,
  ) {}

  /** The header of a file that exists; undefined if it is no picture. */
  of(file: string): PictureHeader | undefined {
    const known = this.used.get(file) ?? this.read(file);
    this.used.set(file, known);
    return known.header ?? undefined;
  }

  /** Keeps what this run has asked for, and forgets the rest. */
  save(): void {
    const unchanged = [...this.used].every(([file, known]) => this.kept.get(file) === known);
    if (unchanged && this.used.size === this.kept.size) return;
    const headers: KeptHeaders = { code: this.code, headers: [...this.used] };
    writeSealed(this.store, keptName, JSON.stringify(headers));
  }

  private read(file: string): KeptHeader {
    const stat = statSync(file);
    // A copy may bring its time of writing with it; the time of the change of its entry is always its own.
    const stamp = `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`;
    const kept = this.kept.get(file);
    if (kept?.stamp === stamp) return kept;
    return { stamp, header: (stat.isFile() ? readPictureHeader(file) : undefined) ?? null };
  }
}

/** The headers kept for one content folder. Only `save` writes what this reads. */
export function openPictureHeaders(content: string): PictureHeaders {
  const store = join(workFolder(content), "pictures.json");
  const code = codeFingerprint(process.cwd());
  const bytes = readSealed(store, keptName);
  const kept: KeptHeaders | undefined = bytes && JSON.parse(bytes.toString());
  return new PictureHeaders(store, code, new Map(kept?.code === code ? kept.headers : []));
}
