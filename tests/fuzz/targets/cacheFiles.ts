import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ReadingCache } from "#newsroom/cache";
import { readRecord } from "#newsroom/readRecord";
import { readSealed, writeSealed } from "#newsroom/sealedFile";
import { readSnapshot } from "#newsroom/snapshot";
import { newsFile } from "../../newsroom/baseFiles";
import { byteDamage, withDamage } from "../grow/byteDamage";
import type { Target } from "../target";

const key = "0123456789abcdef0123456789abcdef";
const folder = mkdtempSync(join(tmpdir(), "fuzz-cache-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const file = join(folder, key.slice(0, 2), key);
const cache = new ReadingCache(folder, () => "seed");
const contentFile = { file: "a.md", path: "content/articles/2024/a.md", name: "a", folder: "2024" };
const result = readRecord("article", contentFile, Buffer.from(newsFile()), "/");
const written = Buffer.from(JSON.stringify(result));
writeSealed(file, key, written);
const whole = readFileSync(file);

/** A kept text or snapshot, cut and changed: each part is one damage. What is read is what was written, or nothing. */
export const cacheFiles: Target = {
  input: (random) => Array.from({ length: random.between(1, 3) }, () => byteDamage(random, whole.length)),
  check: (damages) => {
    const bytes = damages.reduce<Uint8Array>(withDamage, whole);
    writeFileSync(file, bytes);
    const kept = readSealed(file, key);
    if (kept && !kept.equals(written)) return "believed: what was not written is read";
    const text = cache.read(key);
    if (text && JSON.stringify(text) !== written.toString()) return "believed: a text that was not written is read";
    return isRefused(() => readSnapshot(file)) ? undefined : "believed: a snapshot that is none is read";
  },
};

function isRefused(read: () => unknown): boolean {
  try {
    read();
    return false;
  } catch (error) {
    return error instanceof Error && error.message.includes("is gone or has been changed");
  }
}
