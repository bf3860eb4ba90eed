import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";

const packageEntry = z.object({
  version: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  link: z.boolean().optional(),
  inBundle: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const lockFile = z.object({ packages: z.record(z.string(), packageEntry) });

const locks = [
  "package-lock.json",
  "tests/audit/tools/package-lock.json",
  "tests/search/bench/tools/package-lock.json",
];

/** Every package of a lock file by its path in it; the first, without a path, is the project's own. */
function packagesOf(file: string) {
  const { "": _own, ...packages } = lockFile.parse(JSON.parse(readFileSync(file, "utf8"))).packages;
  return packages;
}

describe.each(locks)("%s", (file) => {
  // A registry mirror that lacks a platform's package makes `npm install` leave it out; `npm ci` of npm 11 then refuses.
  test("names every optional package of every platform", () => {
    const packages = packagesOf(file);
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });

  // A package that lies in the archive of another (`inBundle`) would be covered by the hash of that one; none does.
  test("states the SHA-512 of every package, also of those for other platforms than that on which it was written", () => {
    const unsure = Object.entries(packagesOf(file)).filter(
      ([, { integrity }]) => integrity === undefined || !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity),
    );
    expect(unsure.map(([path]) => path)).toEqual([]);
  });

  test("has packages of the registry alone, none linked to a folder or lying in another's archive", () => {
    const others = Object.entries(packagesOf(file)).filter(
      ([, { version, resolved, link, inBundle }]) => !version || resolved !== undefined || link || inBundle,
    );
    expect(others.map(([path]) => path)).toEqual([]);
  });
});
