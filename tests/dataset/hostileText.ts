import fc from "fast-check";

const attacks = [
  "</script><script>alert(1)</script>",
  "]]>",
  "\"'`,;；\\",
  '",="',
  "\r\n",
  "\n=cmd|' /C calc'!A0",
  "'=1",
  "=1",
  "\0",
  "\u0085",
  "\u2028",
  "\ufeff",
  "\u202e反",
  "\ud800",
  "\udc00",
  "👩‍⚕️𠮷",
  "字".repeat(500),
];

/** Texts that break careless writers, alone and in a row. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...attacks), fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 3 })
  .map((parts) => parts.join(""));

/** A text as a CSV file can hold it: one kind of line end, no other control characters, no half of a character. */
export function asCsvHolds(text: string): string {
  const held = [...text.replaceAll("\r\n", "\n").replaceAll("\r", "\n")].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code === 0x09 || code === 0x0a || (code >= 0x20 && !(code >= 0x7f && code <= 0x9f));
  });
  return Buffer.from(held.join("")).toString();
}
