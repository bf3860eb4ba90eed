/** Control characters, marks of direction, joiners, tags, halves of characters, selectors of a variant. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** Ⅲ and the like, which most Chinese fonts lack; drawn as the letters that they stand for. */
const romanNumerals = /[\u2160-\u217f]/gu;

/**
 * A text as it is drawn: without what people never see, letters and their accents as one character, and every
 * white space one space.
 */
export function plainCharacters(text: string): string {
  return (
    text
      .replace(/\s/gu, " ")
      .replace(unseen, "")
      .replace(romanNumerals, (numeral) => numeral.normalize("NFKC"))
      // What stood between two spaces, or between a letter and its accent, is gone now.
      .normalize("NFC")
      .replace(/ +/g, " ")
      .trim()
  );
}
