import { toolRequire } from "./tools";

/** An article as MiniSearch takes it. */
export type MiniDocument = { id: string; title: string; text: string };

type Options = {
  fields: string[];
  tokenize: (text: string) => string[];
  searchOptions: { prefix: boolean; fuzzy: number; boost: Record<string, number> };
};

type Index = { addAll: (documents: MiniDocument[]) => void; search: (text: string) => { id: string }[] };

/** The part of MiniSearch that is used here. */
type MiniSearch = {
  new (options: Options): Index;
  loadJSON: (json: string, options: Options) => Index;
};

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Words as a dictionary cuts them, and the search that MiniSearch's own introduction recommends. */
export const miniSearchOptions: Options = {
  fields: ["title", "text"],
  tokenize: (text) =>
    [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike === true ? segment : [])),
  searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } },
};

export function miniSearch(): MiniSearch {
  const loaded: MiniSearch = toolRequire("minisearch");
  return loaded;
}
