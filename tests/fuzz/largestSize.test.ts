import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

/** Takes 150 MB twice, and prints of each time how much more the process then had at most. */
const script = `
  import { setTimeout as wait } from "node:timers/promises";
  const { forgetLargestSize, largestSize } = await import("./tests/fuzz/largestSize.ts");
  for (const time of [1, 2]) {
    forgetLargestSize();
    const before = largestSize();
    Buffer.alloc(150 * 1024 * 1024, 1);
    console.log(Math.round(largestSize() - before));
    gc();
    await wait(200);
  }
`;

// In a process of its own: what other tests take and give back would count.
test.skipIf(process.platform !== "linux")("what one input takes shows behind another that took as much", () => {
  const args = ["--expose-gc", "--import", "tsx", "--input-type=module", "-e", script];
  const grown = execFileSync(process.execPath, args, { encoding: "utf8" }).trim().split("\n").map(Number);
  expect(grown).toHaveLength(2);
  for (const megabytes of grown) expect(megabytes).toBeGreaterThan(100);
});
