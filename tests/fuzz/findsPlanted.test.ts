import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { CheckingProcess } from "./checkingProcess";
import { fuzzTarget } from "./fuzzTarget";
import { shrink } from "./shrink";
import { randomOf } from "./target";

const planted = fileURLToPath(new URL("./planted.ts", import.meta.url));
const patient = new CheckingProcess(planted);
const impatient = new CheckingProcess(planted, 700);
afterAll(() => {
  patient.close();
  impatient.close();
});

/** What is found of a planted target's first inputs. */
async function found(target: string, count = 1, checking = patient) {
  const { inputs, violations } = await fuzzTarget(checking, target, { seed: 1, first: 0, count });
  return { inputs, violations: violations.map(({ violation, smaller }) => [violation.split("\n", 1)[0], smaller]) };
}

test("what keeps its promises has no violation, and every input is counted", async () => {
  expect(await found("keeps", 20)).toEqual({ inputs: 20, violations: [] });
});

test("an error that is thrown is found, and made as small as it can be", async () => {
  expect(await found("throws")).toEqual({ inputs: 1, violations: [["thrown: RangeError: A planted error.", ["b"]]] });
});

test("lost text is found, and of forty parts the one that loses it is told", async () => {
  const { violations } = await found("loses");
  expect(violations).toEqual([["text lost: y", ["<"]]]);
});

test("what hangs, waits for ever or ends the process is found, and the next input is checked as if it had not", async () => {
  expect((await found("hangs", 1, impatient)).violations[0]?.[0]).toBe("hung: no answer in 0.7 s");
  expect((await found("ends", 1, impatient)).violations[0]?.[0]).toMatch(/^ended: by 7/);
  expect((await found("waits", 1, impatient)).violations[0]?.[0]).toBe("hung: no answer in 0.7 s");
  expect(await found("keeps", 1, impatient)).toEqual({ inputs: 1, violations: [] });
}, 60_000);

test("more than a second, or more than 200 MB, is found", async () => {
  expect((await found("works")).violations[0]?.[0]).toMatch(/^slow: 1\.\d s$/);
  expect((await found("grows")).violations[0]?.[0]).toMatch(/^large: \d{3} MB$/);
}, 60_000);

test("an input is the same for the same seed and number, and another for any other", () => {
  const drawn = [0, 1].flatMap((seed) => [0, 1, 2].map((number) => randomOf(seed, number).next()));
  expect(drawn).toEqual([0, 1].flatMap((seed) => [0, 1, 2].map((number) => randomOf(seed, number).next())));
  expect(new Set(drawn).size).toBe(drawn.length);
});

test("a long input is given up once no question is left", async () => {
  let asked = 0;
  const stillDoes = async () => ++asked < 0;
  expect(await shrink(["a".repeat(300_000)], stillDoes, 12)).toEqual(["a".repeat(300_000)]);
  expect(asked).toBe(12);
});
