const blockSize = 1 << 18;

/** Postings in the order in which articles come, 6 bytes each: a hundred million of them fit into memory. */
export class PostingLog {
  private readonly terms: Uint32Array[] = [];
  private readonly payloads: Uint16Array[] = [];
  /** How many postings there were before each article. */
  private readonly starts: number[] = [];
  length = 0;

  /** @param payload mask and weight in 16 bits */
  add(term: number, payload: number): void {
    const at = this.length % blockSize;
    if (at === 0) {
      this.terms.push(new Uint32Array(blockSize));
      this.payloads.push(new Uint16Array(blockSize));
    }
    const block = this.terms.length - 1;
    const terms = this.terms[block];
    const payloads = this.payloads[block];
    if (terms && payloads) {
      terms[at] = term;
      payloads[at] = payload;
    }
    this.length++;
  }

  /** Ends an article; its number is how many have ended before it. */
  endDocument(): void {
    this.starts.push(this.length);
  }

  /** In how many articles each term is. */
  counts(termCount: number): Uint32Array {
    const counts = new Uint32Array(termCount);
    for (let at = 0; at < this.length; at++) increase(counts, this.termAt(at));
    return counts;
  }

  /** Sorts by term, articles in order within each (a counting sort), and forgets what it held. */
  sort(termCount: number): SortedPostings {
    const starts = new Uint32Array(termCount + 1);
    for (let at = 0; at < this.length; at++) increase(starts, this.termAt(at) + 1);
    for (let term = 0; term < termCount; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
    const next = starts.slice();
    const documents = new Uint32Array(this.length);
    const payloads = new Uint16Array(this.length);
    let document = 0;
    for (let at = 0; at < this.length; at++) {
      while (at >= (this.starts[document] ?? this.length)) document++;
      const to = increase(next, this.termAt(at));
      documents[to] = document;
      payloads[to] = this.payloads[Math.floor(at / blockSize)]?.[at % blockSize] ?? 0;
    }
    this.terms.length = 0;
    this.payloads.length = 0;
    return { starts, documents, payloads };
  }

  private termAt(at: number): number {
    return this.terms[Math.floor(at / blockSize)]?.[at % blockSize] ?? 0;
  }
}

/** Term `t` has the postings from `starts[t]` to `starts[t + 1]`. */
export type SortedPostings = { starts: Uint32Array; documents: Uint32Array; payloads: Uint16Array };

/** Adds one and gives the value before. */
function increase(counts: Uint32Array, at: number): number {
  const before = counts[at] ?? 0;
  counts[at] = before + 1;
  return before;
}
