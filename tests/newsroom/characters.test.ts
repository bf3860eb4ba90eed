import { expect, test } from "vitest";
import { baseFiles, newsFile } from "./baseFiles";
import { problemsIn, readFixture } from "./newsroom";

const path = "content/articles/2024/a.md";
const body = (text: string) => ({ [path]: newsFile({}, text) });
const title = (text: string) => ({ [path]: newsFile({ title: text }) });

test("radicals of both blocks are named with the right character, each at its place", () => {
  expect(problemsIn({ ...body("一行。\n\n专家⾦俊⻜。"), ...{ "content/publications.yml": null } })).toContain(
    `${path}:12:3 body: “⾦”（U+2FA6）是部首，不是汉字，多半来自 PDF，看起来和汉字一样。 请改成“金”（U+91D1）。
${path}:12:5 body: “⻜”（U+2EDC）是部首，不是汉字，多半来自 PDF，看起来和汉字一样。 请改成“飞”（U+98DE）。`,
  );
});

test("of a radical that may mean several characters none is offered", () => {
  expect(problemsIn(body("⺼瘤"))).toBe(
    `${path}:10:1 body: “⺼”（U+2EBC）是部首，不是汉字，多半来自 PDF，看起来和汉字一样。 请改成要写的那个汉字。`,
  );
});

test("they are found in front matter and in registries", () => {
  expect(problemsIn(title("⻣科新进展"))).toContain(`${path}:2:8 front matter: “⻣”（U+2EE3）是部首`);
  const registry = `${baseFiles["content/publications.yml"]}# ⽇报\n`;
  expect(problemsIn({ "content/publications.yml": registry })).toContain(
    "content/publications.yml:2:3 file: “⽇”（U+2F47）是部首",
  );
});

test.each([
  ["\u200b", "U+200B"],
  ["\u2060", "U+2060"],
  ["\ufeff", "U+FEFF"],
  ["\u2028", "U+2028"],
  ["\u202e", "U+202E"],
])("the invisible %j is a warning", (character, name) => {
  expect(problemsIn(body(`肝${character}癌`))).toBe(
    `${path}:10:2 body: 有看不见的字符 ${name}，会隔断词语。 请删除它；这样的字符多半是从网页粘贴来的。`,
  );
});

test.each([
  ["\ufffd", "这里有一个字已经丢失，只剩下 U+FFFD"],
  ["\ue5e5", "U+E5E5 是私用区的字符"],
  ["\u{f0000}", "U+F0000 是私用区的字符"],
])("%j, of which nobody can read what it was, is an error", (character, message) => {
  expect(problemsIn(body(`王${character}教授`))).toContain(`${path}:10:2 body: ${message}`);
  expect(readFixture(body(`王${character}教授`)).edition).toBeUndefined();
});

test("a site may be published with radicals and invisible characters", () => {
  const { problems, edition } = readFixture(body("⾦\u200b俊⻜"));
  expect(problems.map(({ severity }) => severity)).toEqual(["warning", "warning", "warning"]);
  expect(edition).toBeDefined();
});

test.each(["👨‍👩‍👧", "❤️", "葛󠄀城", "नमस्‍ते", "می‌خواهم", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "soft\u00adhyphen", "﨑", "𠮷"])(
  "%s is what it looks like",
  (text) => {
    expect(problemsIn(body(text))).toBe("");
  },
);

test.each([
  ["\u0085", "U+0085"],
  ["\u0093", "U+0093"],
  ["\uffff", "U+FFFF"],
])("the control character %j is refused like those of ASCII", (character, name) => {
  expect(problemsIn(body(`两${character}`))).toContain(`${path}:10:2 file: 有看不见的控制字符 ${name}`);
});

test("characters that stand in YAML as escapes are named at their value", () => {
  expect(problemsIn(title('"一则\\x08消息"'))).toBe(
    `${path}:2:8 title: 有看不见的控制字符 U+0008。 请删除它；这样的字符多半是从别的软件粘贴来的。`,
  );
  expect(problemsIn(title('"\\u2fa6俊"'))).toContain(`${path}:2:8 title: “⾦”（U+2FA6）是部首`);
  expect(problemsIn(title('"一\\N则\\ud83d"'))).toContain(`${path}:2:8 title: 有看不见的控制字符 U+0085`);
  expect(problemsIn({ [path]: newsFile({ sources: '[{ title: "原\\e题" }]' }) })).toContain(
    `${path}:6:20 sources[0].title: 有看不见的控制字符 U+001B`,
  );
});

test("a character that stands there both ways is told once", () => {
  expect(readFixture(title('"⾦\\u2fa6"')).problems).toHaveLength(1);
});

test("a file that has nothing else is read in a moment", { timeout: 10_000 }, () => {
  expect(readFixture(body("⾦".repeat(300_000))).problems).toHaveLength(1001);
});
