import type { Fold } from "./fold";
import { foldedPhrase, foldedText } from "./foldedText";
import type { Clause } from "./parseQuery";
import type { ReadDocument } from "./readDocuments";
import { textsOfDocument } from "./readDocuments";

/**
 * How literally articles have what was asked for: 3, the query is the title; 2, every part of it stands in the title
 * in one piece; 1, in one of its texts; 0, scattered.
 */
export function closenessTo(clauses: readonly Clause[], fold: Fold): (document: ReadDocument) => number {
  const phrases = clauses.filter(({ excluded }) => !excluded).map(({ runs }) => foldedPhrase(runs));
  const whole = phrases.map((phrase) => phrase.trim()).join(" ");
  return (document) => {
    const foldedTitle = foldedText(document.title, fold);
    if (foldedTitle.trim() === whole) return 3;
    if (phrases.every((phrase) => foldedTitle.includes(phrase))) return 2;
    const texts = textsOfDocument(document).map((text) => foldedText(text, fold));
    return phrases.every((phrase) => texts.some((text) => text.includes(phrase))) ? 1 : 0;
  };
}
