import { execFileSync } from "node:child_process";
import { chmodSync, linkSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { problemTexts as english } from "#language/en/problemTexts";
import { problemTexts as chinese } from "#language/zh/problemTexts";
import { imageAt } from "#newsroom/imageAt";
import { readBytes } from "#newsroom/readBytes";
import { readNewsroom } from "#newsroom/readNewsroom";
import { workFolder } from "#newsroom/workFolder";
import { asOrdinaryUser } from "./asOrdinaryUser";
import { baseFiles, newsFile } from "./baseFiles";
import type { Fixture, MadeFiles } from "./newsroom";
import { printed, writeFixture } from "./newsroom";
import { small } from "./pictures";

const article = "content/articles/2024/a.md";
const linkTo = (target: string) => (path: string) => symlinkSync(target, path);
const pipe = (path: string) => void execFileSync("mkfifo", [path]);
const folder = (path: string) => void mkdirSync(path, { recursive: true });

/** Names what a text cannot: bytes that are no UTF-8. */
const named = (bytes: string) => (path: string) => {
  const name = Buffer.from(bytes, "latin1");
  writeFileSync(Buffer.concat([Buffer.from(path.replace(/[^/]*$/, "")), name]), newsFile());
};

function isFixture(files: MadeFiles | Fixture): files is Fixture {
  return typeof files.settings === "object";
}

/** The problems in both languages. */
function problemsOf(files: MadeFiles | Fixture): string {
  const { settings } = isFixture(files) ? files : writeFixture(files);
  const { problems } = readNewsroom(settings);
  return [printed(problems, chinese), printed(problems, english)].join("\n");
}

test("a pipe among the articles is not waited for", () => {
  expect(problemsOf({ [article]: pipe })).toMatchInlineSnapshot(`
    "content/articles/2024/a.md:1:1 file: 这里应当是文件，却是管道。 请删除它，或移到别处。
    content/articles/2024/a.md:1:1 file: this should be a file, but it is a pipe. Delete it, or move it away."
  `);
});

test("a pipe in the place of a registry is not waited for", () => {
  expect(problemsOf({ "content/site.yml": pipe })).toMatchInlineSnapshot(`
    "content/site.yml:1:1 file: 这里应当是文件，却是管道。 请删除它，或移到别处。
    content/site.yml:1:1 file: this should be a file, but it is a pipe. Delete it, or move it away."
  `);
});

test("a pipe in public/ is found before anything copies it", () => {
  expect(problemsOf({ "public/files/a.pdf": pipe })).toMatchInlineSnapshot(`
    "public/files/a.pdf:1:1 file: 这里应当是文件，却是管道。 请删除它，或移到别处。
    public/files/a.pdf:1:1 file: this should be a file, but it is a pipe. Delete it, or move it away."
  `);
});

test("a pipe in the place of a picture is not waited for", () => {
  expect(
    problemsOf({ [article]: newsFile({}, "![图](a.jpg)"), "content/articles/2024/a.jpg": pipe }),
  ).toMatchInlineSnapshot(`
    "content/articles/2024/a.jpg:1:1 file: 这里应当是文件，却是管道。 请删除它，或移到别处。
    content/articles/2024/a.md:10:1 body: “a.jpg”读不出图片，文件可能损坏，或者并不是图片。 请用看图软件打开，另存为 .jpg、.jpeg、.png、.gif、.webp、.avif 中的一种。
    content/articles/2024/a.jpg:1:1 file: this should be a file, but it is a pipe. Delete it, or move it away.
    content/articles/2024/a.md:10:1 body: "a.jpg" cannot be read as a picture, whatever its name says. Open it in an image editor and save it again as one of .jpg, .jpeg, .png, .gif, .webp, .avif."
  `);
});

test("a socket is no file", async () => {
  const fixture = writeFixture({});
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(fixture.folder, "public.sock"), resolve));
  onTestFinished(() => void server.close());
  mkdirSync(join(fixture.folder, "public"));
  linkSync(join(fixture.folder, "public.sock"), join(fixture.folder, "public/a.txt"));
  expect(problemsOf(fixture)).toMatchInlineSnapshot(`
    "public/a.txt:1:1 file: 这里应当是文件，却是套接字。 请删除它，或移到别处。
    public/a.txt:1:1 file: this should be a file, but it is a socket. Delete it, or move it away."
  `);
  expect(readBytes(join(fixture.folder, "public/a.txt")).detail).toEqual({
    code: "notAFile",
    params: { type: "socket" },
  });
});

