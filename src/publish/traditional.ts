import { from, to } from "opencc-js/preset/t2cn";

type Dictionaries = (typeof from)[string] | undefined;

/** In Taiwan another form of 着, elsewhere a word of its own: 显著. */
const ambiguous = "著";

/**
 * The simplified character of every traditional one, and of the forms that Taiwan and Hong Kong write instead, as
 * code points. One character stands for one whatever its neighbours (乾 is 干 in 乾坤 too): that is all that search
 * needs, which folds query and text alike. None is both a key and a value.
 */
export function traditionalMap(): Map<number, number> {
  const simplified = new Map(singles(to.cn).filter(([character, simple]) => character !== simple));
  const simple = new Set(simplified.values());
  for (const [variant, standard] of [...singles(from.tw), ...singles(from.hk)]) {
    if (simplified.has(variant) || simple.has(variant) || variant === ambiguous) continue;
    simplified.set(variant, simplified.get(standard) ?? standard);
  }
  return new Map([...simplified.keys()].map((character) => [codeOf(character), codeOf(last(character, simplified))]));
}

/** The entries of one character for one; a dictionary is written `廣 广|臺 台`. */
function singles(groups: Dictionaries = []): [string, string][] {
  const entries = groups.flat().flatMap((dictionary): (readonly string[])[] => {
    if (typeof dictionary !== "string") return [...dictionary];
    return dictionary.split("|").map((entry) => entry.split(" "));
  });
  return entries.flatMap(([character = "", simple = ""]): [string, string][] =>
    [...character].length === 1 && [...simple].length === 1 ? [[character, simple]] : [],
  );
}

/** What stands at the end where one entry's simplified character has an entry of its own. */
function last(character: string, simplified: ReadonlyMap<string, string>): string {
  const next = simplified.get(character);
  return next === undefined ? character : last(next, simplified);
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
