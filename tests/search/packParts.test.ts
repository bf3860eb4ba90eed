import { expect, test } from "vitest";
import type { FetchedPart } from "#search/packParts";
import { packParts } from "#search/packParts";
import type { Part } from "#search/packs";

const pack = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251);

/** A pack and the parts that were asked of its server, which gives parts, everything, or fails for a while. */
function served(gives: "parts" | "whole", failures = 0) {
  const asked: Part[] = [];
  const answers: (() => void)[] = [];
  const fetchPart = async (part: Part): Promise<FetchedPart> => {
    asked.push(part);
    await new Promise<void>((answer) => answers.push(answer));
    if (asked.length <= failures) throw new Error("offline");
    if (gives === "whole" || part.to === 0) return { from: 0, bytes: pack, isWhole: true };
    return { from: part.from, bytes: pack.slice(part.from, part.to), isWhole: false };
  };
  const take = packParts(fetchPart);
  /** Lets requests be answered until all these are taken. */
  const settle = async <T>(taken: Promise<T>[]) => {
    const settled = Promise.allSettled(taken);
    let isDone = false;
    void settled.then(() => {
      isDone = true;
    });
    while (!isDone) {
      for (const answer of answers.splice(0)) answer();
      await new Promise((resolve) => setTimeout(resolve));
    }
    return settled;
  };
  return { asked, take, settle };
}

const part = (from: number, to: number): Part => ({ from, to });
const given = ({ from, to }: Part) => ({ status: "fulfilled", value: pack.slice(from, to || undefined) });

test("parts that are asked for in one breath share a request if they lie near each other", async () => {
  const { asked, take, settle } = served("parts");
  const parts = [part(50_000, 50_100), part(300, 400), part(100, 200), part(150, 500), part(4000, 4100)];
  expect(await settle(parts.map((own) => take(own)))).toEqual(parts.map(given));
  expect(asked).toEqual([part(100, 4100), part(50_000, 50_100)]);
});

test("what is asked for while a request is under way waits for it, and then shares the next one", async () => {
  const { asked, take, settle } = served("parts");
  const first = take(part(0, 10));
  await Promise.resolve();
  await Promise.resolve();
  expect(asked).toEqual([part(0, 10)]);
  const others = [take(part(20, 30)), take(part(40, 50))];
  expect(await settle([first, ...others])).toEqual([part(0, 10), part(20, 30), part(40, 50)].map(given));
  expect(asked).toEqual([part(0, 10), part(20, 50)]);
});

test("a server that gives everything is asked once", async () => {
  const { asked, take, settle } = served("whole");
  const parts = [part(100, 200), part(90_000, 90_100), part(0, 0)];
  expect(await settle(parts.map((own) => take(own)))).toEqual(parts.map(given));
  expect(await settle([take(part(500, 600))])).toEqual([given(part(500, 600))]);
  expect(asked).toHaveLength(1);
});

test("what a server gives only in part is as short as it came, and behind its end is nothing", async () => {
  const { take, settle } = served("parts");
  const [cut, behind] = await settle([take(part(99_990, 100_010)), take(part(100_005, 100_010))]);
  expect(cut).toEqual(given(part(99_990, 100_000)));
  expect(behind).toEqual({ status: "fulfilled", value: new Uint8Array() });
});

test("a request that fails fails for those who share it, and is tried again for the next", async () => {
  const { take, settle } = served("parts", 1);
  const [one, other, apart] = await settle([take(part(0, 10)), take(part(10, 20)), take(part(50_000, 50_010))]);
  expect([one?.status, other?.status]).toEqual(["rejected", "rejected"]);
  expect(apart).toEqual(given(part(50_000, 50_010)));
  expect(await settle([take(part(0, 10))])).toEqual([given(part(0, 10))]);
});
