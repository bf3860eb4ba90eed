import { Converter } from "opencc-js/cn2t";
import { pronounce } from "#publish/pronounce";

/** Simplified to Traditional characters word by word, as OpenCC's s2t does. */
export const toTraditional = Converter({ from: "cn", to: "t" });

/** The syllables of a person's name. */
export function pinyinOf(name: string): string[] {
  return pronounce(name, true);
}
