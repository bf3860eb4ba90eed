import { givenSyllables, surnames } from "./nameMorphemes";
import type { Random } from "./random";
import { Zipf } from "./zipf";

export type PersonName = { name: string; nameEn: string };

const surnamesByUse = new Zipf(surnames, 6);
const givenByUse = new Zipf(givenSyllables, 12);

export const capital = (sound: string) => sound.charAt(0).toUpperCase() + sound.slice(1);

/** Nobody's name: a surname and one or two syllables, each drawn by how common it is. Two people may share one. */
export function personName(random: Random): PersonName {
  const surname = surnamesByUse.pick(random);
  const given = Array.from({ length: random.chance(0.8) ? 2 : 1 }, () => givenByUse.pick(random));
  const characters = given.map((syllable) => syllable.characters).join("");
  const sound = given.map((syllable) => syllable.sound).join("");
  return { name: surname.characters + characters, nameEn: `${capital(sound)} ${capital(surname.sound)}` };
}
