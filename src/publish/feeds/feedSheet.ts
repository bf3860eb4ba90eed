import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The style sheet of feeds in a browser: `feed.css`, and the site's own tokens. */
export function feedSheet(): string {
  const read = (name: string) => readFileSync(join(process.cwd(), "src", "styles", name), "utf8");
  // The sheet goes first, because its prefix may be declared nowhere else; `@theme` is Tailwind's word for `:root`.
  return read("feed.css") + read("tokens.css").replace("@theme static", ":root");
}