test("a device is no file, and is not read without end", () => {
  expect(readBytes("/dev/zero").detail).toEqual({ code: "notAFile", params: { type: "device" } });
  expect(problemsOf({ [article]: linkTo("/dev/zero") })).toMatchInlineSnapshot(`
    "content/articles/2024/a.md:1:1 file: 链接指向的“/dev/zero”在这个文件夹之外，不会被读取。 请换成文件本身。
    content/articles/2024/a.md:1:1 file: this link leads out of its folder, to "/dev/zero", and is not followed. Put the file itself in its place."
  `);
});

test("a link to a file within the content folder is read", () => {
  const files = {
    "content/articles/2024/.kept/a.md": newsFile(),
    [article]: linkTo(".kept/a.md"),
    "content/site.yml": linkTo(".site.yml"),
    "content/.site.yml": baseFiles["content/site.yml"] ?? "",
  };
  expect(problemsOf(files)).toBe("\n");
});

test("a link to a folder within the content folder is read", () => {
  const files = { "content/.kept/a.md": newsFile({ date: "2023" }), "content/articles/2023": linkTo("../.kept") };
  const { settings } = writeFixture(files);
  const { problems, articles } = readNewsroom(settings);
  expect(printed(problems)).toBe("");
  expect(articles).toBe(2);
});

test("links that dangle, loop or lead out of the content folder are problems at their place", () => {
  const files = {
    "secret.md": newsFile(),
    "content/articles/2024/dangling.md": linkTo("nowhere.md"),
    "content/articles/2024/loop.md": linkTo("loop.md"),
    "content/articles/2024/out.md": linkTo("../../../secret.md"),
    "content/articles/2024/passwd.md": linkTo("/etc/passwd"),
    "content/articles/2024/up": linkTo("../.."),
    "content/articles/2024/here": linkTo("."),
    "content/articles/2024/root": linkTo("/"),
    "content/tags.yml": linkTo("tags.yml"),
    "public/ping": linkTo("pong"),
    "public/pong": linkTo("ping"),
    "public/up": linkTo(".."),
    "public/here": linkTo("."),
    "public/secret.txt": linkTo("../secret.md"),
  };
  expect(problemsOf(files)).toMatchInlineSnapshot(`
    "content/articles/2024/base.md:9:8 tags[0]: 没有“liver-cancer”这个标签。 标签列在 content/tags.yml。
    content/articles/2024/dangling.md:1:1 file: 链接指向的“nowhere.md”不存在。 请删除这个链接，或换成文件本身。
    content/articles/2024/here:1:1 file: 链接指向文件夹“.”，会没完没了地绕回来。 请删除这个链接，或换成要用的文件。
    content/articles/2024/loop.md:1:1 file: 链接绕成了圈，哪里也到不了。 请删除这个链接，或换成文件本身。
    content/articles/2024/out.md:1:1 file: 链接指向的“../../../secret.md”在这个文件夹之外，不会被读取。 请换成文件本身。
    content/articles/2024/passwd.md:1:1 file: 链接指向的“/etc/passwd”在这个文件夹之外，不会被读取。 请换成文件本身。
    content/articles/2024/root:1:1 file: 链接指向的“/”在这个文件夹之外，不会被读取。 请换成文件本身。
    content/articles/2024/up:1:1 file: 链接指向文件夹“../..”，会没完没了地绕回来。 请删除这个链接，或换成要用的文件。
    content/tags.yml:1:1 file: 链接绕成了圈，哪里也到不了。 请删除这个链接，或换成文件本身。
    public/here:1:1 file: 链接指向文件夹“.”，会没完没了地绕回来。 请删除这个链接，或换成要用的文件。
    public/ping:1:1 file: 链接绕成了圈，哪里也到不了。 请删除这个链接，或换成文件本身。
    public/pong:1:1 file: 链接绕成了圈，哪里也到不了。 请删除这个链接，或换成文件本身。
    public/secret.txt:1:1 file: 链接指向的“../secret.md”在这个文件夹之外，不会被读取。 请换成文件本身。
    public/up:1:1 file: 链接指向的“..”在这个文件夹之外，不会被读取。 请换成文件本身。
    content/articles/2024/base.md:9:8 tags[0]: unknown tag "liver-cancer". Tags are listed in content/tags.yml.
    content/articles/2024/dangling.md:1:1 file: this link leads to "nowhere.md", which does not exist. Delete the link, or put the file itself in its place.
    content/articles/2024/here:1:1 file: this link leads to the folder ".", and so round and round. Delete the link, or put the files that are needed in its place.
    content/articles/2024/loop.md:1:1 file: this link goes round in a circle and leads nowhere. Delete the link, or put the file itself in its place.
    content/articles/2024/out.md:1:1 file: this link leads out of its folder, to "../../../secret.md", and is not followed. Put the file itself in its place.
    content/articles/2024/passwd.md:1:1 file: this link leads out of its folder, to "/etc/passwd", and is not followed. Put the file itself in its place.
    content/articles/2024/root:1:1 file: this link leads out of its folder, to "/", and is not followed. Put the file itself in its place.
    content/articles/2024/up:1:1 file: this link leads to the folder "../..", and so round and round. Delete the link, or put the files that are needed in its place.
    content/tags.yml:1:1 file: this link goes round in a circle and leads nowhere. Delete the link, or put the file itself in its place.
    public/here:1:1 file: this link leads to the folder ".", and so round and round. Delete the link, or put the files that are needed in its place.
    public/ping:1:1 file: this link goes round in a circle and leads nowhere. Delete the link, or put the file itself in its place.
    public/pong:1:1 file: this link goes round in a circle and leads nowhere. Delete the link, or put the file itself in its place.
    public/secret.txt:1:1 file: this link leads out of its folder, to "../secret.md", and is not followed. Put the file itself in its place.
    public/up:1:1 file: this link leads out of its folder, to "..", and is not followed. Put the file itself in its place."
  `);
});

