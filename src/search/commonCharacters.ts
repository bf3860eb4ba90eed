/**
 * The 3,755 common characters of GB 2312 (its rows 16 to 55), as code points: what readers may well type although the
 * archive does not have it. Read from the platform's decoder, which every Node of ours and every browser has.
 */
export function commonCharacters(): number[] {
  const bytes: number[] = [];
  for (let row = 16; row <= 55; row++) {
    for (let cell = 1; cell <= 94; cell++) bytes.push(row + 0xa0, cell + 0xa0);
  }
  const text = new TextDecoder("gb2312").decode(new Uint8Array(bytes));
  return [...text]
    .filter((character) => /\p{Script=Han}/u.test(character))
    .map((character) => character.codePointAt(0) ?? 0);
}
