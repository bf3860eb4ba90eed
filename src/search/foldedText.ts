import type { Fold } from "./fold";
import type { Run } from "./runs";
import { hanText, joinedWord, runsOf } from "./runs";

/** A text as search compares it: runs of characters and words, their parts joined, divided by spaces. */
export function foldedText(text: string, fold: Fold): string {
  return ` ${runsOf(text, fold).map(foldedRun).join(" ")} `;
}

/** Runs as they would stand in a folded text: Han characters within longer ones, words whole. */
export function foldedPhrase(runs: readonly Run[]): string {
  const text = runs.map(foldedRun).join(" ");
  const [first, last] = [runs[0], runs.at(-1)];
  return `${first?.kind === "word" ? " " : ""}${text}${last?.kind === "word" ? " " : ""}`;
}

function foldedRun(run: Run): string {
  return run.kind === "han" ? hanText(run) : joinedWord(run);
}
