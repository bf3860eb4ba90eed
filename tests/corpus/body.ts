import * as common from "./commonWords";
import type { Draft } from "./draft";
import type { Names } from "./names";
import type { Random } from "./random";

/** A published article that another may link to. */
export type Linkable = { slug: string; title: string };

/** About 1,500 characters under a few headings, with a list and links to what is published. */
export function bodyText(draft: Draft, names: Names, earlier: Linkable | undefined): string {
  const { random, prose } = draft;
  const thoroughness = random.between(40, 110) / 100;
  const paragraph = (shortest: number, longest: number) =>
    prose.paragraph(random.between(shortest, longest) * thoroughness);
  const parts = random
    .some(common.headings, 4)
    .flatMap((heading) => [
      `## ${random.chance(0.8) ? heading : prose.phrase("K的N")}`,
      paragraph(90, 190),
      `${paragraph(30, 90)}${linkFor(random, names, earlier)}${paragraph(20, 70)}`,
    ]);
  const list = Array.from({ length: random.between(3, 5) }, () => `- ${prose.clause()}；`).join("\n");
  return [leadFor(draft) + paragraph(60, 120), ...parts, list].join("\n\n");
}

/** Names whom and what the text is about, as reports do in their first paragraph. */
function leadFor({ random, prose, institutions, people }: Draft): string {
  const named = [...institutions, ...people].filter(() => random.chance(0.9));
  return named.map(({ name }) => `${prose.phrase("T，")}${name}${prose.phrase("V了K的N")}。`).join("");
}

function linkFor(random: Random, names: Names, earlier: Linkable | undefined): string {
  const institution = random.pick(names.institutions);
  const person = random.pick(names.people);
  const tag = random.pick(names.tags);
  return random.pick([
    `有关机构见[${institution.name}](/institutions/${institution.id}/)。`,
    `有关人物见[${person.name}](/people/${person.id}/)。`,
    `同类报道见[${tag.label}](/tags/${tag.id}/)。`,
    earlier ? `此前的报道见[${earlier.title}](/articles/${earlier.slug}/)。` : "",
  ]);
}
