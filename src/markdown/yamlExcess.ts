import type { ProblemDetail } from "#language/problems";

/** Most commas and lines of one file: twice as many as twenty thousand entries need. */
const mostSigns = 200_000;

/** Far deeper than any record; the parser calls itself for each level, and at some depth ends the process. */
const deepest = 100;

/** How many brackets are open at once, those in quotes counted too. */
function bracketDepth(source: string): number {
  let depth = 0;
  let most = 0;
  for (const [bracket] of source.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === "[" || bracket === "{" ? 1 : -1));
    most = Math.max(most, depth);
  }
  return most;
}

/** How many maps and lists are open at once by indentation: each begins further right than the one that it stands in. */
function blockDepth(source: string): number {
  const open: number[] = [];
  let most = 0;
  for (const [, indent = "", marks = ""] of source.matchAll(/^( *)((?:[-?:][ \t]+)*)(?=\S)/gm)) {
    while ((open.at(-1) ?? -1) >= indent.length) open.pop();
    open.push(indent.length);
    for (const mark of marks.matchAll(/[-?:]/g)) open.push(indent.length + mark.index + 1);
    most = Math.max(most, open.length);
  }
  return most;
}

/** Why YAML is not given to the parser: it is deeper or longer than that can bear. Undefined where it is not. */
export function yamlExcess(source: string): ProblemDetail | undefined {
  const count = source.match(/[,\n]/g)?.length ?? 0;
  if (count > mostSigns) return { code: "tooMany", params: { count, max: mostSigns } };
  const isDeep = bracketDepth(source) > deepest || blockDepth(source) > deepest;
  return isDeep ? { code: "nestedTooDeep", params: {} } : undefined;
}
