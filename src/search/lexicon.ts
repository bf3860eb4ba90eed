import type { Traditional } from "./fold";

/** What only a build knows of characters; the index carries the part of it that the archive needs. */
export type Lexicon = {
  traditional: Traditional;
  /** The toneless pinyin of each Han character of a text, `ü` written as `v`; names of people begin with a surname. */
  pronounce: (text: string, isPerson: boolean) => string[];
};
