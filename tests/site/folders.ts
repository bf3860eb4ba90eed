import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { workFolder } from "#newsroom/workFolder";
import { baseFiles } from "../newsroom/baseFiles";
import type { Files } from "../newsroom/newsroom";
import { writeFiles } from "./writeFiles";

/** A folder of a test's own, deleted after it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "archive-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A small newsroom with `files` over it, and the place for its site. */
export function temporaryNewsroom(files: Files = {}): { folder: string; content: string; out: string } {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  writeFiles(folder, { ...baseFiles, ...files });
  onTestFinished(() => rmSync(workFolder(content), { recursive: true, force: true }));
  return { folder, content, out: join(folder, "out") };
}

/** What a site of an earlier build looks like, for tests that must not lose it. */
export function writeOldSite(out: string): void {
  writeFiles(out, {
    "index.html": "<h1>昨天的首页</h1>",
    "404.html": "<h1>没有</h1>",
    "articles/old/index.html": "<h1>旧文</h1>",
    "articles/old/photo.png": Buffer.from([0, 255, 128, 10, 13]),
  });
}
