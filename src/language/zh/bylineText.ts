type Byline = { name: string; role?: string | undefined; affiliation?: string | undefined };

/**
 * Bylines as a newspaper prints them: people of one role together (`记者匡奕君、宗璇　通讯员汪娅`), somebody
 * with several roles once (`记者、摄影黄敏`).
 */
export function bylineText(bylines: readonly Byline[]): string {
  const people = new Map<string, { name: string; roles: string[]; affiliation?: string | undefined }>();
  for (const { name, role, affiliation } of bylines) {
    const person = people.get(name) ?? { name, roles: [], affiliation };
    if (role) person.roles.push(role);
    people.set(name, person);
  }
  const groups = new Map<string, string[]>();
  for (const { name, roles, affiliation } of people.values()) {
    const role = roles.join("、");
    const shown = affiliation ? `${name}（${affiliation}）` : name;
    groups.set(role, [...(groups.get(role) ?? []), shown]);
  }
  return [...groups].map(([role, names]) => `${role}${role && " "}${names.join("、")}`).join("　");
}
