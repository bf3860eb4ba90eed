import type { InstitutionType } from "#archive/classification";
import { institutionTypes } from "#archive/classification";
import type { City } from "./cities";
import { nextCity } from "./cities";
import { institutionPatterns } from "./institutionPatterns";
import { branches, brandSyllables } from "./nameMorphemes";
import { capital } from "./people";
import type { Random } from "./random";

/** An institution that does not exist. */
export type InstitutionName = {
  name: string;
  nameEn: string;
  aliases: string[];
  formerNames: string[];
  type: InstitutionType;
  city: string;
  province: string;
  /** Position of the one that it is a part of. */
  parent: number | undefined;
};

/** Every fifth institution stands on its own; the others are parts of the one before, in the same city. */
export function institutionNames(random: Random, count: number): InstitutionName[] {
  const cities = new Set<string>();
  let city = nextCity(random, cities);
  return Array.from({ length: count }, (_, index) => {
    const alone = index % 5 === 0;
    if (alone && index > 0) city = nextCity(random, cities);
    // Of a city's five no two have the same type, so that no two have the same name.
    const type = institutionTypes[index % institutionTypes.length] ?? "hospital";
    return institutionName(random, type, city, alone ? undefined : index - 1);
  });
}

const ordinals = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];
const ordinalsEn = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth"];

function institutionName(
  random: Random,
  type: InstitutionType,
  { city, cityEn, province }: City,
  parent: number | undefined,
): InstitutionName {
  const pattern = random.pick(institutionPatterns[type]);
  const branch = random.pick(branches);
  // Most cities have a first hospital, few a ninth.
  const number = Math.floor(random.next() * random.next() * ordinals.length);
  const brand = random.some(brandSyllables, 2);
  const written = (syllable: "characters" | "sound") => brand.map((one) => one[syllable]).join("");
  const chinese = { city, province, branch: branch.label, ordinal: ordinals[number], brand: written("characters") };
  const english = { city: cityEn, branch: branch.en, ordinal: ordinalsEn[number], brand: capital(written("sound")) };
  const { name, nameEn, aliases, formerNames } = pattern;
  return {
    name: filled(name, chinese),
    nameEn: filled(nameEn, english),
    aliases: aliases.map((alias) => filled(alias, chinese)),
    formerNames: random.chance(0.5) ? formerNames.map((former) => filled(former, chinese)) : [],
    ...{ type, city, province, parent },
  };
}

function filled(pattern: string, values: Record<string, string | undefined>): string {
  return pattern.replaceAll(/\{(\w+)\}/g, (_, slot: string) => values[slot] ?? "");
}