test("folders that link to one another end, and so do folders of many links", () => {
  const files: MadeFiles = { "public/one/two": linkTo("../three"), "public/three/four": linkTo("../one") };
  for (let depth = 0; depth < 40; depth++) {
    files[`public/deep/${depth}/left`] = linkTo(`../${depth + 1}`);
    files[`public/deep/${depth}/right`] = linkTo(`../${depth + 1}`);
  }
  files["public/deep/40/a.txt"] = "";
  const { settings } = writeFixture(files);
  const began = performance.now();
  const { problems } = readNewsroom(settings);
  expect(performance.now() - began).toBeLessThan(5000);
  expect(new Set(problems.map(({ detail }) => detail.code))).toEqual(new Set(["badLink"]));
});

test("no picture is reached through a link that leads out", () => {
  const files = {
    [article]: newsFile({}, "![图](a.jpg)\n\n![图](/b.jpg)\n\n![图](/pictures/c.jpg)"),
    "elsewhere/c.jpg": small.jpg,
    "content/articles/2024/a.jpg": linkTo("../../../elsewhere/c.jpg"),
    "public/b.jpg": linkTo("../elsewhere/c.jpg"),
    "public/pictures": linkTo("../elsewhere"),
  };
  const fixture = writeFixture(files);
  expect(problemsOf(fixture)).toMatchInlineSnapshot(`
    "content/articles/2024/a.jpg:1:1 file: 链接指向的“../../../elsewhere/c.jpg”在这个文件夹之外，不会被读取。 请换成文件本身。
    content/articles/2024/a.md:10:1 body: “a.jpg”读不出图片，文件可能损坏，或者并不是图片。 请用看图软件打开，另存为 .jpg、.jpeg、.png、.gif、.webp、.avif 中的一种。
    content/articles/2024/a.md:12:1 body: “/b.jpg”读不出图片，文件可能损坏，或者并不是图片。 请用看图软件打开，另存为 .jpg、.jpeg、.png、.gif、.webp、.avif 中的一种。
    content/articles/2024/a.md:14:1 body: “/pictures/c.jpg”读不出图片，文件可能损坏，或者并不是图片。 请用看图软件打开，另存为 .jpg、.jpeg、.png、.gif、.webp、.avif 中的一种。
    public/b.jpg:1:1 file: 链接指向的“../elsewhere/c.jpg”在这个文件夹之外，不会被读取。 请换成文件本身。
    public/pictures:1:1 file: 链接指向的“../elsewhere”在这个文件夹之外，不会被读取。 请换成文件本身。
    content/articles/2024/a.jpg:1:1 file: this link leads out of its folder, to "../../../elsewhere/c.jpg", and is not followed. Put the file itself in its place.
    content/articles/2024/a.md:10:1 body: "a.jpg" cannot be read as a picture, whatever its name says. Open it in an image editor and save it again as one of .jpg, .jpeg, .png, .gif, .webp, .avif.
    content/articles/2024/a.md:12:1 body: "/b.jpg" cannot be read as a picture, whatever its name says. Open it in an image editor and save it again as one of .jpg, .jpeg, .png, .gif, .webp, .avif.
    content/articles/2024/a.md:14:1 body: "/pictures/c.jpg" cannot be read as a picture, whatever its name says. Open it in an image editor and save it again as one of .jpg, .jpeg, .png, .gif, .webp, .avif.
    public/b.jpg:1:1 file: this link leads out of its folder, to "../elsewhere/c.jpg", and is not followed. Put the file itself in its place.
    public/pictures:1:1 file: this link leads out of its folder, to "../elsewhere", and is not followed. Put the file itself in its place."
  `);
  for (const path of ["/articles/a/a.jpg", "/b.jpg", "/pictures/c.jpg"])
    expect(imageAt(fixture.settings.content, path)).toBeUndefined();
});

