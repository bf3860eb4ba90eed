import type { Piece } from "./answer";

/** A piece of a text that lies within one phrase; a line may break before the first piece of each but the first. */
export type PhrasePiece = Piece & { mayBreak: boolean };

/**
 * Cuts the pieces of a title where its phrases begin.
 *
 * @param phrases the text of the pieces in order; none where the text has no phrases
 */
export function cutPieces(pieces: readonly Piece[], phrases: readonly string[]): PhrasePiece[] {
  const starts = new Set<number>();
  let end = 0;
  for (const phrase of phrases) {
    if (end > 0) starts.add(end);
    end += phrase.length;
  }
  const cut: PhrasePiece[] = [];
  let at = 0;
  for (const { text, hit } of pieces) {
    const inside = [...starts].filter((start) => start > at && start < at + text.length);
    for (const [index, from] of [at, ...inside].entries()) {
      const to = inside[index] ?? at + text.length;
      cut.push({ text: text.slice(from - at, to - at), hit, mayBreak: starts.has(from) });
    }
    at += text.length;
  }
  return cut;
}
