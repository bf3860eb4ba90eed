import type { Part } from "./packs";

/** Bytes of a pack from some place on; `isWhole` where the server gave all of it. */
export type FetchedPart = { from: number; bytes: Uint8Array; isWhole: boolean };

/** Bytes between two parts that are fetched with them: they cost less than another request. */
const nearEnough = 4096;

/**
 * The parts of one pack. Those that are asked for in one breath and lie near each other share a request; a server that
 * knows no parts is asked once, and has then given everything. There is one request at a time, as browsers allow no
 * more for one address that they keep.
 */
export class PackParts {
  private wants: (Part & { give: (bytes: Promise<Uint8Array>) => void })[] = [];
  private isBusy = false;
  private whole: FetchedPart | undefined;

  constructor(private readonly fetchPart: (part: Part) => Promise<FetchedPart>) {}

  /** Less than was asked for where the pack ends before. Rejects as `fetchPart` does; the next call tries again. */
  take(part: Part): Promise<Uint8Array> {
    const taken = new Promise<Uint8Array>((give) => this.wants.push({ ...part, give }));
    if (!this.isBusy) void this.serve();
    return taken;
  }

  private async serve(): Promise<void> {
    this.isBusy = true;
    await undefined;
    while (this.wants.length > 0) await this.serveFirst();
    this.isBusy = false;
  }

  private async serveFirst(): Promise<void> {
    this.wants.sort((a, b) => a.from - b.from);
    const from = this.wants[0]?.from ?? 0;
    let to = from;
    const apart = this.wants.findIndex((want) => {
      if (want.from > to + nearEnough) return true;
      to = Math.max(to, want.to);
      return false;
    });
    const near = this.wants.splice(0, apart < 0 ? this.wants.length : apart);
    const fetching = this.fetched({ from, to });
    for (const want of near)
      want.give(fetching.then((got) => got.bytes.subarray(want.from - got.from, want.to - got.from)));
    await fetching.catch(() => undefined);
  }

  private async fetched(part: Part): Promise<FetchedPart> {
    const got = this.whole ?? (await this.fetchPart(part));
    if (got.isWhole) this.whole = got;
    return got;
  }
}
