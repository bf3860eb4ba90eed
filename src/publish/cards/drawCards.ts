import { writeSealed } from "#newsroom/sealedFile";
import { shelved } from "#newsroom/shelves";
import type { Card } from "./card";
import { openPen } from "./drawCard";

/** Cards to be drawn, each kept in the cache under its key, and the names of the fonts that they need. */
export type DrawingWork = { cache: string; fonts: readonly string[]; cards: readonly { key: string; card: Card }[] };

/** One is laid out while the other is encoded. */
const atOnce = 2;

/** Draws cards into a cache. */
export async function drawCards({ cache, fonts, cards }: DrawingWork): Promise<void> {
  const pen = openPen(fonts);
  const queue = cards.values();
  const work = async () => {
    for (const { key, card } of queue) writeSealed(shelved(cache, key), key, await pen(card));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
