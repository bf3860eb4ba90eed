import type { Correction } from "./correction";
import { byLikelihood, likelihood, overlap } from "./correction";
import { correctNames } from "./correctNames";
import { correctWords } from "./correctWords";
import type { NameFiles } from "./nameLookup";
import type { SearchIndex } from "./searchIndex";
import { withCurrent } from "./searchIndex";
import { hasHan, keyOf } from "./soundedForm";
import { typedParts } from "./typedParts";

/** Texts of more UTF-16 units are not corrected. */
const longestText = 100;
const mostTexts = 3;

/**
 * Whole texts that may have been meant, the likeliest first, at most 3: unknown words by the nearest that are known,
 * and names that sound like a part of the text or differ by one character, put in its place. Throws `IndexError`.
 */
export function didYouMean(index: SearchIndex, text: string): Promise<string[]> {
  return withCurrent(index, async () => {
    if (text.length > longestText) return [];
    if (hasHan(text)) await index.learnTraditional();
    return textsInstead(index, text);
  });
}

async function textsInstead(files: NameFiles, text: string): Promise<string[]> {
  const parts = await typedParts(files, text);
  const found = await Promise.all([correctWords(files, parts), correctNames(files, parts)]);
  const corrections = found.flat().sort(byLikelihood);
  const best = apart(corrections);
  const others = corrections.filter((other) => best.some((one) => isAlternative(other, one)));
  const texts = [best, ...others.map((other) => apart([other, ...best]))].map((chosen) => corrected(text, chosen));
  const isNew = (one: string) => keyOf(one, files.fold) !== keyOf(text, files.fold);
  return [...new Set(texts)].filter(isNew).slice(0, mostTexts);
}

/** Those that do not overlap any before them. */
function apart(corrections: readonly Correction[]): Correction[] {
  const chosen: Correction[] = [];
  for (const correction of corrections) {
    if (!chosen.some((one) => overlap(one, correction))) chosen.push(correction);
  }
  return chosen;
}

/** Stands in the same place and is hardly less likely. */
function isAlternative(other: Correction, one: Correction): boolean {
  return other !== one && overlap(other, one) && likelihood(other) > likelihood(one) - 1 / 2;
}

function corrected(text: string, corrections: readonly Correction[]): string {
  let result = text;
  for (const { from, to, text: meant } of [...corrections].sort((a, b) => b.from - a.from)) {
    result = result.slice(0, from) + meant + result.slice(to);
  }
  return result;
}
