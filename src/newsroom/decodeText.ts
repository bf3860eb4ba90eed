import type { Finding } from "#markdown/finding";
import { controlCharacters, nameOfCharacter } from "./characters";

export type Decoded = { text: string; finding?: undefined } | { text?: undefined; finding: Finding };

/**
 * Decodes a file as UTF-8 with `\n` line ends. A BOM and Windows line ends are accepted; other
 * encodings are refused with a guess at what they are, never converted by chance.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const unread = decode("utf-8", bytes) === undefined;
  if (unread) return refuse(bytes, firstBadByte(bytes), { code: "notUtf8", params: guess(bytes) });
  const text = (decode("utf-8", bytes) ?? "").replace(/\r\n?/g, "\n");
  if (text.trim() === "") return refuse(bytes, 0, { code: "emptyFile", params: {} });
  const control = controlCharacters.exec(text);
  if (!control) return { text };
  const params = { character: nameOfCharacter(control[0]) };
  return { finding: { ...pointIn(text, control.index), detail: { code: "controlCharacter", params } } };
}

function refuse(bytes: Uint8Array, offset: number, detail: Finding["detail"]): Decoded {
  // As a stream, so that half a character before the offset is not counted as a column.
  const before = new TextDecoder().decode(bytes.subarray(0, offset), { stream: true });
  return { finding: { ...pointIn(before, before.length), detail } };
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function guess(bytes: Uint8Array): { looksLike?: "GB18030" | "UTF-16" } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { looksLike: "UTF-16" };
  const asChinese = decode("gb18030", bytes);
  return asChinese !== undefined && /\p{Script=Han}/u.test(asChinese) ? { looksLike: "GB18030" } : {};
}

/** Where UTF-8 first breaks: the longest prefix that decodes, found by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const whole = new TextDecoder("utf-8", { fatal: true });
    try {
      whole.decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

function pointIn(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
