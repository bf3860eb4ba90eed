import { expect, test } from "vitest";
import { newsFile } from "./baseFiles";
import { problemsIn, readFixture } from "./newsroom";
import { movingPng, picture, small } from "./pictures";

const path = "content/articles/2024/a.md";
const showing = (...sources: string[]) => newsFile({}, sources.map((src) => `![图](${src})`).join("\n\n"));

test("an image lies beside the article or in public/", () => {
  const files = {
    "content/articles/2024/photo.jpg": small.jpg,
    "content/articles/2024/团队.PNG": small.png,
    "content/articles/2024/two words.webp": small.webp,
    "public/images/logo.avif": small.avif,
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

test("a picture on somebody's own computer is missing everywhere else: an error", () => {
  const files = {
    [path]: newsFile(
      { image: "{ src: 'C:\\Users\\editor\\团队.jpg', alt: 图 }" },
      "![](C:\\Users\\editor\\photo.jpg)\n\n![图](file:///D:/图片/a.png)\n\n<img src='c:/a/b.png' alt='图'>",
    ),
  };
  expect(problemsIn(files)).toMatchInlineSnapshot(`
    "content/articles/2024/a.md:8:15 image.src: 图片“C:\\Users\\editor\\团队.jpg”写的是自己电脑上的路径，别人的电脑上没有。 请把图片放在文章旁边，这里只写文件名 团队.jpg 。
    content/articles/2024/a.md:11:1 body: 图片“C:\\Users\\editor\\photo.jpg”写的是自己电脑上的路径，别人的电脑上没有。 请把图片放在文章旁边，这里只写文件名 photo.jpg 。
    content/articles/2024/a.md:13:1 body: 图片“file:///D:/图片/a.png”写的是自己电脑上的路径，别人的电脑上没有。 请把图片放在文章旁边，这里只写文件名 a.png 。
    content/articles/2024/a.md:15:1 body: 图片“c:/a/b.png”写的是自己电脑上的路径，别人的电脑上没有。 请把图片放在文章旁边，这里只写文件名 b.png 。"
  `);
  expect(readFixture(files).edition).toBeUndefined();
});

test("of a missing picture the same name in other case is offered first, and no other photograph", () => {
  const files = {
    "content/articles/2024/yunxi-team.JPG": small.jpg,
    "content/articles/2024/yunxi-tear.jpg": small.jpg,
    "content/articles/2024/yunxi-lab1.jpg": small.jpg,
    [path]: showing("yunxi-team.jpg", "yunxi-cats.jpg", "yunxi-lob.jpg"),
  };
  expect(problemsIn(files)).toMatchInlineSnapshot(`
    "content/articles/2024/a.md:10:1 body: 找不到图片“yunxi-team.jpg”。 是不是“yunxi-team.JPG”？
    content/articles/2024/a.md:12:1 body: 找不到图片“yunxi-cats.jpg”。 请把图片放在文章旁边，或放进 public/ 并写以 / 开头的路径。
    content/articles/2024/a.md:14:1 body: 找不到图片“yunxi-lob.jpg”。 是不是“yunxi-lab1.jpg”？"
  `);
});

test("a file whose name only looks like the one in the text is told as such", () => {
  const files = { "content/articles/2024/cafe\u0301.jpg": small.jpg, [path]: showing("caf\u00e9.jpg") };
  expect(problemsIn(files)).toMatchInlineSnapshot(
    `"content/articles/2024/a.md:10:1 body: 文章旁边有一个文件，名称和“café.jpg”看起来一样，编码却不同（带附加符号的字母在 macOS 上拆成两个字符）。 请复制这里的名称，用它给文件重新命名，或两处都改用英文字母。"`,
  );
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

test("a file that is no picture, or of another format than its name says, is reported", () => {
  const files = {
    "content/articles/2024/words.jpg": "不是图片",
    "content/articles/2024/empty.png": "",
    "content/articles/2024/cut.gif": small.gif.subarray(0, 8),
    "content/articles/2024/from-chat.jpg": small.webp,
    "content/articles/2024/drawing.png": "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
    "content/articles/2024/folder.png/inside.png": small.png,
    "content/articles/2024/moving.png": movingPng,
    [path]: showing("words.jpg", "empty.png", "cut.gif", "from-chat.jpg", "drawing.png", "folder.png", "moving.png"),
  };
  expect(problemsIn(files)).toMatchInlineSnapshot(`
    "content/articles/2024/a.md:10:1 body: “words.jpg”读不出图片，文件可能损坏，或者并不是图片。 请用看图软件打开，另存为 .jpg、.jpeg、.png、.gif、.webp、.avif 中的一种。
    content/articles/2024/a.md:12:1 body: “empty.png”读不出图片，文件可能损坏，或者并不是图片。 请用看图软件打开，另存为 .jpg、.jpeg、.png、.gif、.webp、.avif 中的一种。
    content/articles/2024/a.md:14:1 body: “cut.gif”读不出图片，文件可能损坏，或者并不是图片。 请用看图软件打开，另存为 .jpg、.jpeg、.png、.gif、.webp、.avif 中的一种。
    content/articles/2024/a.md:16:1 body: “from-chat.jpg”的实际格式与文件名不符。 请把文件改名为 from-chat.webp，这里也照改。
    content/articles/2024/a.md:18:1 body: “drawing.png (.svg)”不是可用的图片格式。 请转换为 .jpg、.jpeg、.png、.gif、.webp、.avif。
    content/articles/2024/a.md:20:1 body: “folder.png”读不出图片，文件可能损坏，或者并不是图片。 请用看图软件打开，另存为 .jpg、.jpeg、.png、.gif、.webp、.avif 中的一种。
    content/articles/2024/a.md:22:1 body: “moving.png (.apng)”不是可用的图片格式。 请转换为 .jpg、.jpeg、.png、.gif、.webp、.avif。"
  `);
});

test("names of narrower versions are kept for the build", async () => {
  const wide = await picture("png", { width: 500, height: 20 });
  const files = {
    "content/articles/2024/photo.w480.jpg": small.jpg,
    "content/articles/2024/beside.png": wide,
    "content/articles/2024/beside.w480.png": small.png,
    "public/plate.png": wide,
    "public/plate.w480.png": small.png,
    "public/small.png": small.png,
    "public/small.w480.png": small.png,
    "content/articles/2024/own.png": wide,
    "public/articles/a/own.w480.png": small.png,
    [path]: showing("photo.w480.jpg", "beside.png", "/plate.png", "/small.png", "own.png"),
  };
  expect(problemsIn(files)).toMatchInlineSnapshot(`
    "content/articles/2024/a.md:10:1 body: “photo.w480.jpg”这样的文件名留给程序生成的较窄图片。 请把那个文件改名，例如 photo-w480.jpg。
    content/articles/2024/a.md:14:1 body: “plate.w480.png”这样的文件名留给程序生成的较窄图片。 请把那个文件改名，例如 plate-w480.png。
    content/articles/2024/a.md:18:1 body: “own.w480.png”这样的文件名留给程序生成的较窄图片。 请把那个文件改名，例如 own-w480.png。"
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
  expect(edition?.pictures.size).toBe(0);
});

test("an article may consist of a picture", () => {
  const files = { "content/articles/2024/photo.jpg": small.jpg, [path]: showing("photo.jpg") };
  expect(problemsIn(files)).toBe("");
});

test("published images are listed with the path at which the page shows them", () => {
  const files = {
    "content/articles/2024/团队.jpg": small.jpg,
    "content/institutions/gate.png": small.png,
    "public/logo.png": small.png,
    [path]: newsFile({ image: "{ src: 团队.jpg, alt: 团队 }" }, "![标志](/logo.png)"),
    "content/institutions/city-university.md":
      "---\nname: 市大学\ntype: university\nai: none\n---\n\n![校门](gate.png)\n",
  };
  const { edition } = readFixture(files);
  expect([...(edition?.pictures.keys() ?? [])].sort()).toEqual([
    "/articles/a/团队.jpg",
    "/institutions/city-university/gate.png",
    "/logo.png",
  ]);
  expect(edition?.pictures.get("/logo.png")).toMatchObject({ path: "/logo.png", width: 4, height: 3 });
});
