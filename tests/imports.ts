import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** A source file and what it imports, as paths below `src` without ending or as names of packages. */
export type SourceFile = {
  /** Below `src`: `newsroom/problem.ts`. */
  path: string;
  /** The folder directly below `src`. */
  room: string;
  text: string;
  /** Files of this project: `archive/date`. */
  files: string[];
  /** Everything else, as written: `react`, `node:fs`. */
  packages: string[];
};

const root = join(import.meta.dirname, "..", "src");

/** Reads every TypeScript file below `src` with its imports. */
export function readSourceFiles(): SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => sourceFile(path, readFileSync(join(root, path), "utf8")));
}

export function sourceFile(path: string, text: string): SourceFile {
  const specifiers = specifiersIn(text);
  const files = specifiers.flatMap((specifier) => fileOf(specifier, path) ?? []);
  const packages = specifiers.filter((specifier) => fileOf(specifier, path) === undefined);
  return { path, room: path.split("/")[0] ?? "", text, files, packages };
}

/** What follows `from`, or stands in `import "…"` and `import("…")`; comments are left out first. */
function specifiersIn(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return [...code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)(["'])([^"'\n]+)\1/g)].flatMap(([, , name]) => name ?? []);
}

function fileOf(specifier: string, from: string): string | undefined {
  if (specifier.startsWith("#")) return withoutEnding(specifier.slice(1));
  if (specifier.startsWith(".")) return withoutEnding(normalize(join(dirname(from), specifier)));
  return undefined;
}

export function withoutEnding(path: string): string {
  return path.replace(/\.tsx?$/, "");
}
