import { kinds } from "#archive/classification";
import type { Names } from "./names";
import { Prose } from "./prose";
import type { Random } from "./random";
import type { Topic } from "./topic";
import { topicOf } from "./topic";

/** An article that is being written: what it is filed under, and the voice that it is written in. */
export type Draft = {
  random: Random;
  prose: Prose;
  kind: (typeof kinds)[number];
  tags: Names["tags"];
  institutions: Names["institutions"];
  people: Names["people"];
};

export function startDraft(random: Random, names: Names): Draft {
  const kind = random.pick(kinds);
  const institutions = random.some(names.institutions, random.between(1, 3));
  const people = random.some(names.people, kind === "person" ? random.between(1, 2) : random.between(0, 2));
  const filed = { tags: tagsFor(random, names), institutions, people };
  return { random, prose: new Prose(random, topicFor(random, filed)), kind, ...filed };
}

/** About half of all articles have the general tag. */
function tagsFor(random: Random, { tags: [general, ...tags] }: Names): Names["tags"] {
  return [...(general && random.chance(0.5) ? [general] : []), ...random.some(tags, random.between(1, 4))];
}

/** A text calls its institutions by their full names and one alias, a topic mostly by its label. */
function topicFor(
  random: Random,
  { tags, institutions, people }: Pick<Names, "tags" | "institutions" | "people">,
): Topic {
  const called = [
    ...institutions.flatMap(({ name, aliases }) => [name, random.pick([name, ...aliases])]),
    ...people.flatMap(({ name }) => [name, name]),
  ];
  const subjects = tags.map(({ label, synonyms }) => (random.chance(0.8) ? label : random.pick([label, ...synonyms])));
  return topicOf(random, called, subjects);
}
