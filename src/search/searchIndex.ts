import type { ByteReader } from "./byteReader";
import type { Fold } from "./fold";
import { createFold } from "./fold";
import { IndexError } from "./indexError";
import type { ReadIndexFile } from "./indexFile";
import { readIndexFile } from "./indexFile";
import type { Manifest } from "./manifest";
import { manifestFile, readManifest } from "./manifest";
import type { PackedFamily, Place } from "./packs";
import { memberName, placeOf } from "./packs";
import { readTraditional } from "./readTraditional";

/** An open index: what has been read of it, each file once. */
export class SearchIndex {
  private files = new Map<string, Promise<unknown>>();
  private readonly simplifiedOnly: Fold = createFold(new Map());
  private folding: Fold | undefined;

  constructor(
    private readonly read: ReadIndexFile,
    private current: Manifest,
  ) {}

  get manifest(): Manifest {
    return this.current;
  }

  /** How many articles it has. */
  get count(): number {
    return this.current.packs.documents.members;
  }

  /** Knows traditional characters only after `learnTraditional`. */
  get fold(): Fold {
    return this.folding ?? this.simplifiedOnly;
  }

  /** Reads the archive's traditional characters. False if they were known before. */
  async learnTraditional(): Promise<boolean> {
    if (this.folding) return false;
    this.folding = createFold(await readTraditional(this));
    return true;
  }

  /** A member of a pack, as `file` gives it. */
  member<T>(family: PackedFamily, number: number, parse: (from: ByteReader) => T): Promise<T> {
    const place = placeOf(family, number, this.current.packs[family]);
    return this.file(memberName(family, number), parse, place);
  }

  /**
   * A file of the index, read and parsed once. Throws `IndexError`; the next call then tries again.
   *
   * @param place where it lies, if not in a file of that name
   */
  file<T>(name: string, parse: (from: ByteReader) => T, place?: Place): Promise<T> {
    const found = this.files.get(name);
    // The name of a file decides how it is parsed, so what is kept under a name is of the type asked for.
    if (found) return found as Promise<T>;
    const reading = this.read(`${this.current.generation}/${place?.file ?? name}`, place).then((bytes) =>
      readIndexFile(bytes, name, parse),
    );
    this.files.set(name, reading);
    reading.catch(() => this.files.delete(name));
    return reading;
  }

  /** Asks whether a newer index has taken this one's place, and turns to it. False if this is the newest. */
  async renew(): Promise<boolean> {
    const manifest = await readManifestFile(this.read);
    if (manifest.generation === this.current.generation) return false;
    this.current = manifest;
    this.files = new Map();
    this.folding = undefined;
    return true;
  }
}

/** Opens an index by reading its manifest. Throws `IndexError`. */
export async function openIndex(read: ReadIndexFile): Promise<SearchIndex> {
  return new SearchIndex(read, await readManifestFile(read));
}

async function readManifestFile(read: ReadIndexFile): Promise<Manifest> {
  return readManifest(await read(manifestFile));
}

/**
 * Does something with an index; where a newer one has been published, whether that is noticed here or by somebody else
 * in the meantime, once more with that.
 */
export async function withCurrent<T>(index: SearchIndex, use: () => Promise<T>): Promise<T> {
  const { generation } = index.manifest;
  const isOld = () => index.manifest.generation !== generation;
  try {
    const result = await use();
    if (!isOld()) return result;
  } catch (error) {
    const isGone = error instanceof IndexError && error.fault === "missing";
    if (!isOld() && !(isGone && (await index.renew())) && !isOld()) throw error;
  }
  return use();
}
