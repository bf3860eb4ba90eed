import { expect, test } from "vitest";
import { ownScripts } from "#publish/ownScripts";

const begin = "<script>(globalThis.T||(globalThis.T=[])).push({});</script>";
const chunk = '<script src="/_next/static/chunks/a-1~.js" defer=""></script>';
const data = '<script id="__NEXT_DATA__" type="application/json">{"a":"<b>"}</script>';

test("the script in the page becomes a file that says where the others are, and all are asked for from the page", () => {
  const { html, asked, start } = ownScripts(`<head>${begin}${chunk}</head><body>${data}</body>`, "/search/");
  expect(start.text).toMatchInlineSnapshot(`
    "/*! search/licences.txt */
    globalThis.TURBOPACK_CHUNK_BASE_PATH="../_next/";
    (globalThis.T||(globalThis.T=[])).push({});
    "
  `);
  expect(asked).toEqual([start.file, "static/chunks/a-1~.js"]);
  const [first, second] = asked.map((file) => `<script src="../_next/${file}" defer=""></script>`);
  expect(html).toBe(`<head>${first}${second}</head><body>${data}</body>`);
});

test("the lists of all pages, which only Next's router reads, are asked for no longer", () => {
  const lists = ["_buildManifest", "_ssgManifest", "_clientMiddlewareManifest"].map(
    (name) => `<script src="/_next/static/archive/${name}.js" defer=""></script>`,
  );
  const { html, asked, start } = ownScripts(begin + lists.join(""), "/a/b/");
  expect(asked).toEqual([start.file]);
  expect(html).toBe(`<script src="../../_next/${start.file}" defer=""></script>`);
});

test("the file's name changes with its text", () => {
  const names = ["1", "2"].map((text) => ownScripts(`<script>${text}</script>`, "/search/").start.file);
  expect(new Set(names).size).toBe(2);
});

test.each([
  ["no script of its own", chunk],
  ["two", begin + begin],
  ["a script of another host", `${begin}<script src="https://example.org/a.js"></script>`],
])("a page with %s is not as Next writes it", (_case, html) => {
  expect(() => ownScripts(html, "/search/")).toThrow("/search/ has");
});
