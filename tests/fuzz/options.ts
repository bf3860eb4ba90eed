import { parseArgs } from "node:util";

export type Options = {
  /** Of targets, in the order in which they are fuzzed. */
  names: readonly string[];
  seed: number;
  first: number;
  /** For each target. */
  count: number;
  /** For all targets together. */
  minutes: number | undefined;
};

const usualCount = 1000;

/** What `npm run fuzz` is told; undefined where that is not to be understood. With minutes the count has no end. */
export function parseOptions(args: string[], known: readonly string[]): Options | undefined {
  try {
    const text = { type: "string" } as const;
    const { values } = parseArgs({
      args,
      options: { minutes: text, count: text, seed: text, first: text, only: text },
    });
    const [minutes, count, seed, first] = [values.minutes, values.count, values.seed, values.first].map(numberOf);
    const names = values.only === undefined ? known : [values.only];
    if (!names.every((name) => known.includes(name))) return undefined;
    const most = minutes === undefined ? usualCount : Number.POSITIVE_INFINITY;
    return { names, seed: seed ?? 1, first: first ?? 0, count: count ?? most, minutes };
  } catch {
    return undefined;
  }
}

export function usage(known: readonly string[]): string {
  return `npm run fuzz -- [--minutes N] [--count N] [--seed N] [--first N] [--only ${known.join("|")}]`;
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+(\.\d+)?$/.test(text)) throw new Error(`${text} is no number.`);
  return Number(text);
}
