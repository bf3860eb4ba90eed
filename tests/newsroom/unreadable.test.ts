import { expect, test } from "vitest";
import { problemTexts as english } from "#language/en/problemTexts";
import { problemText } from "#language/problems";
import { problemTexts as chinese } from "#language/zh/problemTexts";
import { describeError } from "#newsroom/unreadable";

test("whatever keeps the system from reading a file is told with its cure in both languages", () => {
  const codes = ["EACCES", "EPERM", "ENOENT", "ENOTDIR", "ENAMETOOLONG", "EMFILE", "ENFILE", "ELOOP", "ENXIO", "EIO"];
  const told = codes.flatMap((code) => {
    const detail = describeError(Object.assign(new Error(code), { code }));
    const texts = [chinese, english].map((language) => problemText(language, detail));
    return texts.map(({ message, hint }) => `${code} ${message} ${hint}`);
  });
  expect(told.join("\n")).toMatchInlineSnapshot(`
    "EACCES 没有权限读取。 请让运行程序的用户可以读取它，例如用 chmod -R u+rX。
    EACCES there is no permission to read this. Let the user who runs the program read it, for example by chmod -R u+rX.
    EPERM 没有权限读取。 请让运行程序的用户可以读取它，例如用 chmod -R u+rX。
    EPERM there is no permission to read this. Let the user who runs the program read it, for example by chmod -R u+rX.
    ENOENT 读取的时候它不见了。 请等文件复制或同步完，再运行一次。
    ENOENT this went away while it was read. Wait until the files have been copied or synchronised, and run the command again.
    ENOTDIR 读取的时候它不见了。 请等文件复制或同步完，再运行一次。
    ENOTDIR this went away while it was read. Wait until the files have been copied or synchronised, and run the command again.
    ENAMETOOLONG 名称或路径太长，无法读取。 请移到浅一些的文件夹，或缩短名称。
    ENAMETOOLONG the name or the path is too long to be read. Move it up, or shorten the names.
    EMFILE 同时打开的文件太多，无法读取。 请关闭别的程序，再运行一次。
    EMFILE too many files are open to read this one. Close other programs, and run the command again.
    ENFILE 同时打开的文件太多，无法读取。 请关闭别的程序，再运行一次。
    ENFILE too many files are open to read this one. Close other programs, and run the command again.
    ELOOP 链接绕成了圈，哪里也到不了。 请删除这个链接，或换成文件本身。
    ELOOP this link goes round in a circle and leads nowhere. Delete the link, or put the file itself in its place.
    ENXIO 这里应当是文件，却是套接字。 请删除它，或移到别处。
    ENXIO this should be a file, but it is a socket. Delete it, or move it away.
    EIO 磁盘没有读出它。 请检查磁盘，或从备份恢复这个文件。
    EIO the disk did not give this file. Check the disk, or restore the file from a backup."
  `);
});

test("a defect is none of the system's refusals", () => {
  const defect = new TypeError("x is not a function");
  expect(() => describeError(defect)).toThrow(defect);
  expect(() => describeError(Object.assign(new Error("odd"), { code: "ERR_INVALID_ARG_TYPE" }))).toThrow("odd");
});
