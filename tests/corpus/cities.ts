import { cityHeads, cityTails, provinces } from "./nameMorphemes";
import { capital } from "./people";
import type { Random } from "./random";
import { Zipf } from "./zipf";

/** A city that is on no map, in a province that is. */
export type City = { city: string; cityEn: string; province: string };

const provincesBySize = new Zipf(provinces, 6);

/** A city that is not yet among the taken; it is added to them. Of two syllables, of three where those are taken. */
export function nextCity(random: Random, taken: Set<string>): City {
  let syllables = [random.pick(cityHeads), random.pick(cityTails)];
  const named = () => syllables.map(({ characters }) => characters).join("");
  while (taken.has(named())) syllables = [...random.some(cityHeads, 2), random.pick(cityTails)];
  taken.add(named());
  const cityEn = capital(syllables.map(({ sound }) => sound).join(""));
  return { city: named(), cityEn, province: provincesBySize.pick(random) };
}
