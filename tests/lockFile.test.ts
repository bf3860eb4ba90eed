import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";

const packageEntry = z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() });
const lock = z
  .object({ packages: z.record(z.string(), packageEntry) })
  .parse(JSON.parse(readFileSync("package-lock.json", "utf8")));

// A registry mirror that lacks a platform's package makes `npm install` leave it out; `npm ci` of npm 11 then refuses.
test("the lock file names every optional package of every platform", () => {
  const paths = Object.keys(lock.packages);
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !paths.includes(`node_modules/${name}`) && !paths.includes(`${path}/node_modules/${name}`),
    ),
  );
  expect(missing).toEqual([]);
});
