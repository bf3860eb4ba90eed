import { describe, expect, test } from "vitest";
import type { SourceFile } from "./imports";
import { readSourceFiles, sourceFile, withoutEnding } from "./imports";

const files = readSourceFiles();

/** Which other rooms each room may import from. A folder that is not listed here is not a room. */
const mayImport: Record<string, readonly string[]> = {
  archive: [],
  language: [],
  styles: [],
  markdown: ["archive", "language"],
  metadata: ["archive", "language"],
  search: ["archive", "language"],
  citation: ["archive", "language"],
  dataset: ["archive", "language"],
  newsroom: ["archive", "language", "markdown"],
  components: ["archive", "language", "metadata", "citation", "search"],
  pages: ["archive", "language", "newsroom", "components", "metadata", "citation", "dataset", "search", "styles"],
  publish: ["archive", "language", "markdown", "newsroom", "metadata", "citation", "dataset", "search"],
  desk: ["archive", "language", "markdown", "newsroom", "metadata", "citation", "search"],
};

const roomOf = (path: string) => path.split("/")[0] ?? "";
const inRooms = (...rooms: string[]) => files.filter(({ room }) => rooms.includes(room));

describe("the rooms of src", () => {
  test("every file stands in a room", () => {
    expect(files.filter(({ room }) => !Object.hasOwn(mayImport, room)).map(({ path }) => path)).toEqual([]);
  });

  test.each(Object.entries(mayImport))("%s imports from these rooms only: %j", (room, allowed) => {
    expect(strangers(inRooms(room), allowed)).toEqual([]);
  });

  test("archive and language use no package, no Node module, no React", () => {
    expect(packagesOf(inRooms("archive", "language"), () => true)).toEqual([]);
  });

  test("only markdown knows the Markdown libraries", () => {
    const markdownLibrary = (name: string) => /^(gray-matter|remark|rehype|hast|mdast|unist)\b/.test(name);
    expect(
      packagesOf(
        files.filter(({ room }) => room !== "markdown"),
        markdownLibrary,
      ),
    ).toEqual([]);
  });

  test("only newsroom, publish and desk touch the disk", () => {
    const others = files.filter(
      ({ path, room }) => !["newsroom", "publish", "desk"].includes(room) && path !== "pages/_document.tsx",
    );
    expect(packagesOf(others, (name) => /^(node:)?fs(\/|$)/.test(name))).toEqual([]);
  });

  test("no file imports itself by way of others", () => {
    expect(importCycle(files)).toEqual([]);
  });

  test("no file only passes on what others export", () => {
    expect(files.filter(isBarrel).map(({ path }) => path)).toEqual([]);
    const index = files.filter(({ path, room }) => /\/index\.tsx?$/.test(path) && room !== "pages");
    expect(index.map(({ path }) => path)).toEqual([]);
  });

  test("no file is named after nothing in particular", () => {
    const vague = /\/(utils?|utilities|helpers?|common|misc|shared|lib)(\/|\.tsx?$)/i;
    expect(files.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([]);
  });
});

describe("the test of the rooms", () => {
  test("sees every form of import and no comment", () => {
    const text = [
      'import type { A } from "#archive/article";',
      'import "../styles/site.css";',
      'export { b } from "./b";',
      'import {\n  c,\n} from "react";',
      'const later = await import("node:fs");',
      '// import d from "d";',
      '/** as in `import e from "e"` */',
    ].join("\n");
    const { files: own, packages } = sourceFile("pages/a.tsx", text);
    expect(own).toEqual(["archive/article", "styles/site.css", "pages/b"]);
    expect(packages).toEqual(["react", "node:fs"]);
  });

  test("sees a cycle of three, a forbidden room and a barrel", () => {
    const a = sourceFile("archive/a.ts", 'import { b } from "./b";\nexport const a = b;');
    const b = sourceFile("archive/b.ts", 'import { c } from "#archive/c";\nexport const b = c;');
    const c = sourceFile("archive/c.ts", 'import { a } from "./a";\nimport { z } from "#newsroom/z";');
    expect(importCycle([a, b, c])).toEqual(["archive/a", "archive/b", "archive/c", "archive/a"]);
    expect(importCycle([a, b])).toEqual([]);
    expect(strangers([a, b, c], [])).toEqual(["archive/c.ts imports newsroom/z"]);
    expect(isBarrel(sourceFile("archive/all.ts", 'export { a } from "./a";\nexport * from "./b";\n'))).toBe(true);
    expect(isBarrel(a)).toBe(false);
  });
});

function strangers(own: readonly SourceFile[], allowed: readonly string[]): string[] {
  return own.flatMap(({ path, room, files: imported }) =>
    imported
      .filter((file) => roomOf(file) !== room && !allowed.includes(roomOf(file)))
      .map((file) => `${path} imports ${file}`),
  );
}

function packagesOf(own: readonly SourceFile[], forbidden: (name: string) => boolean): string[] {
  return own.flatMap(({ path, packages }) => packages.filter(forbidden).map((name) => `${path} imports ${name}`));
}

function isBarrel({ text }: SourceFile): boolean {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const rest = code.replace(/^export\s+(type\s+)?(\*(\s+as\s+\w+)?|\{[^}]*\})\s+from\s+"[^"]+";?/gm, "");
  return code.trim() !== "" && rest.trim() === "";
}

/** The first cycle of imports found, as the path round it; empty if there is none. */
function importCycle(all: readonly SourceFile[]): string[] {
  const imports = new Map(all.map(({ path, files: imported }) => [withoutEnding(path), imported]));
  const done = new Set<string>();
  const walk = (at: string, path: readonly string[]): string[] => {
    if (path.includes(at)) return [...path.slice(path.indexOf(at)), at];
    if (done.has(at)) return [];
    for (const next of imports.get(at) ?? []) {
      const cycle = walk(next, [...path, at]);
      if (cycle.length > 0) return cycle;
    }
    done.add(at);
    return [];
  };
  return [...imports.keys()].map((start) => walk(start, [])).find((cycle) => cycle.length > 0) ?? [];
}
