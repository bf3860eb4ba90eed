import type { Code } from "micromark-util-types";

const latinGreekOrDigit = /[\p{Script=Latin}\p{Script=Greek}\p{Nd}]/u;
/** What cannot stand in a web address as it is written: Chinese, and the marks of Chinese sentences. */
const chinese = /[\p{Script=Han}\p{Script=Bopomofo}\u2018\u2019\u201c\u201d\u2026\u2014\u3000-\u303f\uff00-\uffef]/u;

/** Whether a character, as parsers give it, is a Latin or Greek letter or a digit. */
export function isLatinGreekOrDigit(code: Code): boolean {
  if (code === null || code < 0) return false;
  return code < 128 ? /[a-z\d]/i.test(String.fromCharCode(code)) : latinGreekOrDigit.test(String.fromCharCode(code));
}

/** Whether a character, as parsers give it, is Chinese or punctuation of Chinese. */
export function isChinese(code: Code): boolean {
  return code !== null && code >= 128 && chinese.test(String.fromCharCode(code));
}

/** Where Chinese begins in a text; -1 where there is none. */
export function firstChinese(text: string): number {
  return text.search(chinese);
}
