/** How wide a text is, in px. */
type Measure = (text: string) => number;

type BrokenTitle = {
  lines: string[];
  /** Whether all of it fits and no phrase is cut. */
  isWhole: boolean;
};

/** A character or a word with the punctuation that may stand neither alone nor at the wrong end of a line. */
const unbreakable = /[\p{Ps}\p{Pi}]*(?:[\p{Script=Latin}\p{N}.%+\-/]+|\p{L})?[^\p{L}\p{N}\p{Ps}\p{Pi}]*/gu;

const ellipsis = "…";

/**
 * Breaks a title into lines no wider than `width`: between its phrases, and within a phrase only where it is wider than a
 * line by itself. The lines are made as even as their number allows. What does not fit into `most` lines gives way to …
 */
export function breakTitle(
  phrases: readonly string[],
  { width, most, measure }: { width: number; most: number; measure: Measure },
): BrokenTitle {
  const pieces = phrases.flatMap((phrase) => cutToWidth(phrase, width, measure));
  const full = fill(pieces, width, measure);
  if (full.length <= most) {
    const lines = even(pieces, full.length, width, measure);
    return { lines: lines.map((line) => line.trim()), isWhole: pieces.length === phrases.length };
  }
  const [kept, rest] = [full.slice(0, most - 1), full.slice(most - 1).join("")];
  return { lines: [...kept, shorten(rest, width, measure)].map((line) => line.trim()), isWhole: false };
}

/** The beginning of a text that fits with an ellipsis; the text itself where it fits. */
export function shorten(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  let start = "";
  let longer = "";
  for (const piece of cutToPieces(text)) {
    longer += piece;
    const cut = longer.replace(/[^\p{L}\p{N}\p{M}]+$/u, "");
    if (measure(cut + ellipsis) > width) break;
    start = cut;
  }
  return start + ellipsis;
}

/** So many lines, in the narrowest measure that needs no more of them. */
function even(pieces: readonly string[], count: number, width: number, measure: Measure): string[] {
  let [tooNarrow, enough] = [width / 2 / count, width];
  while (enough - tooNarrow > 4) {
    const middle = (tooNarrow + enough) / 2;
    const lines = fill(pieces, middle, measure);
    const fits = lines.length <= count && lines.every((line) => measure(line.trim()) <= middle);
    [tooNarrow, enough] = fits ? [tooNarrow, middle] : [middle, enough];
  }
  return fill(pieces, enough, measure);
}

/** Puts into each line as many pieces as it takes; their spaces stay. */
function fill(pieces: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = `${lines.at(-1) ?? ""}${piece}`;
    if (lines.length > 0 && measure(longer.trim()) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

function cutToWidth(phrase: string, width: number, measure: Measure): string[] {
  if (measure(phrase.trim()) <= width) return [phrase];
  return cutToPieces(phrase).flatMap((piece) => (measure(piece.trim()) <= width ? [piece] : [...piece]));
}

function cutToPieces(text: string): string[] {
  return text.match(unbreakable)?.filter((piece) => piece !== "") ?? [];
}
