import type { Archive } from "./archive";
import type { Article, ArticleSummary } from "./article";
import { summarize } from "./article";
import { gatherFacts } from "./facts";
import { buildLists, listOf } from "./lists";
import { gatherMilestones } from "./milestones";
import { gatherNotices } from "./notices";
import { newestFirst } from "./order";
import { registries } from "./reach";
import type { Institution, Person, Publication, Site, Tag } from "./registry";

/** Records that are to be published, with every reference among them resolved. */
export type PublishedRecords = {
  site: Site;
  /** Slug of the article chosen to lead the front page. */
  lead?: string | undefined;
  articles: readonly Article[];
  tags: readonly Tag[];
  institutions: readonly Institution[];
  people: readonly Person[];
  publications: readonly Publication[];
};

/** Orders and indexes the published records in one pass: about O(n) in the number of articles. */
export function buildArchive(records: PublishedRecords): Archive {
  const ordered = newestFirst(records.articles);
  const articles: ArticleSummary[] = ordered.map(summarize);
  const tags = byId(records.tags);
  const institutions = byId(records.institutions);
  const lists = buildLists(articles, {
    tags: (id) => tags.get(id)?.broader,
    institutions: (id) => institutions.get(id)?.parent,
  });
  const milestones = gatherMilestones(ordered);
  for (const registry of registries) {
    const unfiled = records[registry].filter(({ id }) => !lists[registry].has(id));
    for (const { id } of unfiled) lists[registry].set(id, listOf(articles, []));
  }
  const positions = new Map(articles.map(({ slug }, position) => [slug, position]));
  return {
    site: records.site,
    articles,
    positions,
    lead: records.lead === undefined ? undefined : positions.get(records.lead),
    tags,
    institutions,
    people: byId(records.people),
    publications: byId(records.publications),
    whole: listOf(articles, [...articles.keys()]),
    lists,
    narrower: idsBy(records.tags, ({ broader }) => [broader]),
    parts: idsBy(records.institutions, ({ parent }) => [parent]),
    staff: idsBy(records.people, ({ roles }) => roles.map(({ institution }) => institution)),
    milestones,
    facts: gatherFacts(ordered, milestones),
    notices: gatherNotices(ordered),
  };
}

function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** The ids of records under each of the ids that they point at. */
function idsBy<T extends { id: string }>(
  records: readonly T[],
  pointers: (record: T) => readonly (string | undefined)[],
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const record of records) {
    for (const pointer of new Set(pointers(record))) {
      if (pointer === undefined) continue;
      const group = groups.get(pointer);
      if (group) group.push(record.id);
      else groups.set(pointer, [record.id]);
    }
  }
  return groups;
}
