/** How the Chinese of some texts is distributed, for comparison with other texts. */
export type TextStatistics = {
  /** Chinese characters in all. */
  characters: number;
  distinctCharacters: number;
  /** Two Chinese characters that stand side by side. */
  distinctBigrams: number;
  /** Of the 100 most frequent characters among all, and of the 1,000 most frequent. */
  shareOfFirst100: number;
  shareOfFirst1000: number;
  mostFrequent: string;
};

export function textStatistics(texts: Iterable<string>): TextStatistics {
  const counts = new Map<string, number>();
  const bigrams = new Set<string>();
  for (const text of texts) {
    for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
      let before = "";
      for (const character of run) {
        counts.set(character, (counts.get(character) ?? 0) + 1);
        if (before !== "") bigrams.add(before + character);
        before = character;
      }
    }
  }
  return { ...summary(counts), distinctBigrams: bigrams.size };
}

function summary(counts: ReadonlyMap<string, number>): Omit<TextStatistics, "distinctBigrams"> {
  const ranked = [...counts].sort(([, one], [, other]) => other - one);
  const sum = (entries: readonly (readonly [string, number])[]) =>
    entries.reduce((total, [, count]) => total + count, 0);
  const characters = sum(ranked);
  return {
    characters,
    distinctCharacters: counts.size,
    shareOfFirst100: sum(ranked.slice(0, 100)) / characters,
    shareOfFirst1000: sum(ranked.slice(0, 1000)) / characters,
    mostFrequent: ranked
      .slice(0, 30)
      .map(([character]) => character)
      .join(""),
  };
}
