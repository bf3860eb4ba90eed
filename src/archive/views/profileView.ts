import type { Archive, OwnerFacts, Stated } from "../archive";
import type { Milestone } from "../article";
import type { Kind } from "../classification";
import { kinds } from "../classification";
import { withAncestors } from "../hierarchy";
import { emptyList } from "../lists";
import type { Institution, Person, Role } from "../registry";
import type { SourceView } from "./articleView";
import { viewSource } from "./articleView";
import type { ListedArticle, Named } from "./listedArticle";
import { nameAll, nameOf } from "./listedArticle";
import type { Counted, ListView } from "./listView";
import { countAll, viewList } from "./listView";

/** What articles state about a person or an institution. */
export type StatedFacts = Omit<OwnerFacts, "milestones"> & { milestones: Stated<Milestone>[] };

type Profile = {
  facts: StatedFacts;
  sources: SourceView[];
  /** Its neighbours are who and what the subject appears with. */
  list: ListView;
  /** The articles of each kind that has any, in the order of `kinds`; empty where the list is longer than a page. */
  byKind: { kind: Kind; articles: ListedArticle[] }[];
};

/** A post and the time for which a source states it. */
type PostTime = Pick<Role, "title" | "since" | "until" | "asOf">;

export type InstitutionView = Profile & {
  institution: Omit<Institution, "sources" | "redirectFrom">;
  /** Institutions above this one, the nearest first. */
  above: Named[];
  /** The institutions directly below it, and those beside it below the same one, with the lengths of their lists. */
  parts: Counted[];
  siblings: Counted[];
  /** People with a post here, once for each of their posts. */
  staff: (Named & PostTime)[];
};

export type PersonView = Profile & {
  person: Omit<Person, "sources" | "roles" | "redirectFrom">;
  roles: (PostTime & { institution?: Named | undefined })[];
};

const noFacts: StatedFacts = { figures: [], milestones: [], works: [] };

export function viewInstitution(archive: Archive, id: string, page: number): InstitutionView | undefined {
  const record = archive.institutions.get(id);
  if (!record) return undefined;
  const { sources, redirectFrom: _old, ...institution } = record;
  const [, ...above] = withAncestors(id, (at) => archive.institutions.get(at)?.parent);
  return {
    institution,
    above: nameAll(archive, "institutions", above),
    parts: countAll(archive, "institutions", archive.parts.get(id) ?? []),
    siblings: countAll(archive, "institutions", siblingsOf(archive, record)),
    staff: (archive.staff.get(id) ?? []).flatMap((person) => postsOf(archive, person, id)),
    ...profileOf(archive, "institutions", id, page, sources),
  };
}

function siblingsOf({ parts }: Archive, { id, parent }: Institution): string[] {
  return parent === undefined ? [] : (parts.get(parent) ?? []).filter((other) => other !== id);
}

function postsOf(archive: Archive, id: string, institution: string): InstitutionView["staff"] {
  const person = archive.people.get(id);
  const posts = person?.roles.filter((role) => role.institution === institution) ?? [];
  return posts.map(({ institution: _here, ...post }) => ({ id, name: person?.name ?? id, ...post }));
}

export function viewPerson(archive: Archive, id: string, page: number): PersonView | undefined {
  const record = archive.people.get(id);
  if (!record) return undefined;
  const { sources, roles, redirectFrom: _old, ...person } = record;
  return {
    person,
    roles: roles.map(({ institution, ...role }) => ({
      ...role,
      institution: institution === undefined ? undefined : nameOf(archive, "institutions", institution),
    })),
    ...profileOf(archive, "people", id, page, sources),
  };
}

function profileOf(
  archive: Archive,
  facet: "institutions" | "people",
  id: string,
  page: number,
  sources: Institution["sources"],
): Profile {
  const list = viewList(archive, archive.lists[facet].get(id) ?? emptyList, page);
  return {
    facts: factsOf(archive, id),
    sources: sources.map((source) => viewSource(archive, source)),
    list,
    byKind: groupByKind(list),
  };
}

function groupByKind({ articles, paging }: ListView): Profile["byKind"] {
  if (paging.pages > 1) return [];
  return kinds.flatMap((kind) => {
    const ofKind = articles.filter((article) => article.kind === kind);
    return ofKind.length > 0 ? [{ kind, articles: ofKind }] : [];
  });
}

function factsOf(archive: Archive, id: string): StatedFacts {
  const facts = archive.facts.get(id);
  if (!facts) return noFacts;
  return { ...facts, milestones: facts.milestones.flatMap((position) => archive.milestones[position] ?? []) };
}
