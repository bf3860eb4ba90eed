import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";

const versions = z.record(z.string(), z.string()).default({});
const packageFile = z.object({ dependencies: versions, devDependencies: versions });
const lockFile = z.object({ packages: z.record(z.string(), z.object({ license: z.string().optional() })) });

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

/** The folders whose packages the tables are about, in their order; the first has a table for each kind. */
const folders = [".", "tests/audit/tools", "tests/search/bench/tools"];

type Row = { name: string; licence: string };

/** What the `package.json` files state, table by table, by name; licences as the lock files have them. */
function stated(): Row[][] {
  return folders.flatMap((folder) => {
    const { dependencies, devDependencies } = packageFile.parse(readJson(`${folder}/package.json`));
    const { packages } = lockFile.parse(readJson(`${folder}/package-lock.json`));
    const rows = (names: object) =>
      Object.keys(names).map((name) => ({ name, licence: packages[`node_modules/${name}`]?.license ?? "none" }));
    return [rows(dependencies), rows(devDependencies)].filter((table) => table.length > 0);
  });
}

/** The tables of `docs/dependencies.md`, without their heads; a row has four cells. */
function told(): string[][][] {
  const sections = readFileSync("docs/dependencies.md", "utf8").split(/^## /m).slice(1);
  return sections.map((section) =>
    section
      .split("\n")
      .filter((line) => line.startsWith("| `"))
      .map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
  );
}

test("the tables have a row for every dependency, with its licence, and no row for anything else", () => {
  const rows = told().map((table) =>
    table.map(([name = "", , licence = ""]) => ({ name: name.replaceAll("`", ""), licence })),
  );
  expect(rows).toEqual(stated());
});

test("every row says what the package is for and what it would take to leave it", () => {
  const short = told()
    .flat()
    .filter((cells) => cells.length !== 4 || cells.some((cell) => cell.length < 3));
  expect(short).toEqual([]);
});
