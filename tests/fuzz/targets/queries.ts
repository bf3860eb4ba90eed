import { isDeepStrictEqual } from "node:util";
import { kinds, stages } from "#archive/classification";
import { searchParameters } from "#archive/href";
import { countFacet } from "#search/countFacet";
import { createFold } from "#search/fold";
import { parseQuery } from "#search/parseQuery";
import { readRequest, writeRequest } from "#search/requestAddress";
import { search } from "#search/search";
import { openIndex } from "#search/searchIndex";
import { suggestNames } from "#search/suggestNames";
import type { Random } from "../../corpus/random";
import { readerOf } from "../../search/smallIndex";
import { indexBytes } from "../fuzzedIndex";
import { prose, word } from "../grow/words";
import type { Target } from "../target";

const values: ((random: Random) => string)[] = [
  (random) => encodeURIComponent(asUnicode(prose(random))),
  (random) => prose(random),
  (random) =>
    encodeURIComponent(
      random.pick(["“肝癌”", "-肝", '"血清', "jin junfei", "醫院", "TNF-α -IL", "的", "a".repeat(5000)]),
    ),
  (random) => random.pick([...kinds, ...stages, "liver", "first", "jin", "广西", "none"]),
  (random) => random.pick(["2024", "2020-", "-2021", "2024-2019", "-", "20-24", "99999", "２０２４", "2024-2024-"]),
  (random) => random.pick(["newest", "oldest", "relevance", "NEWEST", ""]),
  (random) => random.pick(["1", "2", "0", "-1", "1e9", "999999", "1000000", "9".repeat(400)]),
  (random) => random.pick(["%", "%zz", "%e8%82", "%00", "+", "%2B", "&", "==", "#", "?", "%ED%A0%80", "\ud800"]),
];

/** Queries of the search page's address, made by it or by nobody; a part is a parameter. */
export const queries: Target = {
  input: (random) => {
    const names = [...Object.values(searchParameters), searchParameters.text, searchParameters.text];
    const count = random.chance(0.03) ? 300 : random.between(0, 6);
    return Array.from({ length: count }, () => {
      const name = random.chance(0.9) ? random.pick(names) : word(random);
      return `${name}${random.chance(0.95) ? "=" : ""}${random.pick(values)(random)}`;
    });
  },
  check: async (parts) => {
    const asked = readRequest(`?${parts.join("&")}`);
    const address = writeRequest(asked);
    if (!isDeepStrictEqual(readRequest(address), asked)) return `unsteady: ${address} is read as another request`;
    parseQuery(asked.text, createFold(new Map()));
    const index = await openIndex(readerOf(indexBytes));
    const { total, page, pages, hits } = await search(index, asked);
    const counts = await countFacet(index, asked, "tags");
    await suggestNames(index, asked.text, 8);
    if (total > index.count || page > pages || hits.length > total) return "wrong: an answer has more than there is";
    return counts.every(({ count }) => count <= total) ? undefined : "wrong: a tag has more articles than were found";
  },
};

/** Half a character has no percent signs. */
function asUnicode(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}
