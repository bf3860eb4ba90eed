import fc from "fast-check";
import { expect, test } from "vitest";
import { htmlOf, render, textIn } from "./render";

const blocks = "div p section article aside header footer main nav center form fieldset blockquote ul ol li dl dt dd";
const inline = "a b i em strong span font u s sub sup small big tt code kbd mark abbr cite q ruby rt label button";
const tables = "table caption thead tbody tr th td colgroup";
const odd = "details summary figure figcaption pre h1 h2 h5 select option optgroup object video audio picture noscript";
const foreign = "svg g text foreignObject title desc math mi mtext annotation-xml x-custom marquee template canvas";
const names = [blocks, inline, tables, odd, foreign].join(" ").split(" ");

type Tree = string | { name: string; children: Tree[] };

const { tree } = fc.letrec<{ tree: Tree; element: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 5, depthSize: "small" }, fc.constant("word"), tie("element")),
  element: fc.record({
    name: fc.constantFrom(...names),
    children: fc.array(tie("tree"), { minLength: 1, maxLength: 3 }),
  }),
}));

/** Writes a tree with its words numbered, so that each can be looked for. */
function written(root: Tree): { text: string; words: string[] } {
  const words: string[] = [];
  const write = (node: Tree): string => {
    if (typeof node !== "string") return `<${node.name}>${node.children.map(write).join(" ")}</${node.name}>`;
    words.push(`词${words.length}终`);
    return words.at(-1) ?? "";
  };
  return { text: write(root), words };
}

test("no word is lost, whatever elements stand around it, in a block of HTML", () => {
  fc.assert(
    fc.property(tree, (root) => {
      const { text, words } = written(root);
      const { html, text: plain } = render(`<div>${text}</div>`);
      for (const shown of [textIn(html), plain]) for (const word of words) expect(shown).toContain(word);
    }),
    { numRuns: 150 },
  );
});

test("no word is lost in HTML within a Markdown paragraph, list or table", () => {
  fc.assert(
    fc.property(tree, fc.constantFrom("", "- ", "> ", "## ", "| a |\n|---|\n| "), (root, before) => {
      const { text, words } = written(root);
      const { html, text: plain } = render(`${before}前${text}后`);
      for (const shown of [textIn(html), plain])
        for (const word of ["前", ...words, "后"]) expect(shown).toContain(word);
    }),
    { numRuns: 150 },
  );
});

test("no word is lost where tags are left open or closed in the wrong order", () => {
  const tag = fc.tuple(fc.constantFrom("", "/"), fc.constantFrom(...names));
  fc.assert(
    fc.property(fc.array(tag, { maxLength: 12 }), (tags) => {
      const text = tags.map(([slash, name], index) => `词${index}终<${slash}${name}>`).join("");
      const shown = textIn(htmlOf(`前${text}后`));
      for (const index of tags.keys()) expect(shown).toContain(`词${index}终`);
      expect(shown).toContain("后");
    }),
    { numRuns: 150 },
  );
});

test("only scripts, styles and frames take their content with them, and comments", () => {
  const text = "一<script>x</script>二<style>x</style>三<iframe>x</iframe>四<!-- x -->五";
  expect(textIn(htmlOf(text))).toBe("一二三四五");
});

const notShown = (text: string) =>
  render(text).findings.flatMap(({ line, column, detail }) =>
    detail.code === "textNotShown" ? [`${line}:${column} ${detail.params.what}`] : [],
  );

test("cells beyond those of a table's head are shown", () => {
  expect(htmlOf("| 甲 |\n|---|\n| 乙 | 丙 | 丁 |")).toContain("<td>丁</td>");
});

test("a style that does not end is told, because it takes the rest of the text with it", () => {
  const { findings } = render("一\n\n<style>\n\n二");
  expect(findings).toEqual([
    { line: 3, column: 1, detail: { code: "activeContentRemoved", params: { what: "<style>" } } },
  ]);
});

test.each(["<table>词", "<thead>词", "一\n\n<table><tr>词", "<table><col>词", "- <table>\n  词"])(
  "what stands in a table and in none of its cells is shown, though nothing follows it: %j",
  (text) => {
    const { html, text: plain, findings } = render(text);
    for (const shown of [textIn(html), plain]) expect(shown).toContain("词");
    expect(findings.filter(({ detail }) => detail.code === "textNotShown")).toEqual([]);
  },
);

test("a table's tags with quotes and with text after them are whole", () => {
  expect(notShown('<table border="0">\n\n<tr><td>一</td></tr>\n\n</table>')).toEqual([]);
});

test("a footnote or link that nothing leads to, or whose name is taken, is told where it stands", () => {
  expect(notShown("正文[^1]和[链接][甲]。\n\n[^1]: 一。\n\n[^2]: 二。\n\n[甲]: /a/\n[乙]: 丙")).toEqual([
    "5:1 [^2]:",
    "8:1 [乙]:",
  ]);
  expect(notShown("正文[^1]。\n\n[^1]: 一，见[^2]。\n\n[^2]: 二。\n\n[^1]: 又一。")).toEqual(["7:1 [^1]:"]);
  expect(notShown("正文。\n\n[^1]: 一，见[^2]。\n\n[^2]: 二。")).toEqual(["3:1 [^1]:", "5:1 [^2]:"]);
});

test.each([
  ["<!-- 注\n\n二", "1:1 <!--"],
  ['一\n\n<div title="甲>乙</div>', "3:1 <div"],
  ["<div\n一", "1:1 <div"],
  ["~~~ 注意\n一", "1:1 ```注意"],
  ["```js 见下\n一\n```", "1:1 ```js 见下"],
  ["<p>一</p>\n<table 二", "1:1 <p>一</p>"],
])("what a tag, a comment or the first line of a block of code would swallow is told: %j", (text, told) => {
  expect(notShown(text)).toEqual([told]);
});

