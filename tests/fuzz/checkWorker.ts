import { inspect } from "node:util";
import { forgetLargestSize, largestSize } from "./largestSize";
import type { Answer, Question } from "./messages";
import { question } from "./messages";
import type { Target, Targets } from "./target";
import { randomOf } from "./target";

/** A process of `CheckingProcess`: checks what it is asked to, one input after another. */
const [module = ""] = process.argv.slice(2);
const { targets }: { targets: Targets } = await import(module);

process.on("message", (message) => void answerTo(question.parse(message)));
process.on("disconnect", () => process.exit());
await tell({ input: [] });

async function answerTo({ target, from }: Question): Promise<void> {
  const known = targets[target];
  if (!known) throw new Error(`There is no target ${target}.`);
  const input = "input" in from ? from.input : known.input(randomOf(from.seed, from.number));
  await tell({ input: [...input] });
  forgetLargestSize();
  const before = used();
  const violation = await violationOf(known, input);
  const after = used();
  const megabytes = Math.max(after.largest - before.largest, after.buffers - before.buffers);
  await tell({ violation, seconds: after.seconds - before.seconds, megabytes });
}

async function violationOf({ check }: Target, input: readonly string[]): Promise<string | undefined> {
  try {
    return await check(input);
  } catch (error) {
    return `thrown: ${inspect(error).slice(0, 2000)}`;
  }
}

/** Buffers that were never written to are no part of the process's size. */
function used() {
  const { user, system } = process.cpuUsage();
  return {
    seconds: (user + system) / 1e6,
    largest: largestSize(),
    buffers: process.memoryUsage().arrayBuffers / 1024 / 1024,
  };
}

function tell(told: Answer): Promise<void> {
  return new Promise((resolve) => void process.send?.(told, undefined, undefined, () => resolve()));
}
