import { setTimeout as given } from "node:timers/promises";
import { expect, test } from "vitest";
import { forgetLargestSize, largestSize } from "./largestSize";

/** Takes so many megabytes, writes to all of them, and lets them go. */
const take = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024, 1).length;

test.skipIf(process.platform !== "linux")("what one input takes shows behind another that took as much", async () => {
  for (const _input of ["first", "second"]) {
    forgetLargestSize();
    const before = largestSize();
    take(150);
    expect(largestSize() - before).toBeGreaterThan(100);
    // The system gets back in its own time what was let go.
    await given(200);
  }
});
