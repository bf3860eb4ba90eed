import { countFacet, countYears } from "#search/countFacet";
import { didYouMean } from "#search/didYouMean";
import { IndexError } from "#search/indexError";
import { searchFacets } from "#search/request";
import { search } from "#search/search";
import type { SearchIndex } from "#search/searchIndex";
import { openIndex } from "#search/searchIndex";
import { suggestNames } from "#search/suggestNames";
import { readerOf, request } from "../../search/smallIndex";
import { indexBytes } from "../fuzzedIndex";
import { byteDamage, withDamage } from "../grow/byteDamage";
import type { Target } from "../target";

const names = [...indexBytes.keys()];
const texts = ["肝癌", "血清标志物", "“标志物3号”", "TNF-α", "jin junfei", "醫院", "", "肝挨", "tnv"];

/**
 * The files of an index, cut, changed and exchanged. The first part is what is searched for; each other a file and what
 * happened to it: `manifest.bin cut 12`, `g1/pairs/0.bin is g1/words/0.bin`.
 */
export const indexFiles: Target = {
  input: (random) => [
    random.pick(texts),
    ...Array.from({ length: random.between(1, 4) }, () => {
      const name = random.chance(0.3) ? "manifest.bin" : random.pick(names);
      if (random.chance(0.08)) return `${name} is ${random.pick(names)}`;
      return `${name} ${byteDamage(random, indexBytes.get(name)?.length ?? 0)}`;
    }),
  ],
  check: async ([text = "", ...damages]) => {
    const files = new Map(indexBytes);
    for (const damage of damages) {
      const [name = "", ...rest] = damage.split(" ");
      const bytes = files.get(name);
      if (bytes)
        files.set(name, rest[0] === "is" ? (files.get(rest[1] ?? "") ?? bytes) : withDamage(bytes, rest.join(" ")));
    }
    try {
      await use(await openIndex(readerOf(files)), text);
      return undefined;
    } catch (error) {
      if (error instanceof IndexError && error.file !== "") return undefined;
      throw error;
    }
  },
};

/** Everything that the search page asks of an index. */
async function use(index: SearchIndex, text: string): Promise<void> {
  const asked = [
    request(text),
    request(text, { chosen: { ...request("").chosen, tags: ["liver"], provinces: ["广西"] } }),
  ];
  for (const one of asked) {
    await search(index, one);
    await countYears(index, one);
    for (const facet of searchFacets) await countFacet(index, one, facet);
  }
  await suggestNames(index, text, 8);
  await didYouMean(index, text);
}
