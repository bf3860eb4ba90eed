import type { Random } from "../../corpus/random";

/** The runs of Han characters in a text, as lists of characters: nothing stands between two of one run. */
export function hanRuns(text: string): string[][] {
  return (text.match(/\p{Script=Han}+/gu) ?? []).map((run) => [...run]);
}

/** Any `length` consecutive Han characters of a text, each place as likely as the others; undefined if it has none. */
export function anyPiece(random: Random, text: string, length: number): string | undefined {
  const runs = hanRuns(text).filter((run) => run.length >= length);
  const places = runs.reduce((sum, run) => sum + run.length - length + 1, 0);
  if (places === 0) return undefined;
  let place = random.between(0, places - 1);
  for (const run of runs) {
    const here = run.length - length + 1;
    if (place < here) return run.slice(place, place + length).join("");
    place -= here;
  }
  return undefined;
}

/** Two different pieces of 2 to 4 Han characters, as somebody types them: with a space between. */
export function twoPieces(random: Random, text: string): string | undefined {
  const first = anyPiece(random, text, random.between(2, 4));
  const second = anyPiece(random, text, random.between(2, 4));
  if (first === undefined || second === undefined) return undefined;
  return first.includes(second) || second.includes(first) ? undefined : `${first} ${second}`;
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Two different words of two Han characters or more as a dictionary cuts them, with a space between. */
export function twoWords(random: Random, text: string): string | undefined {
  const words = [...segmenter.segment(text)].map(({ segment }) => segment);
  const different = [...new Set(words.filter((word) => /^\p{Script=Han}{2,}$/u.test(word)))];
  if (different.length < 2) return undefined;
  const [first = "", second = ""] = random.some(different, 2);
  return second === "" ? undefined : `${first} ${second}`;
}
