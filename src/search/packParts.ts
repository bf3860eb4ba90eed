import type { Part } from "./packs";

/** Bytes of a pack from some place on; `isWhole` where the server gave all of it. */
export type FetchedPart = { from: number; bytes: Uint8Array; isWhole: boolean };

/** Bytes between two parts that are fetched with them: they cost less than another request. */
const nearEnough = 4096;

/**
 * Gives parts of one pack. Those that are asked for in one breath and lie near each other share a request; a server
 * that knows no parts is asked once, and has then given everything. There is one request at a time, as browsers allow
 * no more for one address that they keep.
 *
 * @param fetchPart where it rejects, so does what asked for the part; the next asking tries again
 * @returns less than was asked for where the pack ends before
 */
export function packParts(fetchPart: (part: Part) => Promise<FetchedPart>): (part: Part) => Promise<Uint8Array> {
  const wants: (Part & { give: (bytes: Promise<Uint8Array>) => void })[] = [];
  let isBusy = false;
  let whole: Promise<FetchedPart> | undefined;

  async function serve(): Promise<void> {
    isBusy = true;
    await undefined;
    while (wants.length > 0) {
      wants.sort((a, b) => a.from - b.from);
      const from = wants[0]?.from ?? 0;
      let to = from;
      const apart = wants.findIndex((want) => {
        if (want.from > to + nearEnough) return true;
        to = Math.max(to, want.to);
        return false;
      });
      const fetching = whole ?? fetchPart({ from, to });
      for (const want of wants.splice(0, apart < 0 ? wants.length : apart))
        want.give(
          fetching.then((got) => got.bytes.subarray(want.from - got.from, want.to ? want.to - got.from : undefined)),
        );
      await fetching.then(
        ({ isWhole }) => {
          if (isWhole) whole = fetching;
        },
        () => undefined,
      );
    }
    isBusy = false;
  }

  return (part) => {
    const taken = new Promise<Uint8Array>((give) => wants.push({ ...part, give }));
    if (!isBusy) void serve();
    return taken;
  };
}
