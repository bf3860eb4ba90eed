/** Control characters, line ends among them, and halves of characters. */
const notText = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/** A record's text on one line, for an attribute of the head: HTML knows no NUL, and readers of heads no line ends. */
export function headText(text: string): string {
  return text.replace(notText, " ").trim();
}
