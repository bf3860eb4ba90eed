import { isDeepStrictEqual } from "node:util";
import { Random } from "../corpus/random";
import { fingerprint } from "../site/fingerprint";
import { project } from "../site/run";
import { mayMount } from "./disks";
import { drawDisturbance } from "./disturbances";
import type { Sites, Verdict } from "./tortureBuild";
import { buildUndisturbed, tortureBuild } from "./tortureBuild";
import type { Workplace } from "./workplace";
import { makeWorkplace, setState, states } from "./workplace";

/**
 * `npm run torture -- [points] [seed]`: kills, starves and corrupts that many builds at seeded moments, in a copy of this
 * project, and says what was left of the site, whether the next build was good without a hand's help, and whether
 * anything outside of the project's own folders was touched. Exit code 1 where anything was not as it should be.
 */
const [points = 200, seed = 1] = process.argv.slice(2).map(Number);

const verdicts: Verdict[] = [];
const workplace = makeWorkplace(project, mayMount);
try {
  if (!mayMount) say("Full and read-only disks are left out: only root may mount them.");
  const { sites, seconds } = await references(workplace);
  const random = new Random(seed);
  for (let point = 1; point <= points; point++) {
    const disturbance = drawDisturbance(workplace, random);
    const moment = random.next() * seconds;
    const verdict = await tortureBuild(workplace, disturbance, moment, sites, point % 2 === 0 ? "first" : "second");
    verdicts.push(verdict);
    say(`${point} ${isGood(verdict) ? "good" : "BAD"} ${disturbance.kind} at ${moment.toFixed(1)} s`);
    if (!isGood(verdict)) say(JSON.stringify(verdict, null, 2));
  }
} finally {
  workplace.remove();
}
say(`old or new site whole: ${count(({ siteWhole }) => siteWhole)}`);
say(`next build good without hand work: ${count(({ nextGood }) => nextGood)}`);
say(`nothing outside our folders touched: ${count(({ othersUntouched }) => othersUntouched)}`);
process.exitCode = verdicts.length === points && verdicts.every(isGood) ? 0 : 1;

function isGood({ siteWhole, nextGood, othersUntouched }: Verdict): boolean {
  return siteWhole && nextGood && othersUntouched;
}

function count(is: (verdict: Verdict) => boolean): string {
  return `${verdicts.filter(is).length} of ${points}`;
}

/** What the site is in every state of the content, and how long a build takes; all places have the first afterwards. */
async function references({ plain, disk }: Workplace): Promise<{ sites: Sites; seconds: number }> {
  const sites: Partial<Sites> = {};
  let seconds = 0;
  for (const state of [...states, "first"] as const) {
    setState(workplace, state);
    const began = performance.now();
    await buildUndisturbed(workplace, plain);
    seconds = (performance.now() - began) / 1000;
    const site = fingerprint(plain.out);
    if (sites[state] && !isDeepStrictEqual(sites[state], site)) throw new Error("Builds do not repeat themselves.");
    sites[state] = site;
  }
  await buildUndisturbed(workplace, disk);
  const { first, second, shorter } = sites;
  if (!first || !second || !shorter) throw new Error("A state of the content was not built.");
  return { sites: { first, second, shorter }, seconds };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
