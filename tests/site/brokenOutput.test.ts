import { spawn } from "node:child_process";
import { existsSync, openSync } from "node:fs";
import { expect, test } from "vitest";
import { commandTexts as english } from "#language/en/commandTexts";
import { commandTexts as chinese } from "#language/zh/commandTexts";
import { temporaryNewsroom } from "./folders";
import { commandEnvironment, outcomeOf, project } from "./run";

/** Checks a newsroom with 300 slips. */
function startCheck(stdout: "pipe" | number, args: string[] = []) {
  const slips = Array.from({ length: 300 }, (_, number) => [`content/articles/2024/slip-${number}.md`, "---\n---\n"]);
  const { content } = temporaryNewsroom(Object.fromEntries(slips));
  return spawn(process.execPath, ["--import", "tsx", "src/desk/check.ts", ...args], {
    cwd: project,
    env: commandEnvironment({ ARCHIVE_CONTENT: content }),
    stdio: ["ignore", stdout, "pipe"],
  });
}

test("who reads no further than the first line hears no complaint, and the check is as it was", async () => {
  const child = startCheck("pipe");
  child.stdout?.destroy();
  expect(await outcomeOf(child)).toEqual({ code: 1, stdout: "", stderr: "" });
});

test.skipIf(!existsSync("/dev/full")).each([
  ["zh", chinese],
  ["en", english],
])("a report that a full disk does not take is told in words (%s)", async (language, words) => {
  const outcome = await outcomeOf(startCheck(openSync("/dev/full", "w"), ["--lang", language]));
  expect(outcome).toEqual({ code: 1, stdout: "", stderr: `${words.system.ENOSPC("")}\n` });
});

test.skipIf(!existsSync("/dev/full"))("a check without problems whose report is lost has failed", async () => {
  const { content } = temporaryNewsroom();
  const child = spawn(process.execPath, ["--import", "tsx", "src/desk/check.ts"], {
    cwd: project,
    env: commandEnvironment({ ARCHIVE_CONTENT: content }),
    stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
  });
  expect((await outcomeOf(child)).code).toBe(1);
});
