import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ShippedPart } from "#publish/licences/shippedPackages";
import { shippedPackages } from "#publish/licences/shippedPackages";
import { readSourceFiles, sourceFile } from "../../imports";

const shippedAs = (part: ShippedPart) => shippedPackages.filter((one) => one.part === part).map(({ name }) => name);

/** The files of `src` without what TypeScript alone reads. */
const sources = new Map(
  readSourceFiles().map(({ path, text }) => {
    const run = text.replace(/^import type [^;]*;$/gm, "");
    return [path.replace(/\.tsx?$/, ""), sourceFile(path, run)];
  }),
);

/** What these files of `src` import, and what that imports in turn, as names of packages. */
function packagesFrom(files: readonly string[]): Set<string> {
  const packages = new Set<string>();
  const reached = new Set(files);
  for (const file of reached) {
    const source = sources.get(file);
    for (const next of source?.files ?? []) reached.add(next);
    // To the reader of imports `["from", "to"]` looks like one of `, `.
    for (const name of source?.packages ?? []) if (/^[@\w]/.test(name)) packages.add(name);
    // JSX is calls of this module, which nobody writes.
    if (source?.path.endsWith(".tsx")) packages.add("react/jsx-runtime");
  }
  return packages;
}

/** The packages whose files are run when these are: each required by another, in the form made for readers. */
function ownersOf(specifiers: Iterable<string>): string[] {
  const from = createRequire(join(process.cwd(), "package.json"));
  const files = new Set([...specifiers].map((name) => from.resolve(name)));
  for (const file of files) {
    const { resolve } = createRequire(file);
    for (const [, name = ""] of readFileSync(file, "utf8").matchAll(/\brequire\(['"]([^'"]+)['"]\)/g))
      if (!name.includes("development")) files.add(resolve(name));
  }
  const owners = [...files].map((file) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? file);
  return [...new Set(owners)].sort();
}

/** What of a page goes to readers: its components. The rest of the file and the rooms that it asks stay with the build. */
function componentsOf(page: string): string[] {
  return (sources.get(page)?.files ?? []).filter((file) => file.startsWith("components/"));
}

/** What a bundler and Next add by themselves, which no source names. */
const byNext = ["next", "process"];

test("the packages whose code is in scripts are those that the search page reaches, and what Next adds", () => {
  const starts = ["components/hydratePage", ...componentsOf("pages/_app"), ...componentsOf("pages/search/index")];
  expect(starts).toContain("components/SearchPage");
  const found = ownersOf(packagesFrom(starts));
  expect(found).toContain("react-dom");
  expect([...found, ...byNext].sort()).toEqual(shippedAs("scripts"));
});

test("the packages whose rules are in style sheets are those that these import", () => {
  const folder = join("src", "styles");
  const sheets = readdirSync(folder).filter((name) => name.endsWith(".css"));
  const imported = sheets
    .flatMap((name) => [...readFileSync(join(folder, name), "utf8").matchAll(/@import "([^"./][^"/]*)/g)])
    .flatMap(([, name = ""]) => name);
  expect([...new Set(imported)]).toEqual(shippedAs("styles"));
});

test("the packages whose data is in the index are those that its makers import", () => {
  const makers = ["publish/traditional", "publish/pronounce"].flatMap((file) => sources.get(file)?.packages ?? []);
  expect(makers.map((name) => name.split("/")[0])).toEqual(shippedAs("index"));
});

test("every licence that a shipped package has at its root is among its files", () => {
  const left = shippedPackages.flatMap(({ folder, files }) =>
    readdirSync(join("node_modules", folder))
      .filter((name) => /^(licen[cs]e|notice|copying|third.?party)/i.test(name) && !files.includes(name))
      // The texts to which the others refer, given in them.
      .filter((name) => name !== "LICENSES")
      .map((name) => `${folder}/${name}`),
  );
  expect(left).toEqual([]);
  expect(shippedPackages.every(({ folder }) => existsSync(join("node_modules", folder)))).toBe(true);
});