test.each([
  ["<ol 词\n>", "1:5 词"],
  ['<p class="a" 患者 共 30 例>一</p>', "1:14 患者 共 30 例"],
  ["<div>一</div 词>", "1:13 词"],
  ["<div>一\n</词></div>", "2:3 词"],
  ["<div><!注意>一</div>", "1:8 注意"],
  ["一 <b hello>二</b>", "1:6 hello"],
  ["<div>\n<p n=30>一</p></div>", "2:4 n=30"],
  ["> 一\n>\n> <div>\n>  <p 词>二</p></div>", "4:7 词"],
  ["<div>\u3000<p\u3000词>一</p></div>", "1:8 p\u3000词"],
  ['<p style="font:"宋体"">一</p>', '1:17 宋体""'],
  ["<div><body 词>一</div>", "1:12 词"],
  ['<p class="甲>一</p>\n<p id="b">二</p>', '1:4 class="甲'],
  ['<div><p title="甲>一</p><p class=" hidden">二</p></div>', '1:9 title="甲'],
  ["<p lang=a title='甲>一</p>\n<p title=' x=b'>二</p>", "1:11 title='甲"],
])("words where a tag has only names are told at their place, the first of each tag: %j", (text, told) => {
  expect(notShown(text).join(" ")).toBe(told);
});

test.each([
  '<div class="x" align=center data-a aria-b ID=c>一</div>',
  "<img src=甲.jpg alt=图><table nowrap border cellpadding=0 bgcolor=#fff><tr><td x:num>一</table>",
  '<section powered-by="甲.us" label="甲" helvetica="" style=\'font:"宋体"\'>一</section>',
  "<!-- <p 词> -->一<!--> <b>二</b>",
  "<!-- <p 词>\n\n<p 词> -->",
  "<div><textarea><p 词></textarea></div>",
  '<svg viewBox="0 0 1 1" fill=red xlink:href=a><text>一</text></svg>',
  "<div title='<p 词>' / >一</div ><br/ >",
  "`<p 词>` <p词> 一 < 二 > 三 <词>",
])("names, and what only looks like a tag, are not told of: %j", (text) => {
  expect(notShown(text)).toEqual([]);
});

test("a word is shown or told, wherever it stands in HTML but in a value or a comment", () => {
  const name = fc.constantFrom(...names);
  const piece = fc.oneof(
    name.map((tag) => (word: string) => `<${tag} ${word}>`),
    name.map((tag) => (word: string) => `<${tag} class="a"\n${word}>`),
    name.map((tag) => (word: string) => `</${tag} ${word}>`),
    name.map((tag) => (word: string) => `<${tag}${word}>`),
    name.map((tag) => (word: string) => `<${tag} class="a>${word}</${tag}><p class=" b" ID="c">`),
    name.map((tag) => (word: string) => `<${tag}>${word}`),
    name.map((tag) => (word: string) => `${word}</${tag}>`),
    fc
      .constantFrom("</词>", "<!词>", "<词>", "< 词>", "<b <词>")
      .map((text) => (word: string) => text.replace("词", word)),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 8 }),
      fc.constantFrom("", "<div>\n", "> ", "一"),
      (pieces, before) => {
        const text = before + pieces.map((write, index) => write(`词${index}终`)).join("");
        const { html, findings } = render(text);
        const lines = text.split("\n");
        const told = findings.flatMap(({ line, column, detail }) => {
          if (detail.code !== "textNotShown") return [];
          const from = lines
            .slice(line - 1)
            .join("\n")
            .slice(column - 1);
          expect(from.startsWith(detail.params.what)).toBe(true);
          // A tag or quotes that do not end take what follows with them.
          return [/^<|"/.test(detail.params.what) ? from : detail.params.what];
        });
        const shown = textIn(html);
        for (const index of pieces.keys())
          expect([shown, ...told].some((where) => where.includes(`词${index}终`))).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  "<!-- 注 -->一",
  '<div title="a > b">一</div>',
  "<div>一 < 二</div>",
  '<template>\n一 "引"</template>',
  "一 <b>二</b> < 三 [x] [^y]",
  "<div>一\n\n二",
  "```js\n// 注\n```",
])("what is whole, or is text as it stands, is not told of: %j", (text) => {
  expect(notShown(text)).toEqual([]);
});

test("words in attributes that readers would see are kept", () => {
  const shown = textIn(htmlOf('<input value="甲"> <img src="https://example.org/a.jpg" alt="乙">'));
  expect(shown).toContain("甲");
  expect(shown).toContain("乙");
});

test("blocks that are unwrapped do not run together", () => {
  expect(htmlOf("<article>一</article><center>二</center>")).toBe("<div>一</div><div>二</div>");
});

test("what is nested too deep for the stack is a finding at the start of the text", () => {
  for (const text of ["<div>".repeat(20_000), "> ".repeat(5000)]) {
    const { html, text: plain, findings } = render(`${text}词`, 7);
    expect([html, plain]).toEqual(["", ""]);
    expect(findings).toEqual([{ line: 7, column: 1, detail: { code: "nestedTooDeep", params: {} } }]);
  }
});

test("a thousand nested elements neither crash nor swallow the word", () => {
  const { html } = render(`${"<div>".repeat(1000)}词${"</div>".repeat(1000)}`);
  expect(textIn(html)).toContain("词");
});
