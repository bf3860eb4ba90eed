import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { cardSize } from "#archive/card";
import type { SitePath } from "#archive/href";
import { codeFingerprint } from "#newsroom/codeFingerprint";
import { readSealed } from "#newsroom/sealedFile";
import { keyOf, pruneShelves, shelved } from "#newsroom/shelves";
import { writeBelow } from "#publish/writeBelow";
import { checkGlyphs, type MissingGlyph } from "./checkGlyphs";
import type { DrawingWork } from "./drawCards";
import { drawCards } from "./drawCards";
import type { PlannedCard } from "./planCards";

/** Fewest cards for which starting processes pays: each takes about a second. */
const worthwhileFrom = 40;

/** Somebody may empty the cache while cards are drawn. */
const attempts = 3;

export type MadeCards = { missing: MissingGlyph[]; undrawn: SitePath[] };

/** The code on which the picture of a card depends, besides its fonts and the drawing programs. */
const drawingRooms = ["src/publish/cards", "src/language"];

/**
 * Makes the picture of every card. They are kept in `cache` by a hash of what they say, of their size and of the code
 * that draws them, so that a second build draws only what has changed.
 *
 * @param root a folder that stands for the root of the site: every card is written to its place below
 * @returns the characters that cannot be drawn, and the paths of the cards that therefore are not made
 * @throws Error where the cache loses again and again what was drawn
 */
export async function makeCards(planned: readonly PlannedCard[], cache: string, root: string): Promise<MadeCards> {
  const { missing, drawable, fonts } = checkGlyphs(planned);
  const seed = codeFingerprint(process.cwd(), drawingRooms) + process.versions.icu + JSON.stringify(cardSize);
  const keyed = drawable.map(({ path, card }) => {
    const hash = createHash("sha256").update(seed).update(JSON.stringify(card));
    return { path, card, key: keyOf(hash.digest("hex")) };
  });
  let undrawn = keyed.filter((card) => !place(card, cache, root));
  for (let attempt = 1; undrawn.length > 0; attempt++) {
    if (attempt > attempts) throw new Error(`The cards drawn into ${cache} do not stay there.`);
    const cards = new Map(undrawn.map(({ key, card }) => [key, { key, card }]));
    const work = { cache, fonts, cards: [...cards.values()] };
    // Whatever hindered other processes is told by this one.
    await (attempt === 1 ? drawWithEveryProcessor(work) : drawCards(work));
    undrawn = undrawn.filter((card) => !place(card, cache, root));
  }
  const used = new Set(keyed.map(({ key }) => key));
  pruneShelves(cache, (name) => used.has(name));
  const made = new Set(drawable);
  return { missing, undrawn: planned.filter((card) => !made.has(card)).map(({ path }) => path) };
}

/** Writes a card to its place on the site; false where the cache has none that is whole. */
function place({ path, key }: { path: SitePath; key: string }, cache: string, root: string): boolean {
  const bytes = readSealed(shelved(cache, key), key);
  if (bytes) writeBelow(root, path, bytes);
  return bytes !== undefined;
}

async function drawWithEveryProcessor(work: DrawingWork): Promise<void> {
  const { cards } = work;
  const processes = availableParallelism();
  if (cards.length < worthwhileFrom || processes < 2) return drawCards(work);
  const share = (index: number) => cards.filter((_, at) => at % processes === index);
  await Promise.all(Array.from({ length: processes }, (_, index) => drawElsewhere({ ...work, cards: share(index) })));
}

function drawElsewhere(work: DrawingWork): Promise<void> {
  const worker = fileURLToPath(new URL("./drawCardsWorker.ts", import.meta.url));
  const child = fork(worker, { stdio: "ignore" });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => resolve());
    child.send(work);
  });
}
