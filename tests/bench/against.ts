import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeCorpus } from "../corpus/writeCorpus";
import { project } from "../site/run";
import { timeBuild } from "./timeBuild";
import { timeServer } from "./timeServer";
import type { Timing } from "./timing";

/**
 * `npm run bench:against -- <checkout> [pairs]`: builds the same synthetic archive, and asks the server the same questions,
 * with this checkout and with another in turn, and prints the ratios this/other of seconds and of processor time, pair by
 * pair. The other needs its packages (`npm ci`). Only the ratios of one run mean anything: the machine's speed is not the
 * code's.
 */
const [other, pairs = "7"] = process.argv.slice(2);
if (other === undefined || !existsSync(join(other, "src", "publish")) || !/^[1-9]\d*$/.test(pairs)) {
  process.stderr.write("npm run bench:against -- <folder of another checkout> [pairs]\n");
  process.exitCode = 1;
} else {
  await compare([project, resolve(other)], Number(pairs));
}

async function compare([own, others]: [string, string], count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "archive-against-"));
  try {
    writeCorpus(folder, 200);
    const outOf = (checkout: string) => join(folder, checkout === own ? "out" : "other-out");
    const build = async (checkout: string) => timeBuild(checkout, folder, outOf(checkout));
    // Both caches are filled, and there is a site to serve.
    for (const checkout of [own, others]) await build(checkout);
    say("build", await inTurn([own, others], count, build));
    say("server", await inTurn([own, others], count, (checkout) => timeServer(checkout, outOf(own))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The ratios of each pair; which of the two begins changes from pair to pair. */
async function inTurn(checkouts: [string, string], pairs: number, time: (checkout: string) => Promise<Timing>) {
  const ratios: Timing[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const [own, other] =
      pair % 2 === 0 ? await both(checkouts, time) : (await both([checkouts[1], checkouts[0]], time)).reverse();
    if (own && other) ratios.push({ seconds: own.seconds / other.seconds, processor: own.processor / other.processor });
  }
  return ratios;
}

async function both(checkouts: readonly string[], time: (checkout: string) => Promise<Timing>): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (const checkout of checkouts) timings.push(await time(checkout));
  return timings;
}

function say(what: string, ratios: readonly Timing[]): void {
  for (const figure of ["seconds", "processor"] as const) {
    const sorted = ratios.map((ratio) => ratio[figure]).sort((one, another) => one - another);
    const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    const all = sorted.map((ratio) => ratio.toFixed(2)).join(" ");
    process.stdout.write(`${what}, ${figure}: median ${median.toFixed(3)} (${all})\n`);
  }
}
