import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";

const packageEntry = z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() });
const lockFile = z.object({ packages: z.record(z.string(), packageEntry) });

const locks = [
  "package-lock.json",
  "tests/audit/tools/package-lock.json",
  "tests/search/bench/tools/package-lock.json",
];

// A registry mirror that lacks a platform's package makes `npm install` leave it out; `npm ci` of npm 11 then refuses.
test.each(locks)("%s names every optional package of every platform", (file) => {
  const lock = lockFile.parse(JSON.parse(readFileSync(file, "utf8")));
  const paths = Object.keys(lock.packages);
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !paths.includes(`node_modules/${name}`) && !paths.includes(`${path}/node_modules/${name}`),
    ),
  );
  expect(missing).toEqual([]);
});
