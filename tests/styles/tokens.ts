import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a reader may ask of the colours. */
export type Wish = { dark: boolean; contrast: boolean };

const files = ["tokens.css", "tones.css"].map((name) => join(import.meta.dirname, "..", "..", "src", "styles", name));
const block = /(?:@media\s+([^{]+)\{\s*)?(@theme[^{]*|:root)\s*\{([^}]*)\}/g;

/** The custom properties of `src/styles/tokens.css` and `tones.css` as they hold for a reader of a screen: later blocks go before earlier ones. */
export function readTokens(wish: Wish): Map<string, string> {
  return tokensOf(files.map((file) => readFileSync(file, "utf8")).join("\n"), wish);
}

export function tokensOf(css: string, wish: Wish): Map<string, string> {
  const tokens = new Map<string, string>();
  for (const [, query = "", , declarations = ""] of css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(block)) {
    if (!holds(query.trim(), wish)) continue;
    for (const [, name = "", value = ""] of declarations.matchAll(/--([\w-]+)\s*:\s*([^;]+);/g))
      tokens.set(name, value.trim());
  }
  return tokens;
}

/** @throws Error for a media query that it does not know: a set of colours would go unseen */
function holds(query: string, { dark, contrast }: Wish): boolean {
  const conditions = query === "" ? [] : query.split(/\s+and\s+/);
  return conditions.every((condition) => {
    if (condition === "(prefers-color-scheme: dark)") return dark;
    if (condition === "(prefers-contrast: more)") return contrast;
    if (condition === "print") return false;
    throw new Error(`The test of the tokens does not know the media query ${condition}.`);
  });
}
