import type { Archive } from "../archive";
import type { InstitutionType } from "../classification";
import { compareText } from "../order";
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

export type InstitutionLine = Counted & { type: InstitutionType; city?: string | undefined };
export type ProvinceGroup = { province?: string | undefined; institutions: InstitutionLine[] };

/** Institutions by province, those with most articles first; the ones without a province at the end. */
export function viewInstitutionsByProvince(archive: Archive): ProvinceGroup[] {
  const groups = new Map<string, InstitutionLine[]>();
  for (const { id, type, city, province = "" } of archive.institutions.values()) {
    const counted = countOf(archive, "institutions", id);
    if (!counted) continue;
    const group = groups.get(province) ?? [];
    group.push({ ...counted, type, city });
    groups.set(province, group);
  }
  return [...groups]
    .map(([province, institutions]) => ({ province: province || undefined, institutions: byCount(institutions) }))
    .sort(
      (a, b) =>
        Number(!a.province) - Number(!b.province) ||
        b.institutions.length - a.institutions.length ||
        compareText(a.province ?? "", b.province ?? ""),
    );
}

export type PersonEntry = Counted & { post?: string | undefined };

export function viewPeople(archive: Archive): PersonEntry[] {
  return byCount(
    countAll(archive, "people", archive.people.keys()).map((person) => {
      const role = archive.people.get(person.id)?.roles[0];
      const institution = role?.institution && archive.institutions.get(role.institution)?.name;
      return { ...person, post: role && [institution, role.title].filter(Boolean).join("") };
    }),
  );
}

export function viewPublications(archive: Archive): Counted[] {
  return byCount(countAll(archive, "publications", archive.publications.keys()));
}

/** Years with articles, newest first. */
export function viewYears(archive: Archive): Counted[] {
  return countAll(archive, "years", [...archive.lists.years.keys()].sort().reverse());
}

function byCount<T extends Counted>(counted: readonly T[]): T[] {
  return [...counted].sort((a, b) => b.count - a.count || compareText(a.id, b.id));
}
