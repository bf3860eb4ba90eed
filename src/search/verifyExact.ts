import { foldedPhrase, foldedText } from "./foldedText";
import { degree } from "./match";
import type { QueryMatch } from "./queryMatch";
import { readDocuments, textsOfDocument } from "./readDocuments";
import type { SearchIndex } from "./searchIndex";

/** Articles whose texts are compared, letter by letter, with a phrase in quotation marks; about 3 kB each. */
const mostVerified = 40;

/**
 * Leaves out what the masks of postings took for a phrase and is none. Where more articles than `mostVerified` have it
 * by their masks, they are left as they are.
 */
export async function verifyExact(index: SearchIndex, found: QueryMatch): Promise<QueryMatch> {
  const phrases = found.clauses.filter(({ exact, excluded }) => exact && !excluded);
  const { match } = found;
  if (!match || found.partial || phrases.every(({ runs }) => runs.length === 1 && isOneTerm(runs))) return found;
  const numbers = [...match.degrees.keys()].filter((number) => match.degrees[number]);
  if (numbers.length > mostVerified) return found;
  const wanted = phrases.map(({ runs }) => foldedPhrase(runs));
  const documents = await readDocuments(index, numbers, () => true);
  const degrees = match.degrees.slice();
  documents.forEach((document, at) => {
    const texts = textsOfDocument(document).map((text) => foldedText(text, index.fold));
    const hasAll = wanted.every((phrase) => texts.some((text) => text.includes(phrase)));
    if (!hasAll) degrees[numbers[at] ?? 0] = degree.none;
  });
  return { ...found, match: { ...match, degrees } };
}

/** A pair of characters or a word is a term of the index, and so exact by itself. */
function isOneTerm([run]: QueryMatch["clauses"][number]["runs"]): boolean {
  return run?.kind === "han" ? run.codes.length <= 2 : run?.parts.length === 1;
}