test("no link of a text leads to a file that is reached through a link out of public/", () => {
  const files = {
    [article]: newsFile({}, "[甲](/docs/a.pdf)"),
    "elsewhere/a.pdf": "",
    "public/docs": linkTo("../elsewhere"),
  };
  expect(problemsOf(files)).toContain("站内没有“/docs/a.pdf”这一页");
});

test("names that are not UTF-8 are shown, with what they say on Chinese Windows", () => {
  const files = {
    "content/articles/2024/one": named("\xce\xc4\xd5\xc2.md"),
    "content/articles/2024/two": named("\xff\xfe.md"),
    "public/one": named("\xce\xc4\xd5\xc2.pdf"),
  };
  expect(problemsOf(files)).toMatchInlineSnapshot(`
    "content/articles/2024/\\xCE\\xC4\\xD5\\xC2.md:1:1 file: 名称“\\xCE\\xC4\\xD5\\xC2.md”不是 UTF-8 编码，看起来是“文章.md”。 请改名；如果来自压缩包，请按 UTF-8 重新打包或解压。
    content/articles/2024/\\xFF\\xFE.md:1:1 file: 名称“\\xFF\\xFE.md”里有看不见的字符，或不是 UTF-8 编码。 请改名；如果来自压缩包，请按 UTF-8 重新打包或解压。
    public/\\xCE\\xC4\\xD5\\xC2.pdf:1:1 file: 名称“\\xCE\\xC4\\xD5\\xC2.pdf”不是 UTF-8 编码，看起来是“文章.pdf”。 请改名；如果来自压缩包，请按 UTF-8 重新打包或解压。
    content/articles/2024/\\xCE\\xC4\\xD5\\xC2.md:1:1 file: the name "\\xCE\\xC4\\xD5\\xC2.md" is not UTF-8; it looks like "文章.md". Rename it; if it came in an archive file, pack or unpack that again as UTF-8.
    content/articles/2024/\\xFF\\xFE.md:1:1 file: the name "\\xFF\\xFE.md" has invisible characters or is not UTF-8. Rename it; if it came in an archive file, pack or unpack that again as UTF-8.
    public/\\xCE\\xC4\\xD5\\xC2.pdf:1:1 file: the name "\\xCE\\xC4\\xD5\\xC2.pdf" is not UTF-8; it looks like "文章.pdf". Rename it; if it came in an archive file, pack or unpack that again as UTF-8."
  `);
});

