import { expect, test } from "vitest";
import { newsFile } from "./baseFiles";
import { problemsIn, readFixture } from "./newsroom";
import { small } from "./pictures";

const path = "content/articles/2024/a.md";

test("hostile HTML is removed with a warning for each thing removed, and the build goes on", () => {
  const body = [
    "第一段。<script>alert(1)</script>",
    '<p onclick="steal()">第二段。</p>',
    "[字](javascript:alert(1))",
    '<iframe src="https://example.org/"></iframe>',
    '<img src="x.png" onerror="alert(1)" alt="图">',
    "<object data='x.swf'>第三段。</object>",
  ].join("\n\n");
  const files = { [path]: newsFile({}, body), "content/articles/2024/x.png": small.png };
  expect(problemsIn(files)).toMatchInlineSnapshot(`
    "content/articles/2024/a.md:10:5 body: 为安全起见，已去掉“<script>”。 正文不运行代码，也不嵌入别处的内容，请删除。
    content/articles/2024/a.md:12:1 body: 为安全起见，已去掉“onclick”。 正文不运行代码，也不嵌入别处的内容，请删除。
    content/articles/2024/a.md:14:1 body: 为安全起见，已去掉“javascript:”。 正文不运行代码，也不嵌入别处的内容，请删除。
    content/articles/2024/a.md:16:1 body: 为安全起见，已去掉“<iframe>”。 正文不运行代码，也不嵌入别处的内容，请删除。
    content/articles/2024/a.md:18:1 body: 为安全起见，已去掉“onerror”。 正文不运行代码，也不嵌入别处的内容，请删除。
    content/articles/2024/a.md:20:1 body: 为安全起见，已去掉“<object>”。 正文不运行代码，也不嵌入别处的内容，请删除。"
  `);
});

test("elements that readers would lose are named, and their text is kept", () => {
  const { problems, edition } = readFixture({
    [path]: newsFile(
      {},
      '一。\n\n<font color="red">红字</font>\n\n<marquee>滚字</marquee>\n\n<form><button>按钮</button></form>',
    ),
  });
  expect(problems.map(({ severity, line, column, detail }) => [severity, `${line}:${column}`, detail])).toEqual([
    ["warning", "12:1", { code: "elementUnwrapped", params: { element: "font" } }],
    ["warning", "14:1", { code: "elementUnwrapped", params: { element: "marquee" } }],
    ["warning", "16:1", { code: "elementUnwrapped", params: { element: "form" } }],
    ["warning", "16:7", { code: "elementUnwrapped", params: { element: "button" } }],
  ]);
  expect(edition).toBeDefined();
});

test("attributes that only dress the text go without a word", () => {
  const body =
    '<p style="color:red" class="a" id="b" align="center">正文。</p>\n\n<table border="1"><tr><td width="3">格</td></tr></table>';
  expect(problemsIn({ [path]: newsFile({}, body) })).toBe("");
});

test("headings that compete with the title or skip a level are warnings", () => {
  expect(problemsIn({ [path]: newsFile({}, "# 一\n\n正文。\n\n### 二\n\n<h6>三</h6>") })).toMatchInlineSnapshot(`
    "content/articles/2024/a.md:10:1 body: 正文里的一级标题会与文章标题混淆，已按二级标题处理。 请改用 ##。
    content/articles/2024/a.md:16:1 body: 标题从第 3 级跳到了第 6 级。 请改用 ####。"
  `);
});
