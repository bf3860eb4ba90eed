import type { Report } from "./fuzzTarget";

/** What is said of one target: a line, and for each violation how to repeat it and the least that causes it. */
export function describeReport(name: string, seed: number, { inputs, slowest, largest, violations }: Report): string {
  const slow = `slowest ${slowest.seconds.toFixed(2)} s (${slowest.number})`;
  const large = `largest ${largest.megabytes.toFixed(0)} MB (${largest.number})`;
  return [
    `${name}: ${inputs} inputs, ${violations.length} violations, ${slow}, ${large}`,
    ...violations.flatMap(({ number, violation, smaller }) => [
      `  ${violation.replaceAll("\n", "\n  ")}`,
      `  again: npm run fuzz -- --only ${name} --seed ${seed} --first ${number} --count 1`,
      `  with: ${shortened(JSON.stringify(smaller))}`,
    ]),
  ].join("\n");
}

const longestShown = 2000;

function shortened(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}… (${text.length} characters)`;
}
