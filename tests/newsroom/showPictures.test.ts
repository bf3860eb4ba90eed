import fc from "fast-check";
import type { Nodes } from "hast";
import { expect, test } from "vitest";
import { decoded, linkTo } from "#archive/href";
import type { Picture } from "#archive/picture";
import { renderMarkdown } from "#markdown/renderMarkdown";
import { showPictures } from "#newsroom/showPictures";
import { attribute, elementsIn, parseHtml } from "../site/page";

const page = "/articles/a/";
const link = (to: `/${string}`) => linkTo(to, page, undefined);
const render = (text: string) => renderMarkdown(text, { firstLine: 1, link: (path) => path, image: (src) => src }).html;

/** A text's images as a browser would see them. */
const imagesIn = (html: string) => elementsIn(parseHtml(html), "img");

/** A text without its images, as a browser would see it. */
function rest(html: string): Nodes {
  return JSON.parse(
    JSON.stringify(parseHtml(html), (key, value) =>
      key === "position" ? undefined : value?.tagName === "img" ? "image" : value,
    ),
  );
}

test("an image in a text gets size, versions and late loading, and keeps what it had", () => {
  const html = render("一。![图 > \"甲\"](photo.jpg '题')\n\n![乙](b.png)");
  const pictures: Picture[] = [
    { path: "/articles/a/photo.jpg", width: 2000, height: 1000 },
    { path: "/b.png", width: 30, height: 20 },
  ];
  expect(showPictures(html, pictures, link)).toMatchInlineSnapshot(`
    "<p>一。<img alt="图 > &#x22;甲&#x22;" title="题" src="../../articles/a/photo.jpg" width="1600" height="800" loading="lazy" decoding="async" srcset="../../articles/a/photo.w480.jpg 480w, ../../articles/a/photo.w960.jpg 960w, ../../articles/a/photo.jpg 1600w" sizes="(min-width: 43rem) 40.5rem, calc(100vw - 2.5rem)"></p>
    <p><img alt="乙" src="../../b.png" width="30" height="20" loading="lazy" decoding="async"></p>"
  `);
});

const hard = [
  "a b",
  "团队",
  "100%",
  "50%25",
  "it's",
  'say "x"',
  "a&b",
  "a&amp;b",
  "<img src=x>",
  "a>b",
  "#1?",
  "a,b",
  "图 src=",
];
const word = fc.oneof(fc.constantFrom(...hard), fc.string({ unit: "grapheme", maxLength: 6 }), fc.constant("文字"));
const words = fc.array(word, { maxLength: 3 }).map((parts) => parts.join(" "));
const name = fc
  .array(word, { minLength: 1, maxLength: 2 })
  .map((parts) => `${parts.join("").replace(/[/\0]/g, "").replace(/^\.+/, "")}x.jpg`)
  .filter((it) => it === it.trim());
const image = fc.record({ name, alt: words, title: words, pixels: fc.integer({ min: 1, max: 3000 }) });

const inAttribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

test("whatever names and descriptions say, every image leads to its own files and nothing else changes", () => {
  fc.assert(
    fc.property(fc.array(image, { maxLength: 4 }), words, (images, around) => {
      const text = images
        .map(
          ({ name: file, alt, title }) =>
            `<p title="x"><abbr title="${inAttribute(around)}">字</abbr><img title="${inAttribute(title)}" src="${encodeURIComponent(file)}" alt="${inAttribute(alt)}"></p>`,
        )
        .join("\n");
      const html = render(text);
      const pictures = images.map(
        ({ name: file, pixels }): Picture => ({
          path: `${page}${file}`,
          width: pixels,
          height: pixels,
        }),
      );
      const shown = showPictures(html, pictures, link);
      expect(rest(shown)).toEqual(rest(html));
      const [before, after] = [imagesIn(html), imagesIn(shown)];
      expect(after).toHaveLength(images.length);
      after.forEach((element, index) => {
        const { name: file = "", pixels = 0 } = images[index] ?? {};
        const address = new URL(attribute(element, "src"), `https://example.org${page}`);
        expect(decoded(address.pathname)).toBe(`${page}${file}`);
        for (const kept of ["alt", "title"])
          expect(attribute(element, kept)).toBe(before[index] && attribute(before[index], kept));
        expect(attribute(element, "loading")).toBe("lazy");
        expect(attribute(element, "width")).toBe(String(Math.min(pixels, 1600)));
        expect(attribute(element, "srcSet") === "").toBe(pixels <= 480);
      });
    }),
  );
});

test("a text with more or fewer images than it is known to have is a defect", () => {
  const html = render("![图](photo.jpg)");
  const picture: Picture = { path: "/a.jpg", width: 1, height: 1 };
  expect(() => showPictures(html, [], link)).toThrow("1 images has 0 pictures");
  expect(() => showPictures(html, [picture, picture], link)).toThrow("1 images has 2 pictures");
});
