import type { z } from "zod";
import type { Random } from "../../corpus/random";
import { deepest, longest } from "./bounds";
import { strayByte } from "./bytes";
import { prose, word } from "./words";

/** Values of a field, right and wrong, each a way in which somebody has written or will write one. */
const values: ((random: Random, keys: readonly string[]) => string)[] = [
  (random) => prose(random),
  (random) => prose(random),
  (random) => JSON.stringify(prose(random)),
  (random) => `'${prose(random).replaceAll("'", "''")}'`,
  (random) => `"${prose(random)}`,
  (random) => `[${prose(random)}, ${word(random)}]`,
  (random, keys) => `{ ${random.pick(keys)}: ${word(random)}, ${random.pick(keys)}: ${prose(random, 3)} }`,
  (random, keys) => `\n  - ${random.pick(keys)}: ${prose(random, 3)}\n    ${random.pick(keys)}: ${word(random)}`,
  (random, keys) => `\n  - { ${random.pick(keys)}: ${word(random)} }`,
  (random) => `\n${indented(random)}- ${word(random)}\n${indented(random)}- ${word(random)}`,
  (random) => `${random.pick(["|", ">", "|-", ">+", "|2", "|99"])}\n  ${prose(random)}\n\n   ${prose(random)}`,
  (random) => `&a ${word(random)}`,
  () => "*a",
  (random) => `${random.pick(["!!int", "!!binary", "!", "!<tag:a>", "!!js/function"])} ${word(random)}`,
  (random) => `${prose(random)} # ${prose(random)}`,
  (random) => `${"[".repeat(random.between(1, deepest))}${word(random)}`,
  (random) => nested(random),
  (random) => `[${Array.from({ length: random.between(1, longest) }, () => word(random)).join(", ")}]`,
  () => "",
  () => "\n",
  () => "[]",
  () => "{}",
  (random) => random.pick(["2024", "2024-05", "2024-5-6", "2024年5月", "2024-02-30", "24-05-16", "明天"]),
  (random) => random.pick(["news", "platform", "assisted", "none", "true", "hospital", "newspaper", "in-use"]),
  (random) => word(random).repeat(random.pick([2, 50, 3000])),
];

/** What stands between lines of YAML and does not belong there. */
const strays: ((random: Random, keys: readonly string[]) => string)[] = [
  (random) => `# ${prose(random)}`,
  () => "---",
  () => "...",
  () => "%YAML 1.1",
  () => "<<: *a",
  (random, keys) => `<<: { ${random.pick(keys)}: ${word(random)} }`,
  (random) => `\t${word(random)}: ${word(random)}`,
  (random) => `? ${prose(random)}`,
  (random, keys) => `? [${random.pick(keys)}]\n: ${word(random)}`,
  (random, keys) => `${random.pick(keys)}：${word(random)}`,
  (random) => `- ${prose(random)}`,
  (random) => prose(random),
  (random) => `: ${word(random)}`,
  (random) => `${word(random)}: ${word(random)}`,
  (random) => strayByte(random),
  (random) => random.pick(["\u0000", "\u0007", "\u001b", "\r", "\u0085", "\ufeff"]),
];

/**
 * Lines of YAML with a schema's own keys: most as they should be, some with values of every other kind, doubled, left
 * out, in the wrong place, and strays between them.
 *
 * @param whole lines of a record that has no mistake
 * @param keys every key that the schema knows, at whatever depth
 */
export function yamlLines(random: Random, whole: readonly string[], keys: readonly string[]): string[] {
  const wrong = random.pick([0, 0.05, 0.3, 0.9]);
  const lines = whole.flatMap((line) => {
    if (!random.chance(wrong)) return [line];
    const key = random.chance(0.8) ? (/^([\s-]*\w+):/.exec(line)?.[1] ?? "title") : random.pick(keys);
    const written = `${key}:${random.pick([" ", " ", " ", "", "  ", "\t"])}${random.pick(values)(random, keys)}`;
    return random.pick([[], [written], [written], [line, written], [written, random.pick(strays)(random, keys)]]);
  });
  const added = Array.from(
    { length: random.pick([0, 0, 1, 3]) },
    () => `${random.pick(keys)}: ${random.pick(values)(random, keys)}`,
  );
  return [...lines, ...added];
}

/** Every key of a schema, at whatever depth. */
export function keysOf(schema: z.core.JSONSchema.BaseSchema): string[] {
  const { properties = {}, items } = schema;
  const below = [...Object.values(properties), ...(Array.isArray(items) ? items : [items])];
  const deeper = below.flatMap((part) => (typeof part === "object" ? keysOf(part) : []));
  return [...new Set([...Object.keys(properties), ...deeper])];
}

function indented(random: Random): string {
  return " ".repeat(random.between(0, 4));
}

function nested(random: Random): string {
  const depth = random.between(1, deepest);
  return Array.from({ length: depth }, (_it, at) => `\n${" ".repeat(at + 1)}- `).join("") + word(random);
}
