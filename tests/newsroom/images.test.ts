import { expect, test } from "vitest";
import { newsFile } from "./baseFiles";
import { problemsIn, readFixture } from "./newsroom";

const path = "content/articles/2024/a.md";
const showing = (...sources: string[]) => newsFile({}, sources.map((src) => `![图](${src})`).join("\n\n"));

test("an image lies beside the article or in public/", () => {
  const files = {
    "content/articles/2024/photo.jpg": "",
    "content/articles/2024/团队.PNG": "",
    "content/articles/2024/two words.webp": "",
    "public/images/logo.avif": "",
    [path]: showing("photo.jpg", "./photo.jpg", "团队.PNG", "<two words.webp>", "/images/logo.avif"),
  };
  expect(problemsIn(files)).toBe("");
});

test("a missing image is reported with the file that was meant", () => {
  const files = { "content/articles/2024/团队合影.jpg": "", [path]: showing("团队和影.jpg", "/no.png", "sub/no.png") };
  expect(problemsIn(files)).toMatchInlineSnapshot(`
    "content/articles/2024/a.md:10:1 body: 找不到图片“团队和影.jpg”。 是不是“团队合影.jpg”？
    content/articles/2024/a.md:12:1 body: 找不到图片“/no.png”。 请把图片放在文章旁边，或放进 public/ 并写以 / 开头的路径。
    content/articles/2024/a.md:14:1 body: 找不到图片“sub/no.png”。 请把图片放在文章旁边，或放进 public/ 并写以 / 开头的路径。"
  `);
});

test.each(["../2023/secret.jpg", "..%2F..%2Fsecret.jpg", "/../secret.jpg", "/%2e%2e/secret.jpg"])(
  "%s reaches out of the article's folder and is refused",
  (src) => {
    const files = { "secret.jpg": "", "content/articles/2023/secret.jpg": "", "content/secret.jpg": "" };
    const { problems } = readFixture({ ...files, [path]: showing(src) });
    expect(problems.map(({ detail }) => detail.code)).toEqual(["missingImage"]);
  },
);

test("a picture of a type that can carry scripts or that browsers do not show is refused", () => {
  const files = {
    "content/articles/2024/a.svg": "<svg/>",
    "content/articles/2024/b.tiff": "",
    [path]: showing("a.svg", "b.tiff"),
  };
  expect(problemsIn(files)).toMatchInlineSnapshot(`
    "content/articles/2024/a.md:10:1 body: “a.svg”不是可用的图片格式。 请转换为 .jpg、.jpeg、.png、.gif、.webp、.avif。
    content/articles/2024/a.md:12:1 body: “b.tiff”不是可用的图片格式。 请转换为 .jpg、.jpeg、.png、.gif、.webp、.avif。"
  `);
});

test("the lead image is checked like those in the text, at its own place", () => {
  expect(problemsIn({ [path]: newsFile({ image: "{ src: none.jpg, alt: 图 }" }) })).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:8:15 image.src: 找不到图片“none.jpg”。 请把图片放在文章旁边，或放进 public/ 并写以 / 开头的路径。"`,
  );
  expect(problemsIn({ [path]: newsFile({ image: "{ src: none.jpg }" }) })).toContain("8:8 image.alt: 缺少必填字段 alt");
});

test("a remote image becomes a link, with a warning", () => {
  const { problems, edition } = readFixture({ [path]: showing("https://example.org/a.jpg", "//example.org/b.jpg") });
  expect(problems.map(({ severity, line, detail }) => [severity, line, detail.code])).toEqual([
    ["warning", 10, "remoteImage"],
    ["warning", 12, "remoteImage"],
  ]);
  expect(edition?.images).toEqual([]);
});

test("an article may consist of a picture", () => {
  const files = { "content/articles/2024/photo.jpg": "", [path]: showing("photo.jpg") };
  expect(problemsIn(files)).toBe("");
});

test("published images are listed with the path at which the page shows them", () => {
  const files = {
    "content/articles/2024/团队.jpg": "",
    "content/institutions/gate.png": "",
    "public/logo.png": "",
    [path]: newsFile({ image: "{ src: 团队.jpg, alt: 团队 }" }, "![标志](/logo.png)"),
    "content/institutions/city-university.md":
      "---\nname: 市大学\ntype: university\nai: none\n---\n\n![校门](gate.png)\n",
  };
  const { edition } = readFixture(files);
  expect(edition?.images.map((image) => image.path).sort()).toEqual([
    "/articles/a/团队.jpg",
    "/institutions/city-university/gate.png",
    "/logo.png",
  ]);
});
