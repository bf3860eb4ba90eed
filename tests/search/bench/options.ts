import { parseArgs } from "node:util";

/**
 * `ours-facets` asks for the counts of every facet with each query, as a reader may who opens them all; `ours-whole` is
 * on a server that gives files only whole.
 */
export const engineNames = ["ours", "ours-facets", "ours-whole", "pagefind", "minisearch"] as const;
export type EngineName = (typeof engineNames)[number];

const sideBySide: readonly string[] = ["ours", "pagefind", "minisearch"];

/** One run of the bench. */
export type BenchOptions = {
  /** Content folders, and for each the exported site if there is one already. */
  archives: readonly { content: string; out?: string | undefined }[];
  engines: readonly EngineName[];
  /** Queries of each kind. */
  queries: number;
  seed: number;
};

const usage =
  "npm run bench:search -- <content folder>… [--out <exported site>]… [--only ours|ours-facets|ours-whole|pagefind|minisearch]… [--queries <n>] [--seed <n>]";

/**
 * Reads the command line; the first `--out` belongs to the first content folder, and so on.
 *
 * @throws Error that tells the usage, for anything else
 */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parsed(args);
  const outs = values.out ?? [];
  if (positionals.length === 0 || outs.length > positionals.length) throw new Error(usage);
  const only = values.only ?? sideBySide;
  const engines = engineNames.filter((name) => only.includes(name));
  if (engines.length < only.length) throw new Error(usage);
  return {
    archives: positionals.map((content, index) => ({ content, out: outs[index] })),
    engines,
    queries: wholeNumber(values.queries ?? "200"),
    seed: wholeNumber(values.seed ?? "1"),
  };
}

function parsed(args: readonly string[]) {
  const options = {
    out: { type: "string", multiple: true },
    only: { type: "string", multiple: true },
    queries: { type: "string" },
    seed: { type: "string" },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Error(usage, { cause: error });
  }
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(usage);
  return Number(text);
}
