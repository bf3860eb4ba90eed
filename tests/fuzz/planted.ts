import type { Targets } from "./target";

/** Targets that break what is promised, each in its own way, to see that this is found. */
export const targets: Targets = {
  keeps: { input: (random) => [String(random.next())], check: () => undefined },
  throws: { input: () => ["a", "bad", "c"], check: throwAtBad },
  hangs: { input: () => ["a", "b"], check: () => hang() },
  waits: { input: () => ["a"], check: () => new Promise(() => undefined) },
  ends: { input: () => ["a"], check: () => process.exit(7) },
  loses: {
    input: (random) => Array.from({ length: 40 }, (_it, at) => `${at}${random.chance(0.5) ? "x" : "<y>"}`),
    check: (input) => (input.join("").includes("<") ? "text lost: y" : undefined),
  },
  works: { input: () => ["a"], check: () => spend(1.3) },
  grows: { input: () => ["a"], check: () => grow() },
};

function throwAtBad(input: readonly string[]): undefined {
  if (input.join("").includes("b")) throw new RangeError("A planted error.");
}

function hang(): never {
  for (;;);
}

/** Of the processor: on a busy machine a second of the clock is less. */
function spend(seconds: number): undefined {
  const spent = () => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;
  const before = spent();
  while (spent() - before < seconds);
}

function grow(): undefined {
  if (new Uint8Array(300 * 2 ** 20).fill(1).includes(2)) throw new Error("A buffer is not what was written to it.");
}
