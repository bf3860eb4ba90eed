import { PostingLog } from "./postingLog";
import { inTitle } from "./postings";
import { weightOf } from "./weigh";

/**
 * Gathers the terms of one family, article by article. A key tells a term from the others; numbers are faster than
 * texts where there are millions of them.
 */
export class TermCollector<Key extends string | number> {
  readonly log = new PostingLog();
  private readonly keys: Key[] = [];
  private readonly ids = new Map<Key, number>();
  private readonly inDocument: number[] = [];
  private readonly masks: number[] = [];
  private readonly sums: number[] = [];

  constructor(private readonly textOf: (key: Key) => string) {}

  /** The terms, in the order in which they were first met. */
  terms(): string[] {
    return this.keys.map(this.textOf);
  }

  /**
   * @param position of the term's beginning in the article
   * @param weight what the occurrence counts
   * @param titled whether it is in the title
   */
  add(key: Key, position: number, weight: number, titled: boolean): void {
    const id = this.idOf(key);
    const mask = this.masks[id] ?? 0;
    if (mask === 0) {
      this.inDocument.push(id);
      this.sums[id] = 0;
    }
    this.masks[id] = mask | (1 << (position & 7)) | (titled ? titleBit : 0);
    this.sums[id] = (this.sums[id] ?? 0) + weight;
  }

  endDocument(): void {
    for (const id of this.inDocument) {
      const mask = this.masks[id] ?? 0;
      const weight = weightOf(this.sums[id] ?? 0) + (mask & titleBit ? inTitle : 0);
      this.log.add(id, (mask & 255) | (weight << 8));
      this.masks[id] = 0;
    }
    this.inDocument.length = 0;
    this.log.endDocument();
  }

  private idOf(key: Key): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.keys.length;
    this.ids.set(key, id);
    this.keys.push(key);
    this.masks.push(0);
    this.sums.push(0);
    return id;
  }
}

/** Beside the eight bits of positions. */
const titleBit = 256;
