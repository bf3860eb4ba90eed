import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Newsroom } from "#newsroom/readNewsroom";
import { readNewsroom } from "#newsroom/readNewsroom";
import { workFolder } from "#newsroom/workFolder";
import { writeTextArchive } from "./textArchive";

const prose = "实验室的灯亮到很晚，记录本上又多了一页。".repeat(20);
const numbered = <T>(count: number, one: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => one(index + 1));

const files: Record<string, string> = {
  "a/marked.md": `---\nlayout: post\n---\n# 带记号的一篇文字\n\n${prose}见[别处](../away.md)和![图](no.png)，<b>粗</b>与 TNF-α < 5 & 3*4_6_7。\n\n\`\`\`sh\nrm -rf /\n\`\`\`\n\n- 其一\n- 其二\n\n| 表 | 头 |\n|---|---|\n| 格 | 子 |\n\n1986年。\n`,
  "a/b/web.html.md": `<h1>网页里的文字</h1><p>${prose}</p><script>alert(1)</script><p>末段&nbsp;在此。<br>又一行</p>`,
  "plain.txt": `没有标题的文字从这一行起\n\n# 1. 甲节\n\n${prose}\n`,
  "long.md": `# 很长的一篇\n\n${numbered(9, (number) => `## 第${number}节\n\n第${number}回。${prose}`).join("\n\n")}`,
  "short.md": "# 太短的一篇文字\n\n只有一句。",
  "foreign.md": `# English, mostly 英文居多\n\n${"The lamp burned late. ".repeat(100)}${prose}`,
  "again.md": `# 带记号的一篇文字\n\n另一段。${prose}`,
  "code.py": "print(1)",
  ...Object.fromEntries(
    numbered(20, (number): [string, string] => [
      `footer/${number}.md`,
      `# 页脚相同的第${number}篇\n\n${number}：${prose}\n\n本文由同一人编译`,
    ]),
  ),
};

const folder = mkdtempSync(join(tmpdir(), "texts-"));
let newsroom: Newsroom;
let written: Map<string, string>;

beforeAll(() => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, "texts", path, ".."), { recursive: true });
    writeFileSync(join(folder, "texts", path), text);
  }
  writeTextArchive(join(folder, "texts"), join(folder, "site"), 100);
  const content = join(folder, "site", "content");
  newsroom = readNewsroom({ content, out: join(folder, "out"), now: Date.parse("2026-11-21T00:00:00Z") });
  const names = readdirSync(join(content, "articles"), { recursive: true, encoding: "utf8" });
  const texts = names
    .filter((name) => name.endsWith(".md"))
    .map((name) => readFileSync(join(content, "articles", name), "utf8"));
  written = new Map(texts.map((text) => [/^title: "(.*)"$/m.exec(text)?.[1] ?? "", text.split("---\n")[2] ?? ""]));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(workFolder(join(folder, "site", "content")), { recursive: true, force: true });
});

test("somebody's texts become an archive without errors", () => {
  expect(newsroom.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(newsroom.articles).toBe(written.size);
});

test("each text is there once under its own title, long ones by their sections; short and foreign ones are left out", () => {
  const titles = [...written.keys()].filter((title) => !title.startsWith("页脚"));
  expect(titles.sort()).toEqual(
    [
      ...numbered(9, (number) => `很长的一篇：第${number}节`),
      "带记号的一篇文字",
      "没有标题的文字从这一行起",
      "网页里的文字",
    ].sort(),
  );
});

test("code, tables, pictures and links are gone, the words in them that are read stay", () => {
  const text = written.get("带记号的一篇文字") ?? "";
  expect(text.replace(prose, "")).toMatchInlineSnapshot(`
    "
    见别处和，粗与 TNF-α \\< 5 \\& 3\\*4\\_6\\_7。

    其一

    其二

    1986年。
    "
  `);
  expect(written.get("网页里的文字")?.replace(prose, "")).toMatchInlineSnapshot(`
    "


    末段 在此。

    又一行
    "
  `);
});

test("a line that many texts share is left out", () => {
  expect(written.get("页脚相同的第7篇")).toContain("7：");
  expect(written.get("页脚相同的第7篇")).not.toContain("同一人编译");
});

test("no more than asked for, evenly spread, and the same bytes each time", () => {
  const count = (name: string, most: number) => writeTextArchive(join(folder, "texts"), join(folder, name), most);
  expect(count("ten", 10)).toBe(10);
  expect(count("ten-again", 10)).toBe(10);
  const bytes = (name: string) =>
    readdirSync(join(folder, name), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".md"))
      .sort()
      .map((file) => [file, readFileSync(join(folder, name, file), "utf8")]);
  expect(bytes("ten-again")).toEqual(bytes("ten"));
});
