import { pinyin } from "pinyin-pro";

const han = /^\p{Script=Han}$/u;
const syllable = /^[a-z]+$/;

/**
 * The toneless pinyin syllable of each Han character of a text, by its context (重庆 is `chong qing`), ü as `v`; "" for
 * a character that has no known reading. At the beginning of a person's name the reading as a surname is taken.
 */
export function pronounce(text: string, isPerson: boolean): string[] {
  const characters = [...text];
  const inContext = read(text, isPerson);
  // The library may take two characters for one syllable or the reverse; a syllable must stand for its own character.
  const aligned =
    inContext.length === characters.length
      ? inContext
      : characters.map((character) => read(character, isPerson)[0] ?? "");
  return aligned.filter((_, at) => han.test(characters[at] ?? "")).map((sound) => (syllable.test(sound) ? sound : ""));
}

function read(text: string, isPerson: boolean): string[] {
  return pinyin(text, { toneType: "none", type: "array", v: true, surname: isPerson ? "head" : "off" });
}
