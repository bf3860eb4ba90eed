import type { ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { workFolder } from "#newsroom/workFolder";
import { newsFile } from "../newsroom/baseFiles";
import { picture, small } from "../newsroom/pictures";
import { say } from "../publish/clients";
import { pictureOf } from "./fixture/secrets";
import { elementsIn, parseHtml, textIn, the } from "./page";
import { freePort, project, startCommand, stop, textUntil } from "./run";

const folder = mkdtempSync(join(tmpdir(), "archive-dev-"));
const content = join(folder, "content");
const portrait = join(content, "articles/2026/jin-junfei.md");
let child: ChildProcess | undefined;
let address = "";

beforeAll(async () => {
  cpSync(join(project, "content"), content, { recursive: true });
  const port = await freePort();
  address = `http://localhost:${port}`;
  child = startCommand("desk/dev", { ARCHIVE_CONTENT: content, PORT: String(port) });
  await textUntil(child, "Ready in");
});

afterAll(async () => {
  if (child) await stop(child);
  rmSync(folder, { recursive: true, force: true });
  rmSync(workFolder(content), { recursive: true, force: true });
});

/** A page as the development server gives it now. */
async function see(path: string) {
  const response = await fetch(`${address}${path}`);
  const tree = parseHtml(await response.text());
  return { status: response.status, tree, text: textIn(the(tree, { id: "__next" })) };
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(file, text.replace(from, to));
}

test("an article is shown with its styles and frame", async () => {
  const { status, tree } = await see("/articles/jin-junfei/");
  expect(status).toBe(200);
  expect(textIn(the(tree, { name: "h1" }))).toContain("金俊飞");
});

test("an edit of an article shows on the next request, in the article and in lists", async () => {
  edit(portrait, "title: 金俊飞", "title: 改过的题名·金俊飞");
  expect(textIn(the((await see("/articles/jin-junfei/")).tree, { name: "h1" }))).toContain("改过的题名");
  expect((await see("/archive/")).text).toContain("改过的题名");
});

test("an edit of a registry shows on the next request", async () => {
  edit(join(content, "tags.yml"), "label: 肝癌", "label: 改过的肝癌");
  expect((await see("/tags/")).text).toContain("改过的肝癌");
});

test("a new article shows, with a picture beside it", async () => {
  expect((await see("/articles/brand-new/")).status).toBe(404);
  const picture = pictureOf("beside");
  writeFileSync(join(content, "articles/2026/brand-new.png"), picture);
  const text = newsFile({ title: "刚写的一篇", date: "2026-05" }, "正文。\n\n![图](brand-new.png)");
  writeFileSync(join(content, "articles/2026/brand-new.md"), text);
  const { status, tree } = await see("/articles/brand-new/");
  expect(status).toBe(200);
  expect(textIn(the(tree, { name: "h1" }))).toBe("刚写的一篇");
  const [image] = elementsIn(the(tree, { name: "article" }), "img");
  const shown = await fetch(new URL(String(image?.properties.src), `${address}/articles/brand-new/`));
  expect(shown.status).toBe(200);
  expect(Buffer.from(await shown.arrayBuffer()).equals(picture)).toBe(true);
  expect((await fetch(`${address}/articles/brand-new/none.png`)).status).toBe(404);
  expect((await fetch(`${address}/articles/brand-new/brand-new.w480.png`)).status).toBe(200);
});

test("a picture of public/ that is replaced shows with its new size on the next request", async () => {
  const plate = join(folder, "public/plate.png");
  const article = join(content, "articles/2026/plated.md");
  const widthShown = async () => {
    const [image] = elementsIn((await see("/articles/plated/")).tree, "img");
    return image?.properties.width;
  };
  mkdirSync(dirname(plate), { recursive: true });
  writeFileSync(plate, small.png);
  writeFileSync(article, newsFile({ date: "2026-05" }, "正文。\n\n![铭牌](/plate.png)"));
  expect(await widthShown()).toBe(4);
  writeFileSync(plate, await picture("png", { width: 9, height: 3 }));
  expect(await widthShown()).toBe(9);
  rmSync(article);
});

test("by a name that somebody has had point to this machine nothing is read, and people are led to the right one", async () => {
  const own = new URL(address);
  const ask = (path: string, host: string) =>
    say(
      Number(own.port),
      [`GET ${path} HTTP/1.1`, `Host: ${host}:${own.port}`, "Connection: close", "", ""].join("\r\n"),
    );
  const page = "/articles/jin-junfei/";
  const data = "/_next/data/development/articles/jin-junfei.json";
  for (const host of ["localhost", "127.0.0.1", "[::1]"]) {
    expect(await ask(page, host)).toContain("HTTP/1.1 200 ");
    expect(await ask(data, host)).toContain("HTTP/1.1 200 ");
  }
  for (const host of ["rebound.example", "localhost.rebound.example", "127.0.0.1.rebound.example"]) {
    const led = await ask(page, host);
    expect(led).toContain("HTTP/1.1 307 ");
    expect(led.toLowerCase()).toContain(`location: ${address}/articles/jin-junfei`);
    const refused = await ask(data, host);
    expect(refused).toContain("HTTP/1.1 404 ");
    expect(refused).not.toContain("title");
  }
});

test("a removed article is gone", async () => {
  rmSync(join(content, "articles/2026/brand-new.md"));
  expect((await see("/articles/brand-new/")).status).toBe(404);
});

test("a broken field shows its place in the page, and other pages go on", async () => {
  edit(portrait, "kind: person", "kind: persona");
  const lines = readFileSync(portrait, "utf8").split("\n");
  const place = `content/articles/2026/jin-junfei.md:${lines.indexOf("kind: persona") + 1}:7`;
  const broken = await see("/articles/jin-junfei/");
  expect(broken.text).toContain(place);
  const panel = textIn(the((await see("/archive/")).tree, { class: "problems" }));
  expect(panel).toContain(place);
  expect(panel).toContain("persona");
  const other = await see("/articles/guangxi-liver-laboratory/");
  expect(other.status).toBe(200);
  expect(elementsIn(the(other.tree, { class: "prose" }), "p").length).toBeGreaterThan(2);
});

test("YAML that cannot be read at all does not end the server, and a mend shows at once", async () => {
  edit(portrait, "kind: persona", 'kind: "person');
  expect((await see("/archive/")).text).toContain("content/articles/2026/jin-junfei.md:");
  edit(portrait, 'kind: "person', "kind: person");
  const { status, text } = await see("/articles/jin-junfei/");
  expect(status).toBe(200);
  expect(text).not.toContain("content/articles/2026/jin-junfei.md:");
});
