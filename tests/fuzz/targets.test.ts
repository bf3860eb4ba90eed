import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { CheckingProcess } from "./checkingProcess";
import { fuzzTarget } from "./fuzzTarget";
import { targets } from "./targets";

const checking = new CheckingProcess(fileURLToPath(new URL("./targets.ts", import.meta.url)));
afterAll(() => checking.close());

test.each(Object.keys(targets))(
  "%s: no input of a fixed stretch breaks a promise",
  async (name) => {
    const { inputs, violations } = await fuzzTarget(checking, name, { seed: 1, first: 0, count: 150 });
    expect({ inputs, violations }).toEqual({ inputs: 150, violations: [] });
  },
  60_000,
);
