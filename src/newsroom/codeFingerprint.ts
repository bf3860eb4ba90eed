import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const readingRooms = ["src/archive", "src/language", "src/markdown", "src/newsroom"];

/** A hash of the code that reads content, so that a change of it empties the caches by itself. */
export function codeFingerprint(project: string): string {
  const hash = createHash("sha256").update(readFileSync(join(project, "package-lock.json")));
  for (const room of readingRooms) {
    for (const name of readdirSync(join(project, room), { recursive: true, encoding: "utf8" }).sort()) {
      if (name.endsWith(".ts")) hash.update(name).update(readFileSync(join(project, room, name)));
    }
  }
  return hash.digest("hex");
}
