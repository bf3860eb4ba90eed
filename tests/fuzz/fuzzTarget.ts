import type { CheckingProcess, Outcome } from "./checkingProcess";
import { shrink } from "./shrink";
import type { Input } from "./target";

/** Which inputs: from `first` on, until there were `count` or the time is over. */
export type Stretch = { seed: number; first: number; count: number; until?: number };

/** An input that broke a promise; `smaller` is as much of it as is needed for that. */
export type Violation = { number: number; violation: string; smaller: Input };

export type Report = {
  inputs: number;
  slowest: { number: number; seconds: number };
  largest: { number: number; megabytes: number };
  violations: Violation[];
};

/** So many violations of one target say enough. */
const mostViolations = 5;

/** Checks one target's inputs, and makes smaller what broke a promise. */
export async function fuzzTarget(process: CheckingProcess, target: string, stretch: Stretch): Promise<Report> {
  const { seed, first, count, until = Number.POSITIVE_INFINITY } = stretch;
  const report: Report = {
    inputs: 0,
    slowest: { number: first, seconds: 0 },
    largest: { number: first, megabytes: 0 },
    violations: [],
  };
  for (let number = first; number < first + count && Date.now() < until; number++) {
    const outcome = await process.check({ target, from: { seed, number } });
    report.inputs++;
    const { violation, seconds, megabytes } = outcome;
    if (seconds > report.slowest.seconds) report.slowest = { number, seconds };
    if (megabytes > report.largest.megabytes) report.largest = { number, megabytes };
    if (violation === undefined) continue;
    report.violations.push({ number, violation, smaller: await smallest(process, target, outcome) });
    if (report.violations.length === mostViolations) break;
  }
  return report;
}

function smallest(process: CheckingProcess, target: string, { input, violation = "" }: Outcome): Promise<Input> {
  const isCostly = /^(hung|ended|slow|large)/.test(violation);
  return shrink(
    input,
    async (smaller) => {
      const found = await process.check({ target, from: { input: [...smaller] } });
      return kindOf(found.violation) === kindOf(violation);
    },
    isCostly ? 12 : 300,
  );
}

/** `text lost` of `text lost: 词`. */
function kindOf(violation = ""): string {
  return violation.split(":", 1)[0] ?? "";
}