test("names with line ends and other invisible characters never break a message's line", () => {
  const files = {
    "content/articles/2024/a\nb.md": newsFile(),
    "content/articles/2024/a\u001b[2Jb.md": newsFile(),
    "content/articles/2024/a\u202egpj.md": newsFile(),
    "content/peo\nple/a.md": newsFile(),
    "public/a\tb.txt": "",
  };
  expect(problemsOf(files)).toMatchInlineSnapshot(`
    "content/articles/2024/a\\u000Ab.md:1:1 file: 名称“a\\u000Ab.md”里有看不见的字符，或不是 UTF-8 编码。 请改名；如果来自压缩包，请按 UTF-8 重新打包或解压。
    content/articles/2024/a\\u001B[2Jb.md:1:1 file: 名称“a\\u001B[2Jb.md”里有看不见的字符，或不是 UTF-8 编码。 请改名；如果来自压缩包，请按 UTF-8 重新打包或解压。
    content/articles/2024/a\\u202Egpj.md:1:1 file: 名称“a\\u202Egpj.md”里有看不见的字符，或不是 UTF-8 编码。 请改名；如果来自压缩包，请按 UTF-8 重新打包或解压。
    content/peo\\u000Aple:1:1 file: 名称“peo\\u000Aple”里有看不见的字符，或不是 UTF-8 编码。 请改名；如果来自压缩包，请按 UTF-8 重新打包或解压。
    public/a\\u0009b.txt:1:1 file: 名称“a\\u0009b.txt”里有看不见的字符，或不是 UTF-8 编码。 请改名；如果来自压缩包，请按 UTF-8 重新打包或解压。
    content/articles/2024/a\\u000Ab.md:1:1 file: the name "a\\u000Ab.md" has invisible characters or is not UTF-8. Rename it; if it came in an archive file, pack or unpack that again as UTF-8.
    content/articles/2024/a\\u001B[2Jb.md:1:1 file: the name "a\\u001B[2Jb.md" has invisible characters or is not UTF-8. Rename it; if it came in an archive file, pack or unpack that again as UTF-8.
    content/articles/2024/a\\u202Egpj.md:1:1 file: the name "a\\u202Egpj.md" has invisible characters or is not UTF-8. Rename it; if it came in an archive file, pack or unpack that again as UTF-8.
    content/peo\\u000Aple:1:1 file: the name "peo\\u000Aple" has invisible characters or is not UTF-8. Rename it; if it came in an archive file, pack or unpack that again as UTF-8.
    public/a\\u0009b.txt:1:1 file: the name "a\\u0009b.txt" has invisible characters or is not UTF-8. Rename it; if it came in an archive file, pack or unpack that again as UTF-8."
  `);
});

test("a folder where a file belongs, and a file where a folder belongs, are said", () => {
  const files = {
    "content/site.yml": null,
    "content/site.yml/a": "",
    "content/publications.yml": folder,
    "content/articles/2024/a.md/b.md": newsFile(),
    "content/articles/2023": "",
    "content/people/zhang-san.md": null,
    "content/people": null,
  };
  expect(problemsOf(files)).toMatchInlineSnapshot(`
    "content/articles/2023:1:1 file: 这里应当是文件夹，却是文件。 请移走或删除这个文件，再建同名的文件夹。
    content/articles/2024/a.md:1:1 file: 这里应当是文件，却是文件夹。 请给这个文件夹改名，或移走它。
    content/articles/2024/base.md:6:37 sources[0].publication: 没有“city-daily”这个出版物。 出版物列在 content/publications.yml。
    content/articles/2024/base.md:11:10 people[0]: 没有“zhang-san”这个人物。 人物各有一个文件，在 content/people/。
    content/publications.yml:1:1 file: 这里应当是文件，却是文件夹。 请给这个文件夹改名，或移走它。
    content/site.yml:1:1 file: 这里应当是文件，却是文件夹。 请给这个文件夹改名，或移走它。
    content/articles/2023:1:1 file: this should be a folder, but it is a file. Move or delete the file, and make a folder of that name.
    content/articles/2024/a.md:1:1 file: this should be a file, but it is a folder. Rename the folder, or move it away.
    content/articles/2024/base.md:6:37 sources[0].publication: unknown publication "city-daily". Publications are listed in content/publications.yml.
    content/articles/2024/base.md:11:10 people[0]: unknown person "zhang-san". Each person is a file in content/people/.
    content/publications.yml:1:1 file: this should be a file, but it is a folder. Rename the folder, or move it away.
    content/site.yml:1:1 file: this should be a file, but it is a folder. Rename the folder, or move it away."
  `);
});

