import type { Reference } from "./reference";

/**
 * The language of a title, as far as its script tells: Han without kana is Chinese, plain Latin letters (with
 * Greek ones, as in TNF-α) are taken for English, because reference managers take a reference without a language for one in the language of the style. Others
 * are left open.
 */
export function languageOf(title: string): Reference["language"] {
  if (/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(title)) return "ja";
  if (/\p{sc=Han}/u.test(title)) return "zh";
  return /[a-z]/i.test(title) && !/[^\p{ASCII}\p{P}\p{S}\p{sc=Greek}]/u.test(title) ? "en" : undefined;
}
