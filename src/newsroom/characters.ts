import { meantByRadical } from "#archive/radicals";
import type { ProblemDetail } from "#language/problems";

/** Controls of ASCII and C1, and what Unicode says is no character: no text has them, and XML refuses most. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
export const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/;

/**
 * Characters that are not what they look like: both blocks of radicals, private ones, what is left of lost ones, and
 * those that nobody sees. Joiners hold emoji together and selectors choose a form, so they are no such characters.
 */
export const strange =
  /[\u2e80-\u2fdf\ufffd\u200b\u2060\ufeff\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Private_Use}|\p{Surrogate}/gu;

/**
 * What is wrong with one of the `strange` characters. A radical or an invisible character leaves every word readable,
 * so a site may be published with it. With a private or lost one nobody but the editor's own screen has the character,
 * which may be of a name or a number: that is an error. What was meant is said, never put in its place.
 */
export function strangeness(character: string): ProblemDetail {
  const name = nameOfCharacter(character);
  if (/^[\u2e80-\u2fdf]$/.test(character)) {
    const nearest = meantByRadical(character);
    return { code: "radical", params: { character, name, nearest, nearestName: nearest && nameOfCharacter(nearest) } };
  }
  if (/^(\ufffd|\p{Surrogate})$/u.test(character)) return { code: "lostCharacter", params: { name } };
  return { code: /^\p{Private_Use}$/u.test(character) ? "privateCharacter" : "invisibleCharacter", params: { name } };
}

/** Its code point: `U+2FA6`. */
export function nameOfCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
