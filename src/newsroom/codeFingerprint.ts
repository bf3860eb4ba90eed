import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const readingRooms = ["src/archive", "src/language", "src/markdown", "src/newsroom"];

/**
 * A hash of the code of some rooms and of every package, so that a change of them empties the caches by itself.
 *
 * @param rooms those that read content, unless a cache keeps something else
 */
export function codeFingerprint(project: string, rooms: readonly string[] = readingRooms): string {
  const hash = createHash("sha256").update(readFileSync(join(project, "package-lock.json")));
  for (const room of rooms) {
    for (const name of readdirSync(join(project, room), { recursive: true, encoding: "utf8" }).sort()) {
      if (name.endsWith(".ts")) hash.update(name).update(readFileSync(join(project, room, name)));
    }
  }
  return hash.digest("hex");
}
