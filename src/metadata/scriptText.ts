/** A character that would end the script, or that older readers of scripts take for the end of a line. */
const unsafe = /[<>&\u2028\u2029]/g;
const loneSurrogate = /[\uD800-\uDFFF]/gu;

/**
 * A value as the text of a script of JSON in an HTML page. No text of a record can end the script: what could is written
 * as an escape, which JSON reads as the same character. Half a character, which is no Unicode, becomes U+FFFD.
 */
export function scriptText(value: object): string {
  const json = JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "string" ? inner.replace(loneSurrogate, "\uFFFD") : inner,
  );
  return json.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
