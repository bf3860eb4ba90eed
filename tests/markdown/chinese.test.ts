import fc from "fast-check";
import { expect, test } from "vitest";
import { htmlOf } from "./render";

test("emphasis beside Chinese quotation marks is emphasis", () => {
  expect(htmlOf("研究**“鞘脂代谢”**的作用")).toBe("<p>研究<strong>“鞘脂代谢”</strong>的作用</p>");
  expect(htmlOf("他说**“好。”**然后走了")).toBe("<p>他说<strong>“好。”</strong>然后走了</p>");
  expect(htmlOf("**《规划》**发布")).toBe("<p><strong>《规划》</strong>发布</p>");
});

test.each([
  ["中文\n换行", "中文换行"],
  ["结束，\nGPT", "结束，GPT"],
  ["用了GPT\n模型", "用了GPT模型"],
  ["模型\nGPT", "模型GPT"],
  ["“引”\n后文", "“引”后文"],
  ["two\nwords", "two\nwords"],
  ["共3\n4个", "共3\n4个"],
  ["中文  \t\n  换行", "中文换行"],
  ["**中文**\n**换行**", "<strong>中文</strong><strong>换行</strong>"],
  ["**two**\n**words**", "<strong>two</strong>\n<strong>words</strong>"],
  ["[中文](https://example.org)\nnext", '<a href="https://example.org">中文</a>next'],
  ["𠮷\nnext", "𠮷next"],
])("the soft break in %j is joined only beside Chinese", (text, html) => {
  expect(htmlOf(text.replace("  \t\n", " \t\n"))).toBe(`<p>${html}</p>`);
});

test("a hard break stays a break", () => {
  expect(htmlOf("一行  \n二行")).toBe("<p>一行<br>\n二行</p>");
  expect(htmlOf("一行\\\n二行")).toBe("<p>一行<br>\n二行</p>");
});

test("line breaks in code stay", () => {
  expect(htmlOf("```\n一行\n二行\n```")).toBe("<pre><code>一行\n二行\n</code></pre>");
});

test("wrapping a Chinese text at any place changes nothing but the breaks", () => {
  const han = fc.constantFrom(..."医院研究发现肝癌，。“”（）、：《》");
  fc.assert(
    fc.property(
      fc.array(han, { minLength: 2, maxLength: 40 }),
      fc.array(fc.nat(38), { maxLength: 5 }),
      (letters, cuts) => {
        const wrapped = letters.map((letter, at) => (cuts.includes(at) && at > 0 ? `\n${letter}` : letter)).join("");
        expect(htmlOf(wrapped)).toBe(htmlOf(letters.join("")));
      },
    ),
    { numRuns: 60 },
  );
});
