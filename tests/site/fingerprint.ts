import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesOf } from "./page";

/** Every file of a folder with a hash of its bytes: two that are equal have the same bytes under the same names. */
export function fingerprint(folder: string): Record<string, string> {
  const hash = (file: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, file)))
      .digest("hex");
  return Object.fromEntries(filesOf(folder).map((file) => [file, hash(file)]));
}
