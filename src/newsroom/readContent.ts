import type { LinkBase } from "#archive/href";
import type { ReadingCache } from "./cache";
import { checkPublicFiles } from "./checkPublicFiles";
import { listContent } from "./listContent";
import type { Problem } from "./problem";
import type { KeptReading } from "./readFiles";
import { readFiles } from "./readFiles";
import type { Registries } from "./readRegistries";
import type { Vocabulary } from "./vocabulary";
import { buildVocabulary } from "./vocabulary";

/** Everything that stands in a content folder, each file read by itself; what joins them is checked from here. */
export type Content = {
  folder: string;
  registries: Registries;
  vocabulary: Vocabulary;
  articles: KeptReading<"article">[];
  institutions: KeptReading<"institution">[];
  people: KeptReading<"person">[];
  /** Files beside the records, as paths below the content folder. */
  beside: Set<string>;
  problems: Problem[];
};

export function readContent(folder: string, registries: Registries, cache: ReadingCache, base: LinkBase): Content {
  const { records, beside, problems: stray } = listContent(folder);
  const articles = readFiles("article", records.article, cache, base);
  const institutions = readFiles("institution", records.institution, cache, base);
  const people = readFiles("person", records.person, cache, base);
  const { vocabulary, problems: ambiguous } = buildVocabulary(registries.tags);
  const own = [...articles, ...institutions, ...people].flatMap(({ problems }) => problems);
  const problems = [...registries.problems, ...stray, ...checkPublicFiles(folder), ...ambiguous, ...own];
  return { folder, registries, vocabulary, articles, institutions, people, beside, problems };
}
