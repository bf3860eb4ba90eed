import { execFileSync } from "node:child_process";
import { readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { systemErrorCodes } from "#language/commands";
import { commandTexts as english } from "#language/en/commandTexts";
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

  test("those that people cause most are told so", async () => {
    const codes = ["ENOENT", "EACCES", "ENOSPC", "ELOOP", "EMFILE", "EROFS"];
    const told = codes.map((code) => () => {
      throw Object.assign(new Error(code), { code, syscall: "open", path: "/srv/site/a" });
    });
    const lines: string[] = [];
    for (const refuse of told) lines.push((await said(refuse)).trim());
    expect(lines.join("\n")).toMatchInlineSnapshot(`
      "找不到 /srv/site/a ：它被移走或删掉了。请放回去，或等别的程序停下，再运行。
      /srv/site/a is not there: it was moved or deleted. Put it back, or wait until another program has ended, and run it again.
      没有权限读写 /srv/site/a 。请改文件的权限，或换一个用户运行。
      There is no permission for /srv/site/a. Change its permissions, or run as another user.
      磁盘已满，写不下 /srv/site/a 。请腾出空间再运行。
      The disk is full: /srv/site/a cannot be written. Make room and run it again.
      /srv/site/a 是绕回自己的链接。请删掉这个链接，放上文件本身。
      /srv/site/a is a link that leads back to itself. Delete it and put the file itself there.
      同时打开的文件太多。请关掉别的程序，或用 ulimit -n 放宽限制，再运行。
      Too many files are open. Close other programs or raise the limit (ulimit -n), and run it again.
      /srv/site/a 在只读的磁盘上，不能写。请换一个位置，或把磁盘改成可写。
      /srv/site/a is on a read-only disk. Choose another place, or make the disk writable."
    `);
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
  const told = (output: string) =>
    [chinese, english].map((words) => reasonOf({ output, signal: null }, words).message.replaceAll(process.cwd(), "…"));
  const refusals = [
    "Error: ENOSPC: no space left on device, write",
    "Caused by: No space left on device (os error 28)",
    "Error: EMFILE: too many open files",
    "Read-only file system (os error 30)",
    "Error: EACCES: permission denied, mkdir",
    "Static worker exited with code: null and signal: SIGKILL",
  ];
  expect(refusals.flatMap(told).join("\n")).toMatchInlineSnapshot(`
    "磁盘已满，写不下 …/.next 。请腾出空间再运行。
    The disk is full: …/.next cannot be written. Make room and run it again.
    磁盘已满，写不下 …/.next 。请腾出空间再运行。
    The disk is full: …/.next cannot be written. Make room and run it again.
    同时打开的文件太多。请关掉别的程序，或用 ulimit -n 放宽限制，再运行。
    Too many files are open. Close other programs or raise the limit (ulimit -n), and run it again.
    …/.next 在只读的磁盘上，不能写。请换一个位置，或把磁盘改成可写。
    …/.next is on a read-only disk. Choose another place, or make the disk writable.
    没有权限读写 …/.next 。请改文件的权限，或换一个用户运行。
    There is no permission for …/.next. Change its permissions, or run as another user.
    构建被系统中止（SIGKILL），多半是内存不够。什么都没有发布，原来的网站没有改动。请关掉别的程序再运行。
    The system ended the build (SIGKILL), most likely for want of memory. Nothing was published; the previous site is untouched. Close other programs and run it again."
  `);
  expect(told("Error: something else").join()).toContain("something else");
});

test("content that changed while Next read it is told by its path", async () => {
  const refuse = () => {
    throw reasonOf({ output: "ContentChangedError: content/articles/2024/a.md\n", signal: null }, chinese);
  };
  expect(await said(refuse)).toMatchInlineSnapshot(`
    "content/articles/2024/a.md 在构建时被改动了。什么都没有发布；请再运行一次。
    content/articles/2024/a.md was changed during the build. Nothing was published; run it again.
    "
  `);
});
