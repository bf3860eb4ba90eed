import type { Archive, OwnerFacts } from "../archive";
import { withAncestors } from "../hierarchy";
import { emptyList } from "../lists";
import type { Institution, Person, Role } from "../registry";
import type { SourceView } from "./articleView";
import { viewSource } from "./articleView";
import type { Named } from "./listedArticle";
import { nameAll, nameOf } from "./listedArticle";
import type { Counted, ListView } from "./listView";
import { countAll, viewList } from "./listView";

type Profile = { facts: OwnerFacts; sources: SourceView[]; list: ListView };

export type InstitutionView = Profile & {
  institution: Omit<Institution, "sources" | "redirectFrom">;
  /** Institutions above this one, the nearest first. */
  above: Named[];
  parts: Counted[];
  /** People with a post here. */
  staff: (Named & { title: string })[];
};

export type PersonView = Profile & {
  person: Omit<Person, "sources" | "roles" | "redirectFrom">;
  roles: (Omit<Role, "institution"> & { institution?: Named | undefined })[];
};

const noFacts: OwnerFacts = { figures: [], milestones: [], works: [] };

export function viewInstitution(archive: Archive, id: string, page: number): InstitutionView | undefined {
  const record = archive.institutions.get(id);
  if (!record) return undefined;
  const { sources, redirectFrom: _old, ...institution } = record;
  const [, ...above] = withAncestors(id, (at) => archive.institutions.get(at)?.parent);
  return {
    institution,
    above: nameAll(archive, "institutions", above),
    parts: countAll(archive, "institutions", archive.parts.get(id) ?? []),
    staff: (archive.staff.get(id) ?? []).flatMap((person) => postsOf(archive, person, id)),
    ...profileOf(archive, "institutions", id, page, sources),
  };
}

function postsOf(archive: Archive, id: string, institution: string): InstitutionView["staff"] {
  const person = archive.people.get(id);
  const posts = person?.roles.filter((role) => role.institution === institution) ?? [];
  return posts.map(({ title }) => ({ id, name: person?.name ?? id, title }));
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
  return {
    facts: archive.facts.get(id) ?? noFacts,
    sources: sources.map((source) => viewSource(archive, source)),
    list: viewList(archive, archive.lists[facet].get(id) ?? emptyList, page),
  };
}
