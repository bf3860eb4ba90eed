import { pronounce } from "#publish/pronounce";
import type { Traditional } from "#search/fold";
import { IndexError } from "#search/indexError";
import type { IndexFile } from "#search/indexFile";
import { nameFiles } from "#search/nameFiles";
import type { EntryNames } from "#search/searchDocument";
import { SearchIndex } from "#search/searchIndex";
import type { WordCount } from "#search/vocabularyFile";
import { vocabularyFiles } from "#search/vocabularyFiles";

export const traditional: Traditional = mapOf("飛飞慶庆醫医學学劉刘臺台龍龙");

const pronounced = new Map<string, string[]>();

/** As the build pronounces; each text is looked up once, because the tests make many archives. */
export const lexicon = {
  traditional,
  pronounce: (text: string, isPerson: boolean) => {
    const key = `${isPerson}/${text}`;
    const sounds = pronounced.get(key) ?? pronounce(text, isPerson);
    pronounced.set(key, sounds);
    return sounds;
  },
};

/** An index of names and words only, and the names of the files that were asked of it. */
export type NamesArchive = { index: SearchIndex; asked: string[]; written: IndexFile[] };

export function archiveOfNames(names: readonly EntryNames[], words: Iterable<WordCount> = []): NamesArchive {
  return indexOf([...nameFiles(names, lexicon, []), ...vocabularyFiles(words)]);
}

export function indexOf(written: IndexFile[]): NamesArchive {
  const bytes = new Map(written.map((file) => [`g/${file.name}`, file.bytes]));
  const asked: string[] = [];
  const read = async (name: string) => {
    asked.push(name.slice(2));
    const found = bytes.get(name);
    if (!found) throw new IndexError("missing", name);
    return found;
  };
  const none = { members: 0, each: 1, share: 1, sizes: "" };
  const packs = { documents: none, pairs: none, characters: none, words: none, facets: none };
  return { index: new SearchIndex(read, { generation: "g", years: [], packs }), asked, written };
}

export function person(id: string, name: string, count = 1, others: readonly string[] = []): EntryNames {
  return { facet: "people", id, name, others, count };
}

export function institution(id: string, name: string, count = 1, others: readonly string[] = []): EntryNames {
  return { facet: "institutions", id, name, others, count };
}

export function tag(id: string, name: string, count = 1, others: readonly string[] = []): EntryNames {
  return { facet: "tags", id, name, others, count };
}

/** Traditional and simplified characters by turns. */
function mapOf(pairs: string): Traditional {
  const codes = [...pairs].map((character) => character.codePointAt(0) ?? 0);
  return new Map(codes.flatMap((code, at) => (at % 2 === 0 ? [[code, codes[at + 1] ?? code] as const] : [])));
}
