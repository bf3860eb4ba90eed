import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cardSize } from "#archive/card";
import { codeFingerprint } from "#newsroom/codeFingerprint";
import { pruneShelves } from "#newsroom/pruneShelves";
import type { MadePicture } from "#publish/makePictures";
import { checkGlyphs, type MissingGlyph } from "./checkGlyphs";
import type { DrawingWork } from "./drawCards";
import { drawCards } from "./drawCards";
import type { PlannedCard } from "./planCards";

/** Fewest cards for which starting processes pays: each takes about a second. */
const worthwhileFrom = 40;

/** The code on which the picture of a card depends, besides its fonts and the drawing programs. */
const drawingRooms = ["src/publish/cards", "src/language"];

/**
 * Makes the picture of every card. They are kept in `cache` by a hash of what they say, of their size and of the code
 * that draws them, so that a second build draws only what has changed.
 *
 * @returns every card made; or, and then none, the characters that cannot be drawn
 */
export async function makeCards(
  planned: readonly PlannedCard[],
  cache: string,
): Promise<{ made: MadePicture[]; missing: MissingGlyph[] }> {
  const { missing, fonts } = checkGlyphs(planned);
  if (missing.length > 0) return { made: [], missing };
  const seed = codeFingerprint(process.cwd(), drawingRooms) + process.versions.icu + JSON.stringify(cardSize);
  const kept = planned.map(({ path, card }) => {
    const key = createHash("sha256").update(seed).update(JSON.stringify(card)).digest("hex").slice(0, 32);
    return { path, card, file: join(cache, key.slice(0, 2), `${key}.png`) };
  });
  const undrawn = new Map(kept.filter(({ file }) => !existsSync(file)).map(({ file, card }) => [file, card]));
  await drawWithEveryProcessor({ fonts, cards: [...undrawn].map(([file, card]) => ({ file, card })) });
  const used = new Set(kept.map(({ file }) => basename(file)));
  pruneShelves(cache, (name) => used.has(name));
  return { made: kept.map(({ path, file }) => ({ path, file })), missing };
}

async function drawWithEveryProcessor({ fonts, cards }: DrawingWork): Promise<void> {
  const processes = availableParallelism();
  if (cards.length === 0) return;
  if (cards.length < worthwhileFrom || processes < 2) return drawCards({ fonts, cards });
  const share = (index: number) => cards.filter((_, at) => at % processes === index);
  await Promise.all(Array.from({ length: processes }, (_, index) => drawElsewhere({ fonts, cards: share(index) })));
}

function drawElsewhere(work: DrawingWork): Promise<void> {
  const child = fork(fileURLToPath(new URL("./drawCardsWorker.ts", import.meta.url)));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`Drawing cards ended with exit code ${code}.`)),
    );
    child.send(work);
  });
}
