type Byline = { name: string; role?: string | undefined; affiliation?: string | undefined };
type BylinePerson = { name: string; roles: string[]; affiliation?: string | undefined };

/**
 * Bylines as a newspaper prints them: people of one role together (`记者 匡奕君、宗璇　通讯员 汪娅`), somebody
 * with several roles once (`记者、摄影 黄敏`).
 */
export function bylineText(bylines: readonly Byline[]): string {
  const groups = new Map<string, string[]>();
  for (const { name, roles, affiliation } of peopleIn(bylines)) {
    const role = roles.join("、");
    const shown = affiliation ? `${name}（${affiliation}）` : name;
    groups.set(role, [...(groups.get(role) ?? []), shown]);
  }
  return [...groups].map(([role, names]) => `${role}${role && " "}${names.join("、")}`).join("　");
}

/** Who wrote a text, each once: bylines of one name are one person, unless their affiliations differ. */
export function peopleIn(bylines: readonly Byline[]): BylinePerson[] {
  const people: BylinePerson[] = [];
  for (const { name, role, affiliation } of bylines) {
    const known = people.find((one) => one.name === name && isSame(one.affiliation, affiliation));
    const person = known ?? { name, roles: [] };
    if (!known) people.push(person);
    person.affiliation ??= affiliation;
    if (role && !person.roles.includes(role)) person.roles.push(role);
  }
  return people;
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}
