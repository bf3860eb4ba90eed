import { spawn } from "node:child_process";
import { existsSync, readdirSync, rmSync, truncateSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandTexts as words } from "#language/zh/commandTexts";
import { archiveFolder } from "#newsroom/workFolder";
import { filesBelow } from "#publish/filesBelow";
import { buildsFolder } from "#publish/workOfBuild";
import { newsFile } from "../newsroom/baseFiles";
import { fingerprint } from "./fingerprint";
import { temporaryNewsroom, writeOldSite } from "./folders";
import { checked, childOf, eventually, processesFor } from "./processes";
import { build, commandEnvironment, outcomeOf, project, startCommand } from "./run";

/** A newsroom with an earlier site of its one other article, and the variables by which a build finds both. */
function newsroomWithSite() {
  const { folder, content, out } = temporaryNewsroom({ "content/articles/2024/old.md": newsFile() });
  writeOldSite(out);
  return { folder, out, before: fingerprint(out), env: { ARCHIVE_CONTENT: content, ARCHIVE_OUT: out } };
}

const noneLeft = (out: string) =>
  eventually("end of the build", () => (processesFor(out).length === 0 ? true : undefined));

test.each(["SIGTERM", "SIGINT"] as const)(
  "a build of which npm alone gets %s stops with all that it started, and says so",
  async (signal) => {
    const { folder, out, before, env } = newsroomWithSite();
    const npm = spawn("npm", ["run", "build"], { cwd: project, env: commandEnvironment(env), detached: true });
    const outcome = outcomeOf(npm);
    await childOf(await childOf(await checked(), "next"), "jest-worker");
    npm.kill(signal);
    const { code, stderr } = await outcome;
    expect(stderr).toContain(words.stoppedUnpublished);
    expect(stderr).not.toContain(words.nextFailed);
    expect(code).toBe(128 + constants.signals[signal]);
    await noneLeft(out);
    expect(fingerprint(out)).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.startsWith("out"))).toEqual(["out"]);
    expect(existsSync(join(buildsFolder(), "build.lock"))).toBe(false);
    expect(readdirSync(join(project, ".archive-work"))).toEqual([]);
  },
);

test("a build whose supervisor is killed ends, and the next one needs no hand", async () => {
  const { folder, out, before, env } = newsroomWithSite();
  const supervisor = startCommand("publish/build", env);
  const outcome = outcomeOf(supervisor);
  await checked();
  supervisor.kill("SIGKILL");
  await outcome;
  await noneLeft(out);
  expect(fingerprint(out)).toEqual(before);
  const { code, stderr } = await build(env);
  expect(code, stderr).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(["content", "out", "out.aside"]);
  expect(fingerprint(join(folder, "out.aside"))).toEqual(before);
});

test("a build whose process is killed says what that means, and leaves the last site and no lock", async () => {
  const { out, before, env } = newsroomWithSite();
  const outcome = outcomeOf(startCommand("publish/build", env));
  process.kill(await checked(), "SIGKILL");
  const { code, stderr } = await outcome;
  expect([code, stderr]).toEqual([1, expect.stringContaining(words.killed("SIGKILL"))]);
  await noneLeft(out);
  expect(fingerprint(out)).toEqual(before);
  expect(existsSync(join(buildsFolder(), "build.lock"))).toBe(false);
});

test("what is remembered may be deleted while pages are rendered: the site is the same", async () => {
  const { out, env } = newsroomWithSite();
  expect((await build(env)).code).toBe(0);
  const whole = fingerprint(out);
  const outcome = outcomeOf(startCommand("publish/build", env));
  await checked();
  rmSync(archiveFolder(), { recursive: true });
  const { code, stderr } = await outcome;
  expect(code, stderr).toBe(0);
  expect(fingerprint(out)).toEqual(whole);
});

test("damage to what Next keeps between builds costs time alone", async () => {
  const { out, env } = newsroomWithSite();
  expect((await build(env)).code).toBe(0);
  const whole = fingerprint(out);
  const kept = join(project, ".next");
  // Not through links: some lead to the packages.
  for (const { path, stats } of filesBelow(kept))
    if (stats.isFile()) truncateSync(join(kept, path), Math.floor(stats.size / 2));
  const { code, stderr } = await build(env);
  expect(code, stderr).toBe(0);
  expect(fingerprint(out)).toEqual(whole);
});
