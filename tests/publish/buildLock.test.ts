import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { commandTexts as english } from "#language/en/commandTexts";
import { commandTexts as words } from "#language/zh/commandTexts";
import { holdBuildLock, removeBuildLock } from "#publish/buildLock";
import { startOf } from "#publish/holder";
import { temporaryFolder } from "../site/folders";

let folder = "";
const lock = () => join(folder, ".archive-work", "build.lock");

beforeEach(() => {
  folder = temporaryFolder();
  vi.spyOn(process, "cwd").mockReturnValue(folder);
});

afterEach(() => void vi.restoreAllMocks());

/** @param age in minutes */
function lockedBy(text: string, age = 0): void {
  mkdirSync(join(folder, ".archive-work"));
  writeFileSync(lock(), text);
  const written = Date.now() / 1000 - age * 60;
  utimesSync(lock(), written, written);
}

function said(language = words): string {
  try {
    holdBuildLock(language)();
    return "held";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A process that lives, and is not this one. */
const living = process.ppid;

test("while one build holds the lock no other begins; then it is gone", () => {
  const release = holdBuildLock(words);
  lockedByAnother();
  expect(said()).toContain(`进程 ${living}`);
  writeFileSync(lock(), `${process.pid} ${hostname()} ${startOf(process.pid) ?? ""}\n`);
  release();
  expect(readdirSync(join(folder, ".archive-work"))).toEqual([]);
});

/** The lock as another living process of this machine writes it. */
function lockedByAnother(): void {
  writeFileSync(lock(), `${living} ${hostname()} ${startOf(living) ?? ""}\n`);
}

test("a held lock is told with its process, its file, its age and the cure, in both languages", () => {
  lockedBy(`${living} ${hostname()} ${startOf(living) ?? ""}\n`, 7);
  const spoken = [said(words), said(english)].join("\n").replaceAll(String(living), "4242");
  expect(spoken).toMatchInlineSnapshot(`
    "另一次构建正在进行（进程 4242，锁文件 .archive-work/build.lock，7 分钟前）。请等它结束；确定没有构建在运行时，请删除这个锁文件。
    Another build is under way (process 4242, lock file .archive-work/build.lock, 7 minutes old). Wait for it to end; if you are certain that none is running, delete the lock file."
  `);
});

test("another machine's lock is told with its name: its processes are not known here", () => {
  lockedBy("4194999 another-host 1234\n", 60);
  const spoken = [said(words), said(english)].join("\n");
  expect(spoken).toMatchInlineSnapshot(`
    "另一次构建正在进行（机器 another-host，进程 4194999，锁文件 .archive-work/build.lock，60 分钟前）。请等它结束；确定没有构建在运行时，请删除这个锁文件。
    Another build is under way (machine another-host, process 4194999, lock file .archive-work/build.lock, 60 minutes old). Wait for it to end; if you are certain that none is running, delete the lock file."
  `);
});

test("the build of another user, whose process may not be signalled, counts", () => {
  lockedBy("4242");
  vi.spyOn(process, "kill").mockImplementation(() => {
    throw Object.assign(new Error("kill EPERM"), { code: "EPERM", syscall: "kill" });
  });
  expect(said()).toContain("进程 4242");
  expect(readFileSync(lock(), "utf8")).toBe("4242");
});

test.each(["0", "-1", "nonsense", "4194999", `4194999 ${hostname()} 1\n`])(
  "a lock that holds %j holds nobody back",
  (text) => {
    lockedBy(text);
    expect(said()).toBe("held");
    expect(existsSync(lock())).toBe(false);
  },
);

test("an empty lock may be one that is just being written, but not for long", () => {
  lockedBy("");
  expect(said()).toContain(".archive-work/build.lock");
  rmSync(join(folder, ".archive-work"), { recursive: true });
  lockedBy("", 1);
  expect(said()).toBe("held");
});

test("a lock is never seen before it says whose it is, and leaves nothing beside it", () => {
  const release = holdBuildLock(words);
  expect(readdirSync(join(folder, ".archive-work"))).toEqual(["build.lock"]);
  expect(statSync(lock()).nlink).toBe(1);
  expect(readFileSync(lock(), "utf8")).toBe(`${process.pid} ${hostname()} ${startOf(process.pid) ?? ""}\n`);
  release();
});

test("who deletes what is remembered lets no second build begin", () => {
  const release = holdBuildLock(words);
  lockedByAnother();
  rmSync(join(folder, ".archive"), { recursive: true, force: true });
  expect(said()).toContain(`进程 ${living}`);
  rmSync(lock());
  release();
});

test.skipIf(startOf(process.pid) === undefined)(
  "a lock whose process has ended holds nobody back, even if its number belongs to another process now",
  () => {
    lockedBy(`${living} ${hostname()} 1\n`);
    expect(said()).toBe("held");
  },
);

test.skipIf(startOf(process.pid) === undefined)(
  "an older version's lock from before its process began was another's of that number",
  () => {
    lockedBy(String(living), 60 * 24 * 365 * 30);
    expect(said()).toBe("held");
  },
);

test("this process's own number in a lock is that of one before it", () => {
  lockedBy(String(process.pid));
  expect(said()).toBe("held");
});

test("only the lock of the process that is named is given back", () => {
  lockedBy(`${living} ${hostname()} 1\n`);
  expect(removeBuildLock(4194999)).toBe(false);
  expect(existsSync(lock())).toBe(true);
  expect(removeBuildLock(living)).toBe(true);
  expect(existsSync(lock())).toBe(false);
});