test("content/articles as a file is said", () => {
  const fixture = writeFixture({});
  rmSync(join(fixture.settings.content, "articles"), { recursive: true });
  writeFileSync(join(fixture.settings.content, "articles"), "");
  expect(problemsOf(fixture).split("\n")[0]).toMatchInlineSnapshot(
    `"content/articles:1:1 file: 这里应当是文件夹，却是文件。 请移走或删除这个文件，再建同名的文件夹。"`,
  );
});

test("a content folder that is a file is said", () => {
  const fixture = writeFixture({});
  rmSync(fixture.settings.content, { recursive: true });
  writeFileSync(fixture.settings.content, "");
  expect(problemsOf(fixture)).toMatchInlineSnapshot(`
    "content:1:1 file: 这里应当是文件夹，却是文件。 请移走或删除这个文件，再建同名的文件夹。
    content/site.yml:1:1 file: 缺少这个文件。 请新建 content/site.yml，写法见 content/README.md。
    content:1:1 file: this should be a folder, but it is a file. Move or delete the file, and make a folder of that name.
    content/site.yml:1:1 file: this file is missing. Create content/site.yml; see content/README.md."
  `);
});

/** A newsroom that everybody may read, but for what `forbid` takes away. */
function withForbidden(files: MadeFiles, ...paths: string[]): Fixture {
  const fixture = writeFixture(files);
  chmodSync(fixture.folder, 0o755);
  mkdirSync(workFolder(fixture.settings.content), { recursive: true });
  chmodSync(workFolder(fixture.settings.content), 0o777);
  for (const path of paths) chmodSync(join(fixture.folder, path), 0);
  onTestFinished(() => {
    for (const path of paths) chmodSync(join(fixture.folder, path), 0o755);
  });
  return fixture;
}

test("files that may not be read are said", () => {
  const fixture = withForbidden(
    {
      [article]: newsFile({}, "![图](a.jpg)"),
      "content/articles/2024/a.jpg": small.jpg,
      "content/articles/2024/b.md": newsFile(),
      "public/a.txt": "",
    },
    "content/articles/2024/b.md",
    "content/articles/2024/a.jpg",
    "content/publications.yml",
    "public/a.txt",
  );
  expect(asOrdinaryUser(() => problemsOf(fixture))).toMatchInlineSnapshot(`
    "content/articles/2024/a.jpg:1:1 file: 没有权限读取。 请让运行程序的用户可以读取它，例如用 chmod -R u+rX。
    content/articles/2024/a.md:10:1 body: “a.jpg”读不出图片，文件可能损坏，或者并不是图片。 请用看图软件打开，另存为 .jpg、.jpeg、.png、.gif、.webp、.avif 中的一种。
    content/articles/2024/b.md:1:1 file: 没有权限读取。 请让运行程序的用户可以读取它，例如用 chmod -R u+rX。
    content/articles/2024/base.md:6:37 sources[0].publication: 没有“city-daily”这个出版物。 出版物列在 content/publications.yml。
    content/publications.yml:1:1 file: 没有权限读取。 请让运行程序的用户可以读取它，例如用 chmod -R u+rX。
    public/a.txt:1:1 file: 没有权限读取。 请让运行程序的用户可以读取它，例如用 chmod -R u+rX。
    content/articles/2024/a.jpg:1:1 file: there is no permission to read this. Let the user who runs the program read it, for example by chmod -R u+rX.
    content/articles/2024/a.md:10:1 body: "a.jpg" cannot be read as a picture, whatever its name says. Open it in an image editor and save it again as one of .jpg, .jpeg, .png, .gif, .webp, .avif.
    content/articles/2024/b.md:1:1 file: there is no permission to read this. Let the user who runs the program read it, for example by chmod -R u+rX.
    content/articles/2024/base.md:6:37 sources[0].publication: unknown publication "city-daily". Publications are listed in content/publications.yml.
    content/publications.yml:1:1 file: there is no permission to read this. Let the user who runs the program read it, for example by chmod -R u+rX.
    public/a.txt:1:1 file: there is no permission to read this. Let the user who runs the program read it, for example by chmod -R u+rX."
  `);
});

