import type { FoundName } from "./answer";
import type { Form, NamedEntry } from "./letterFile";
import { matchSounds } from "./matchSounds";
import type { NameFiles } from "./nameLookup";
import { lettersFor, loadLetters, loadStarts } from "./nameLookup";
import type { SearchIndex } from "./searchIndex";
import { withCurrent } from "./searchIndex";
import { hasHan, keyOf } from "./soundedForm";

/** How well a name fits what is typed, the best 0. */
type Fit = { rank: number; form: Form };

/**
 * Institutions, people and tags that somebody may be about to type: by the beginning of a name in characters, in
 * pinyin or in initials. Exact names come first, then names that begin so, other names, sounds, and names that
 * contain it; of each those with most articles. Throws `IndexError`.
 */
export function suggestNames(index: SearchIndex, typed: string, most: number): Promise<FoundName[]> {
  return withCurrent(index, async () => {
    const found = await namesFor(index, typed, most);
    if (found.length > 0 || !hasHan(typed)) return found;
    // Names are kept in simplified characters, so one that is typed in traditional ones is not found at first.
    return (await index.learnTraditional()) ? namesFor(index, typed, most) : found;
  });
}

async function namesFor(files: NameFiles, typed: string, most: number): Promise<FoundName[]> {
  const key = keyOf(typed, files.fold);
  if (key === "") return [];
  const entries = await loadLetters(files, lettersFor(await loadStarts(files), key));
  const best = new Map<string, { entry: NamedEntry; fit: Fit }>();
  for (const entry of entries) {
    const fit = bestFit(entry, key);
    const known = best.get(`${entry.facet}/${entry.id}`);
    if (fit && (!known || fit.rank < known.fit.rank)) best.set(`${entry.facet}/${entry.id}`, { entry, fit });
  }
  return [...best.values()]
    .sort((a, b) => a.fit.rank - b.fit.rank || b.entry.count - a.entry.count)
    .slice(0, most)
    .map(({ entry, fit }) => foundBy(entry, fit.form));
}

/** An entry as it is shown, with the form by which it was found. */
export function foundBy({ facet, id, name, count }: NamedEntry, { text }: Form): FoundName {
  return { facet, id, name, count, by: text === name ? undefined : text };
}

function bestFit({ name, forms }: NamedEntry, key: string): Fit | undefined {
  let best: Fit | undefined;
  for (const form of forms) {
    const rank = rankOf(form, form.text === name, key);
    if (rank !== undefined && (!best || rank < best.rank)) best = { rank, form };
  }
  return best;
}

function rankOf({ key, units }: Form, isName: boolean, typed: string): number | undefined {
  if (key === typed) return 0;
  if (key.startsWith(typed)) return isName ? 1 : 2;
  const met = matchSounds(units, typed);
  if (met) return met === "whole" ? 3 : 4;
  return /^\p{Script=Han}{2}/u.test(typed) && key.includes(typed) ? 5 : undefined;
}
