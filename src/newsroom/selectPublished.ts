import { isPublished } from "#archive/article";
import type { Mentions, Reached, Registry } from "#archive/reach";
import { reachFrom, registries } from "#archive/reach";
import { isStillSaid } from "#archive/withdrawnRecord";
import type { Content } from "./readContent";
import type { KeptReading } from "./readFiles";
import type { FileReading } from "./readRecord";
import type { Reference } from "./references";
import { readSitePath } from "./sitePath";

export type Selection = { articles: KeptReading<"article">[]; reached: Reached };

/**
 * Selects what readers may see at an instant: articles that are no draft and past their embargo,
 * and of the registries only what these name, directly or through one another.
 */
export function selectPublished(content: Content, now: number): Selection {
  const articles = content.articles.filter(({ record }) => record !== undefined && isPublished(record, now));
  return { articles, reached: reachOf(content, articles) };
}

/** For development: all articles that can be read. Those that readers may not see yet count as drafts and are marked. */
export function selectForPreview(content: Content, now: number): Selection {
  const articles = content.articles.flatMap((reading) => {
    const { record } = reading;
    return record ? [{ ...reading, record: { ...record, draft: !isPublished(record, now) } }] : [];
  });
  return { articles, reached: reachOf(content, articles) };
}

/** What a set of articles reaches in the registries: a withdrawn one by what it may still say. */
export function reachOf(content: Content, articles: readonly FileReading<"article">[]): Reached {
  const entries: Record<Registry, Map<string, Naming>> = {
    tags: byId(content.registries.tags),
    institutions: byId(content.institutions),
    people: byId(content.people),
    publications: byId(content.registries.publications),
  };
  return reachFrom(
    articles.map((article) => mentionsOf(content, article.record?.withdrawn ? stillNamed(article) : article)),
    (registry, id) => {
      const entry = entries[registry].get(id);
      return entry && mentionsOf(content, entry);
    },
  );
}

type Naming = { references: readonly Reference[]; links?: FileReading["links"] };

/** Its text is not shown, so its links name nobody. */
function stillNamed({ references }: FileReading<"article">): Naming {
  return { references: references.filter(({ field }) => isStillSaid(field)) };
}

function mentionsOf(content: Content, { references, links = [] }: Naming): Mentions {
  const mentions: Record<Registry, string[]> = { tags: [], institutions: [], people: [], publications: [] };
  for (const { registry, value } of references) {
    if (registry === "owners") {
      mentions.institutions.push(value);
      mentions.people.push(value);
    } else {
      mentions[registry].push(registry === "tags" ? (content.vocabulary.idOf(value) ?? value) : value);
    }
  }
  for (const { href } of links) {
    const target = readSitePath(href);
    for (const registry of registries) {
      if (target?.page === registry) mentions[registry].push(target.id);
    }
  }
  return mentions;
}

function byId<T extends { id: string }>(entries: readonly T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
