import type { Archive, Stated } from "../archive";
import type { Figure, Milestone, Work } from "../article";
import type { Kind } from "../classification";
import { kinds } from "../classification";
import { withAncestors } from "../hierarchy";
import { emptyList } from "../lists";
import type { Institution, Person, Role } from "../registry";
import type { SourceView } from "./articleView";
import { viewSource } from "./articleView";
import { byCount } from "./indexViews";
import type { ListedArticle, Named } from "./listedArticle";
import { nameAll, nameOf } from "./listedArticle";
import type { Counted, ListView } from "./listView";
import { countAll, viewList } from "./listView";
import type { Shortened } from "./shortened";
import { shorten, shortenToLast } from "./shortened";

/** What articles state about a person or an institution: figures and works of the newest articles, the latest milestones. */
export type StatedFacts = {
  figures: Shortened<Stated<Figure>>;
  milestones: Shortened<Stated<Milestone>>;
  works: Shortened<Stated<Work>>;
};

const most = { figures: 12, milestones: 30, works: 20, parts: 30, staff: 20 };

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
  parts: Shortened<Counted>;
  siblings: Shortened<Counted>;
  /** People with a post here, once for each of their posts. */
  staff: Shortened<Named & PostTime>;
};

export type PersonView = Profile & {
  person: Omit<Person, "sources" | "roles" | "redirectFrom">;
  roles: (PostTime & { institution?: Named | undefined })[];
};

export function viewInstitution(archive: Archive, id: string, page: number): InstitutionView | undefined {
  const record = archive.institutions.get(id);
  if (!record) return undefined;
  const { sources, redirectFrom: _old, ...institution } = record;
  const [, ...above] = withAncestors(id, (at) => archive.institutions.get(at)?.parent);
  return {
    institution,
    above: nameAll(archive, "institutions", above),
    parts: shorten(byCount(countAll(archive, "institutions", archive.parts.get(id) ?? [])), most.parts),
    siblings: shorten(byCount(countAll(archive, "institutions", siblingsOf(archive, record))), most.parts),
    staff: shorten(
      (archive.staff.get(id) ?? []).flatMap((person) => postsOf(archive, person, id)),
      most.staff,
    ),
    ...profileOf(archive, "institutions", id, page, sources),
  };
}

function siblingsOf({ parts }: Archive, { id, parent }: Institution): string[] {
  return parent === undefined ? [] : (parts.get(parent) ?? []).filter((other) => other !== id);
}

function postsOf(archive: Archive, id: string, institution: string): (Named & PostTime)[] {
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
  const { figures = [], milestones = [], works = [] } = archive.facts.get(id) ?? {};
  const latest = shortenToLast(milestones, most.milestones);
  return {
    figures: shorten(figures, most.figures),
    milestones: { ...latest, shown: latest.shown.flatMap((position) => archive.milestones[position] ?? []) },
    works: shorten(works, most.works),
  };
}
