/** Replaces what stands from `start` to before `end`, offsets into a text. */
export type Edit = { start: number; end: number; text: string };

export type Edited = {
  text: string;
  /** The place in the text before the edits of a place in the one after. */
  back: (offset: number) => number;
};

/** Makes all edits at once. One that reaches into an earlier one is left out. */
export function applyEdits(source: string, edits: readonly Edit[]): Edited {
  const made: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start >= (made.at(-1)?.end ?? 0)) made.push(edit);
  }
  const starts = [0, ...made.map(({ end }) => end)];
  const kept = starts.map((start, index) => source.slice(start, made[index]?.start));
  const text = kept.map((part, index) => part + (made[index]?.text ?? "")).join("");
  return { text, back: (offset) => placeBefore(made, offset) };
}

function placeBefore(edits: readonly Edit[], offset: number): number {
  let longer = 0;
  for (const { start, end, text } of edits) {
    const within = offset - longer - start;
    if (within < 0) break;
    if (within < text.length) return start + Math.min(within, end - start);
    longer += text.length - (end - start);
  }
  return offset - longer;
}
