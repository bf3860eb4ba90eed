import { expect, test } from "vitest";
import { baseTags, institutionFile, newsFile } from "./baseFiles";
import { problemsIn, readFixture } from "./newsroom";

const a = "content/articles/2024/a.md";
const b = "content/articles/2024/b.md";
const from = (...paths: string[]) => newsFile({ redirectFrom: `[${paths.join(", ")}]` });

test("old paths lead to the page of their record, in articles and in registries", () => {
  const { problems, edition } = readFixture({
    [a]: from("/2022/05/16/title.html", "/articles/former-slug/"),
    "content/institutions/first-hospital.md": institutionFile({
      parent: "city-university",
      redirectFrom: "[/institutions/old-name/]",
    }),
    "content/tags.yml": baseTags.replace("broader: oncology", "broader: oncology, redirectFrom: [/tags/hepatoma/]"),
  });
  expect(problems).toEqual([]);
  expect(edition?.redirects).toEqual([
    { from: "/2022/05/16/title.html", to: "/articles/a/" },
    { from: "/articles/former-slug/", to: "/articles/a/" },
    { from: "/institutions/old-name/", to: "/institutions/first-hospital/" },
    { from: "/tags/hepatoma/", to: "/tags/liver-cancer/" },
  ]);
});

test("an old path that two records claim is refused, however it ends", () => {
  expect(problemsIn({ [a]: from("/old/"), [b]: from("/old/index.html") })).toMatchInlineSnapshot(
    `"content/articles/2024/b.md:8:16 redirectFrom: 旧路径“/old/index.html”已经被 content/articles/2024/a.md 使用。 一个旧路径只能通向一页，请删除其中一处。"`,
  );
  expect(problemsIn({ [a]: from("/old"), [b]: from("/old/") })).toContain("b.md:8:16");
});

test("an old path is the same with percent signs and without", () => {
  const written = ["/%E6%97%A7/a%20b.html", "/旧/100%25", "/100%.html"];
  const { edition, problems } = readFixture({ [a]: from(...written) });
  expect(problems).toEqual([]);
  expect(edition?.redirects.map((redirect) => redirect.from)).toEqual(["/旧/a b.html", "/旧/100%", "/100%.html"]);
  expect(problemsIn({ [a]: from("/%E6%97%A7/"), [b]: from("/旧/") })).toContain("b.md:8:16");
});

test.each([
  "/index.html",
  "/404.html",
  "/_next/a.js",
  "/_redirects",
  "/archive/",
  "/articles/base",
  "/articles/base/index.html",
  "/kinds/news/",
  "/timeline/",
  "/logo.png",
])("an old path cannot hide %s, which exists", (path) => {
  const { problems } = readFixture({ [a]: from(path), "public/logo.png": "" });
  expect(problems.map(({ detail }) => detail)).toEqual([{ code: "redirectHidesPage", params: { path } }]);
});

test.each([
  "https://example.org/a",
  "a.html",
  "//example.org/",
  "/a?b=c",
  "/a#b",
  "/a/../b",
  "/a//b",
  "/a\\\\b",
  "/a/%2e%2e/b",
  "/%5Cb",
  "/a%3Fb",
  "/a%0Ab",
])("%s is no old path of this site", (path) => {
  const { problems } = readFixture({ [a]: newsFile({ redirectFrom: `["${path}"]` }) });
  expect(problems.map(({ detail }) => detail.code)).toEqual(["notAPath"]);
});

test("half a character in an old path is told as what it is, and the path is none", () => {
  const { problems } = readFixture({ [a]: newsFile({ redirectFrom: '["/\\ud800"]' }) });
  expect(problems.map(({ detail }) => detail.code)).toEqual(["lostCharacter", "notAPath"]);
});

test("a draft's old paths are checked but not published", () => {
  const draft = newsFile({ draft: "true", redirectFrom: "[/old/]" });
  expect(readFixture({ [a]: draft }).edition?.redirects).toEqual([]);
  expect(problemsIn({ [a]: draft, [b]: from("/old/") })).toContain("旧路径“/old/”");
});
