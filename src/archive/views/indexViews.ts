import type { Archive } from "../archive";
import type { InstitutionType } from "../classification";
import { compareText } from "../order";
import type { Paging } from "../paging";
import { indexPageSize, pageCount, pageOf } from "../paging";
import type { Counted } from "./listView";
import { countAll, countOf } from "./listView";

/** A tag with the tags below it. */
export type TagBranch = Counted & { narrower: TagBranch[] };

/** The tags as a tree, most used first on every level. */
export function viewTagTree(archive: Archive): TagBranch[] {
  const branch = (id: string): TagBranch[] => {
    const tag = countOf(archive, "tags", id);
    return tag ? [{ ...tag, narrower: byCount((archive.narrower.get(id) ?? []).flatMap(branch)) }] : [];
  };
  const tops = [...archive.tags.values()].filter(({ broader }) => broader === undefined || !archive.tags.has(broader));
  return byCount(tops.flatMap(({ id }) => branch(id)));
}

/** One page of an index that may be long. */
export type IndexView<Entry> = { entries: Entry[]; paging: Paging };

function indexPage<Entry>(entries: readonly Entry[], page: number): IndexView<Entry> {
  const total = entries.length;
  const paging = { page, pages: pageCount(total, indexPageSize), total };
  return { entries: pageOf(entries, page, indexPageSize), paging };
}

export type InstitutionEntry = Counted & {
  type: InstitutionType;
  city?: string | undefined;
  province?: string | undefined;
};

/** The institutions of one province, most articles first; `name` is absent for those without a province. */
export type Province = { name?: string | undefined; institutions: InstitutionEntry[] };

/** Provinces with most institutions first; at the end, as one more, the institutions without a province. */
export function groupByProvince(archive: Archive): Province[] {
  const provinces = new Map<string, InstitutionEntry[]>();
  for (const { id, type, city, province } of archive.institutions.values()) {
    const counted = countOf(archive, "institutions", id);
    if (!counted) continue;
    const group = provinces.get(province ?? "") ?? [];
    group.push({ ...counted, type, city, province });
    provinces.set(province ?? "", group);
  }
  const groups = [...provinces].sort(
    ([a, inA], [b, inB]) => Number(a === "") - Number(b === "") || inB.length - inA.length || compareText(a, b),
  );
  return groups.map(([name, institutions]) => ({ name: name || undefined, institutions: byCount(institutions) }));
}

/** One page of the institutions, province by province. */
export function viewInstitutions(archive: Archive, page: number): IndexView<InstitutionEntry> {
  return indexPage(
    groupByProvince(archive).flatMap(({ institutions }) => institutions),
    page,
  );
}

export type PersonEntry = Counted & { post?: string | undefined };

/** People with their first post, those with most articles first. */
export function viewPeople(archive: Archive, page: number): IndexView<PersonEntry> {
  const people = byCount(countAll(archive, "people", archive.people.keys()));
  const { entries, paging } = indexPage(people, page);
  return { entries: entries.map((person) => ({ ...person, post: postOf(archive, person.id) })), paging };
}

function postOf(archive: Archive, id: string): string | undefined {
  const role = archive.people.get(id)?.roles[0];
  const institution = role?.institution && archive.institutions.get(role.institution)?.name;
  return role && [institution, role.title].filter(Boolean).join("");
}

export function viewPublications(archive: Archive): Counted[] {
  return byCount(countAll(archive, "publications", archive.publications.keys()));
}

/** Years with articles, newest first. */
export function viewYears(archive: Archive): Counted[] {
  return countAll(archive, "years", [...archive.lists.years.keys()].sort().reverse());
}

/** Most used first; by id where equal. */
export function byCount<T extends Counted>(counted: readonly T[]): T[] {
  return [...counted].sort((a, b) => b.count - a.count || compareText(a.id, b.id));
}
