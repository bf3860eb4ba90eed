import { spawn } from "node:child_process";
import { z } from "zod";
import { findChromium, isRoot } from "../browser/chromium";
import { outcomeOf } from "../site/run";
import type { Finding } from "./finding";
import { toolFile } from "./tools";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

const category = z.object({
  score: z.number(),
  auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
});
const report = z.object({
  categories: z.object(Object.fromEntries(categories.map((name) => [name, category]))),
  audits: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      title: z.string(),
      displayValue: z.string().optional(),
      numericValue: z.number().optional(),
    }),
  ),
});

/** What Lighthouse gives a page: its four scores out of 100, its layout shift, and what cost points. */
export type LighthouseResult = { path: string; scores: number[]; shift: number; faults: Finding[] };

export const lighthouseHeads = ["page", ...categories, "CLS"];

/** Fewer attempts than this leave the verdict to a busy machine: only the speed is measured again. */
const attempts = 3;

/** Runs Lighthouse with its mobile defaults. */
export async function lighthouse(address: string, path: string): Promise<LighthouseResult> {
  const results: LighthouseResult[] = [];
  while (results.length < attempts) {
    const result = readLighthouseReport(await run(`${address}${path}`), path);
    if (result.faults.length === 0) return result;
    results.push(result);
  }
  const [best] = results.sort((a, b) => a.faults.length - b.faults.length);
  if (best === undefined) throw new Error("Lighthouse was never run.");
  return best;
}

/** Not synchronously: the server that answers it runs in this process. */
async function run(url: string): Promise<string> {
  const flags = ["--headless=new", ...(isRoot() ? ["--no-sandbox"] : [])].join(" ");
  const args = [toolFile("lighthouse/cli/index.js"), url, "--quiet", "--output=json", `--chrome-flags=${flags}`];
  const env = { ...process.env, CHROME_PATH: findChromium() };
  const { stdout, stderr, code } = await outcomeOf(spawn(process.execPath, args, { env }));
  if (code !== 0) throw new Error(`Lighthouse failed at ${url}:\n${stderr}`);
  return stdout;
}

/** Anything below 100, and any layout shift, is a fault; the audits that cost the points say what to do. */
export function readLighthouseReport(json: string, path: string): LighthouseResult {
  const read = report.parse(JSON.parse(json));
  const shift = read.audits["cumulative-layout-shift"]?.numericValue;
  if (shift === undefined) throw new Error(`Lighthouse did not measure the layout shift of ${path}.`);
  const lacking = Object.entries(read.categories).filter(([, { score }]) => score < 1);
  const causes = lacking.flatMap(([name, { auditRefs }]) =>
    auditRefs.flatMap(({ id, weight }) => {
      const audit = read.audits[id];
      if (weight === 0 || audit === undefined || audit.score === null || audit.score >= 0.9) return [];
      return [{ page: path, rule: `${name}/${id}`, element: audit.displayValue ?? "", advice: audit.title }];
    }),
  );
  const below = lacking.map(([name, { score }]) => fault(path, name, `${Math.round(score * 100)} of 100`));
  const moved = shift > 0 ? [fault(path, "cumulative-layout-shift", String(shift))] : [];
  const scores = categories.map((name) => Math.round((read.categories[name]?.score ?? 0) * 100));
  return { path, scores, shift, faults: [...below, ...causes, ...moved] };
}

function fault(page: string, rule: string, element: string): Finding {
  return { page, rule, element, advice: "Lighthouse asks for 100 in every category and a layout shift of 0." };
}
