import { expect, test } from "vitest";
import { withAbsoluteLinks } from "#publish/feeds/absoluteLinks";

const page = "https://archive.example/research/articles/a/";

test.each([
  ["a fragment", '<a href="#_fn1">1</a>', `<a href="${page}#_fn1">1</a>`],
  ["a path", '<a href="/research/tags/x/">x</a>', '<a href="https://archive.example/research/tags/x/">x</a>'],
  ["a relative path", '<a href="../b/">b</a>', '<a href="https://archive.example/research/articles/b/">b</a>'],
  ["another host", '<a href="//other.example/a">a</a>', '<a href="https://other.example/a">a</a>'],
  [
    "an address with a reference in it",
    '<a href="https://other.example/?a=1&#x26;b=2">a</a>',
    '<a href="https://other.example/?a=1&amp;b=2">a</a>',
  ],
  ["a letter", '<a href="mailto:a@b.example">a</a>', '<a href="mailto:a@b.example">a</a>'],
  [
    "a name in Chinese",
    '<a href="/切片 1.pdf">a</a>',
    '<a href="https://archive.example/%E5%88%87%E7%89%87%201.pdf">a</a>',
  ],
  [
    "pictures",
    '<img alt="a" src="p.png" srcset="p.w480.png 480w, p.png 960w" sizes="100vw">',
    `<img alt="a" src="${page}p.png" srcset="${page}p.w480.png 480w, ${page}p.png 960w" sizes="100vw">`,
  ],
  ["an address that nobody can read", '<a href="http://[">a</a>', '<a href="http://[">a</a>'],
])("%s is written in full", (_what, html, absolute) => {
  expect(withAbsoluteLinks(html, page)).toBe(absolute);
});

test("what only looks like an address stays", () => {
  const html = '<p>src="a.png" 与 href="b"</p><img alt=" src=x" src="https://a.example/">';
  expect(withAbsoluteLinks(html, page)).toBe(html);
});
