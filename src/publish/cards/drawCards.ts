import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Card } from "./card";
import { openPen } from "./drawCard";

/** Cards to be drawn, each into its file, and the names of the fonts that they need. */
export type DrawingWork = { fonts: readonly string[]; cards: readonly { file: string; card: Card }[] };

/** One is laid out while the other is encoded. */
const atOnce = 2;

/** Draws cards into files. Each is renamed into place: a killed build leaves no half picture. */
export async function drawCards({ fonts, cards }: DrawingWork): Promise<void> {
  const pen = openPen(fonts);
  const queue = cards.values();
  const work = async () => {
    for (const { file, card } of queue) {
      mkdirSync(dirname(file), { recursive: true });
      const unfinished = `${file}.${randomUUID()}`;
      await writeFile(unfinished, await pen(card));
      renameSync(unfinished, file);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
