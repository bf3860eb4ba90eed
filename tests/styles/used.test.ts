import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readTokens } from "./tokens";

const root = join(import.meta.dirname, "..", "..", "src");

/** The files below a folder of `src/` with an ending, as one text without comments. */
function textOf(folder: string, ending: string): string {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(root, folder, name), "utf8"))
    .join("\n")
    .replace(/\/\*[\s\S]*?\*\//g, "");
}

const styles = textOf("styles", ".css");
const components = textOf("components", ".tsx") + textOf("pages", ".tsx");
/** The sheet that only the search page carries. */
const searchSheet = textOf("components", "search.module.css");

/** Classes that no `className` has in full, because their end depends on the record, and the words that make them. */
const composed: Readonly<Record<string, string>> = {
  "seal-large": "`seal seal-$",
  "tone-0": '"tone-0"',
  ...Object.fromEntries([1, 2, 3, 4, 5].map((stage) => [`tone-${stage}`, "`tone-$"])),
};

/** The classes that a style sheet has rules for. */
function classesIn(css: string): string[] {
  const selectors = [...css.matchAll(/([^{};]+)\{/g)].map(([, selector = ""]) => selector.trim());
  const found = selectors
    .filter((selector) => !selector.startsWith("@"))
    .flatMap((selector) => [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = ""]) => name));
  return [...new Set(found)].sort();
}

/** The classes that stand in full in a `className`: in quotes by itself, in a choice, or in a constant of that name. */
function classNamesIn(code: string): Set<string> {
  const values = code.matchAll(/className\s*=\s*("[^"]*"|\{(?:[^{}]|\{[^}]*\})*\}|[^;{]+;)/g);
  const quoted = [...values].flatMap(([, value = ""]) => value.match(/["`][^"`]*["`]/g) ?? []);
  return new Set(quoted.flatMap((words) => words.slice(1, -1).split(/\s+/)).filter((word) => !word.includes("$")));
}

/** The classes that a component takes from a sheet of its own. */
function stylesIn(code: string): Set<string> {
  return new Set([...code.matchAll(/\bstyle\.(\w+)/g)].map(([, name = ""]) => name));
}

const usedIn = (css: string) => new Set([...css.matchAll(/var\(\s*--([\w-]+)/g)].map(([, name = ""]) => name));

describe("the style sheets", () => {
  test("have rules only for classes that a component or a page uses", () => {
    const used = classNamesIn(components);
    const classes = classesIn(styles);
    expect(classes.length).toBeGreaterThan(80);
    expect(classes.filter((name) => !used.has(name) && composed[name] === undefined)).toEqual([]);
  });

  test.each(Object.entries(composed))("need .%s, which is made as %s", (name, words) => {
    expect(classesIn(styles)).toContain(name);
    expect(components).toContain(words);
    expect(classNamesIn(components)).not.toContain(name);
  });

  test("use every token, and no token that tokens.css does not define", () => {
    const tokens = [...readTokens({ dark: false, contrast: false }).keys()].sort();
    expect([...usedIn(styles)].sort()).toEqual(tokens);
  });
});

describe("the sheet of the search page", () => {
  const named = stylesIn(components);

  test("has rules only for classes that a component takes from it, and all that they take", () => {
    const classes = classesIn(searchSheet);
    expect(classes.length).toBeGreaterThan(20);
    expect(classes).toEqual([...named].sort());
  });

  test("uses no token that tokens.css does not define", () => {
    const tokens = readTokens({ dark: false, contrast: false });
    expect([...usedIn(searchSheet)].filter((name) => !tokens.has(name))).toEqual([]);
  });
});

describe("the search for classes", () => {
  test("finds them in every selector, and none in values, at-rules and comments", () => {
    const css = `@import "./a.css"; @media (min-width: 1.5rem) { .b > .c-d:not(.e)::before { width: 0.5em; } }
      @page { margin: 1.5cm; } a:hover .f, .b { content: ".g"; }`;
    expect(classesIn(css)).toEqual(["b", "c-d", "e", "f"]);
  });

  test("finds what is taken from a sheet by itself, in a choice and in a template", () => {
    const code = `<p className={style.a}><p className={x ? style.bC : style.d}><p className={\`row \${style.e}\`} style="f">`;
    expect([...stylesIn(code)]).toEqual(["a", "bC", "d", "e"]);
  });

  test("finds a class in quotes, in a choice and in a constant, and no other string", () => {
    const code = `<p className="a b"><p className={x ? "c" : "d e"}>; const className = y ? "f" : "g"; <i title="h" />
      <b className={\`i i-\${size}\`} id="j">`;
    expect([...classNamesIn(code)].sort()).toEqual(["a", "b", "c", "d", "e", "f", "g", "i"]);
  });
});