test("folders that may not be read are said", () => {
  const fixture = withForbidden({ "public/files/a.txt": "" }, "content/people", "public/files");
  expect(asOrdinaryUser(() => problemsOf(fixture))).toMatchInlineSnapshot(`
    "content/articles/2024/base.md:11:10 people[0]: 没有“zhang-san”这个人物。 人物各有一个文件，在 content/people/。
    content/people:1:1 file: 没有权限读取。 请让运行程序的用户可以读取它，例如用 chmod -R u+rX。
    public/files:1:1 file: 没有权限读取。 请让运行程序的用户可以读取它，例如用 chmod -R u+rX。
    content/articles/2024/base.md:11:10 people[0]: unknown person "zhang-san". Each person is a file in content/people/.
    content/people:1:1 file: there is no permission to read this. Let the user who runs the program read it, for example by chmod -R u+rX.
    public/files:1:1 file: there is no permission to read this. Let the user who runs the program read it, for example by chmod -R u+rX."
  `);
});

test("a content folder that may not be read is said", () => {
  const fixture = withForbidden({}, "content");
  expect(asOrdinaryUser(() => problemsOf(fixture))).toMatchInlineSnapshot(`
    "content:1:1 file: 没有权限读取。 请让运行程序的用户可以读取它，例如用 chmod -R u+rX。
    content/publications.yml:1:1 file: 没有权限读取。 请让运行程序的用户可以读取它，例如用 chmod -R u+rX。
    content/site.yml:1:1 file: 没有权限读取。 请让运行程序的用户可以读取它，例如用 chmod -R u+rX。
    content/tags.yml:1:1 file: 没有权限读取。 请让运行程序的用户可以读取它，例如用 chmod -R u+rX。
    content:1:1 file: there is no permission to read this. Let the user who runs the program read it, for example by chmod -R u+rX.
    content/publications.yml:1:1 file: there is no permission to read this. Let the user who runs the program read it, for example by chmod -R u+rX.
    content/site.yml:1:1 file: there is no permission to read this. Let the user who runs the program read it, for example by chmod -R u+rX.
    content/tags.yml:1:1 file: there is no permission to read this. Let the user who runs the program read it, for example by chmod -R u+rX."
  `);
});

test("a file that went away between listing and reading is said", () => {
  expect(readBytes(join(writeFixture({}).folder, "gone.md")).detail).toEqual({
    code: "unreadable",
    params: { reason: "vanished" },
  });
});

test("a file is refused by its size before it is read", () => {
  const { folder: root } = writeFixture({});
  const file = join(root, "large");
  writeFileSync(file, "");
  truncateSync(file, 8 * 1024 ** 3);
  const began = performance.now();
  expect(readBytes(file).detail).toEqual({ code: "fileTooLarge", params: { size: "8192.0 MB", limit: "1.0 MB" } });
  expect(performance.now() - began).toBeLessThan(100);
});

test("a picture of more than 100 MB is refused without being read", () => {
  const large = (path: string) => {
    writeFileSync(path, "");
    truncateSync(path, 101 * 1024 ** 2);
  };
  const files = { [article]: newsFile({}, "![图](a.jpg)"), "content/articles/2024/a.jpg": large };
  expect(problemsOf(files)).toMatchInlineSnapshot(`
    "content/articles/2024/a.jpg:1:1 file: 文件有 101.0 MB，超过上限 100.0 MB。 请缩小图片，或把大文件放到别的网站，再用链接指过去。
    content/articles/2024/a.md:10:1 body: “a.jpg”读不出图片，文件可能损坏，或者并不是图片。 请用看图软件打开，另存为 .jpg、.jpeg、.png、.gif、.webp、.avif 中的一种。
    content/articles/2024/a.jpg:1:1 file: the file has 101.0 MB, more than the limit of 100.0 MB. Make the picture smaller, or keep a large file on another site and link to it.
    content/articles/2024/a.md:10:1 body: "a.jpg" cannot be read as a picture, whatever its name says. Open it in an image editor and save it again as one of .jpg, .jpeg, .png, .gif, .webp, .avif."
  `);
});
