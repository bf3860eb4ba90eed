import { execFileSync } from "node:child_process";
import { readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { systemErrorCodes } from "#language/commands";
import { commandTexts as chinese } from "#language/zh/commandTexts";
import { runCommand } from "#newsroom/commandLine";
import { writeSealed } from "#newsroom/sealedFile";
import { openOutFolder } from "#publish/outFolder";
import { reasonOf } from "#publish/renderPages";
import { publishFolder } from "#publish/swapOut";
import { writeFixture } from "../newsroom/newsroom";
import { temporaryFolder } from "../site/folders";
import { writeFiles } from "../site/writeFiles";

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

/** What a command says whose work is this, in both languages; `folder` is the test's own. */
async function said(work: () => unknown, folder = ""): Promise<string> {
  let text = "";
  const argv = process.argv;
  vi.spyOn(process.stderr, "write").mockImplementation((words) => {
    text += words;
    return true;
  });
  for (const lang of ["zh", "en"]) {
    process.argv = [argv[0] ?? "", "command", "--lang", lang];
    await runCommand(() => {
      work();
      return 0;
    });
    expect(process.exitCode).toBe(1);
  }
  process.argv = argv;
  return (folder === "" ? text : text.replaceAll(folder, "…")).replaceAll(/[0-9a-z]+(-[0-9a-z]+){2,4}/g, "x");
}

describe("every refusal of the operating system has a sentence and a cure in both languages", () => {
  test.each(systemErrorCodes)("%s", async (code) => {
    const error = Object.assign(new Error(code), { code, syscall: "open", path: "/srv/site/a" });
    const [zh = "", en = ""] = (
      await said(() => {
        throw error;
      })
    )
      .trim()
      .split("\n");
    expect(zh).toMatch(/^[^\n]+。(请[^\n]+。)?$/);
    expect(en).toMatch(/^[A-Z/][^\n]+\.$/);
    expect(`${zh}${en}`).not.toMatch(/undefined|at .*:\d+:\d+/);
  });

  test("a defect keeps its stack", async () => {
    await expect(
      said(() => {
        throw new TypeError("x is not a function");
      }),
    ).rejects.toThrow("x is not a function");
  });
});

const mounts = process.platform === "linux" && process.getuid?.() === 0 && canMount();

function canMount(): boolean {
  try {
    execFileSync("unshare", ["--mount", "true"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** A small file system of its own. */
function smallDisk(size: string): string {
  const folder = temporaryFolder();
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder]);
  onTestFinished(() => void execFileSync("umount", [folder]));
  return folder;
}

/** Finished pages of a few hundred kilobytes. */
function finishedSite(): string {
  const finished = join(temporaryFolder(), "finished");
  writeFiles(finished, { "index.html": "页".repeat(100_000), "404.html": "" });
  return finished;
}

describe.skipIf(!mounts)("on a disk that is full or read-only", () => {
  test("a site that finds no room is told where", async () => {
    const disk = smallDisk("64k");
    const publish = () => publishFolder(finishedSite(), join(disk, "out"));
    await said(publish, disk);
    // Half a site would take the room that the next one needs.
    expect(readdirSync(disk)).toEqual([]);
    expect(await said(publish, disk)).toMatchInlineSnapshot(`
      "磁盘已满，写不下 …/out.x/index.html 。请腾出空间再运行。
      The disk is full: …/out.x/index.html cannot be written. Make room and run it again.
      "
    `);
  });

  test("a cache that finds no room is told where, and half a file does not stay", async () => {
    const disk = smallDisk("64k");
    const keep = () => writeSealed(join(disk, "texts", "key"), "key", Buffer.alloc(100_000));
    expect(await said(keep, disk)).toMatchInlineSnapshot(`
      "磁盘已满，写不下 …/texts/key 。请腾出空间再运行。
      The disk is full: …/texts/key cannot be written. Make room and run it again.
      "
    `);
    expect(readdirSync(join(disk, "texts"))).toEqual([]);
  });

  test("a place that cannot be written is told before the work begins", async () => {
    const disk = smallDisk("64k");
    execFileSync("mount", ["-o", "remount,ro", disk]);
    const { settings } = writeFixture({});
    expect(
      await said(() => openOutFolder({ ...settings, out: join(disk, "out") }, chinese), disk),
    ).toMatchInlineSnapshot(`
      "… 在只读的磁盘上，不能写。请换一个位置，或把磁盘改成可写。
      … is on a read-only disk. Choose another place, or make the disk writable.
      "
    `);
  });
});

test("links that lead round in a circle, names that are too long and folders in the way are told", async () => {
  const folder = temporaryFolder();
  const { settings } = writeFixture({});
  symlinkSync("b", join(folder, "a"));
  symlinkSync("a", join(folder, "b"));
  const open = (out: string) => said(() => openOutFolder({ ...settings, out: join(folder, out) }, chinese), folder);
  expect(await open("a/out")).toMatchInlineSnapshot(`
    "…/a/out 是绕回自己的链接。请删掉这个链接，放上文件本身。
    …/a/out is a link that leads back to itself. Delete it and put the file itself there.
    "
  `);
  // Beside it there are folders of longer names while it is replaced.
  expect((await open("n".repeat(200))).replaceAll(/n{200}x*/g, "n…n")).toMatchInlineSnapshot(`
    "…/n…n 太长，系统不接受。请缩短文件名或换一个浅些的文件夹。
    …/n…n is too long for this system. Shorten its name, or choose a folder higher up.
    "
  `);
});

test("what Next could not do for the system's sake is told without its stack", async () => {
  const refused = (output: string) =>
    said(() => {
      throw reasonOf({ output, signal: null }, chinese);
    });
  expect(await refused("Error: ENOSPC: no space left on device, write")).toContain("磁盘已满");
  expect(await refused("Caused by: No space left on device (os error 28)")).toContain("磁盘已满");
  expect(await refused("Error: EMFILE: too many open files")).toContain("同时打开的文件太多");
  expect(await refused("Read-only file system (os error 30)")).toContain("只读");
  expect(await refused("Static worker exited with code: null and signal: SIGKILL")).toContain("SIGKILL");
  expect(await refused("ContentChangedError: content/articles/2024/a.md\n")).toContain(
    "content/articles/2024/a.md 在构建时被改动了",
  );
  expect(await refused("Error: something else")).toContain("something else");
});
