import { oneLine } from "#language/oneLine";

/** A file's name as text; undefined where its bytes are not UTF-8. */
export function decodeName(bytes: Uint8Array): string | undefined {
  return decode("utf-8", bytes);
}

/** A file's name that can be shown whatever its bytes are: those outside of ASCII that are no UTF-8 as `\xD6`. */
export function shownName(bytes: Uint8Array): string {
  const name = decodeName(bytes);
  if (name !== undefined) return oneLine(name);
  const escaped = (byte: number) => `\\x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  return [...bytes].map((byte) => (byte > 0x1f && byte < 0x7f ? String.fromCharCode(byte) : escaped(byte))).join("");
}

/** What a name that is not UTF-8 says if it was packed on Chinese Windows; undefined if that makes no sense. */
export function nameFromWindows(bytes: Uint8Array): string | undefined {
  const name = decodeName(bytes) === undefined ? decode("gb18030", bytes) : undefined;
  return name !== undefined && /\p{Script=Han}/u.test(name) ? oneLine(name) : undefined;
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
