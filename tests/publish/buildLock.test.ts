import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { commandTexts as words } from "#language/zh/commandTexts";
import { holdBuildLock } from "#publish/buildLock";

let folder = "";
const lock = () => join(folder, ".archive", "build.lock");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
  vi.spyOn(process, "cwd").mockReturnValue(folder);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function lockedBy(text: string): void {
  mkdirSync(join(folder, ".archive"));
  writeFileSync(lock(), text);
}

test("the build of another user, whose process may not be signalled, counts", () => {
  lockedBy("4242");
  vi.spyOn(process, "kill").mockImplementation(() => {
    throw Object.assign(new Error("kill EPERM"), { code: "EPERM" });
  });
  expect(() => holdBuildLock(words)).toThrow(words.buildUnderWay(4242));
  expect(readFileSync(lock(), "utf8")).toBe("4242");
});

test.each(["", "0", "-1", "nonsense"])("a lock that holds %j holds nobody back", (text) => {
  lockedBy(text);
  const release = holdBuildLock(words);
  expect(readFileSync(lock(), "utf8")).toBe(String(process.pid));
  release();
});
