import { expect, test } from "vitest";
import { openSearch } from "#publish/openSearch";

const site = { name: "医研档案", nameEn: "Hospital Research Archive", description: "收录医院科研报道。" };

test("a site with an origin describes its search with absolute addresses", () => {
  expect(openSearch({ ...site, origin: "https://example.org/research" })).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
    <ShortName>医研档案</ShortName>
    <Description>检索医研档案</Description>
    <InputEncoding>UTF-8</InputEncoding>
    <Language>zh-CN</Language>
    <Image width="16" height="16" type="image/svg+xml">https://example.org/research/favicon.svg</Image>
    <Url type="text/html" template="https://example.org/research/search/?q={searchTerms}"/>
    </OpenSearchDescription>
    "
  `);
});

test("without an origin there is none", () => {
  expect(openSearch(site)).toBeUndefined();
});

test("a long name is cut to the sixteen characters that the format allows, none of them in two", () => {
  const name = `${"档".repeat(15)}𠮷𠮷`;
  const text = openSearch({ ...site, name, origin: "https://example.org" });
  expect(text).toContain(`<ShortName>${"档".repeat(15)}𠮷</ShortName>`);
  expect(text).toContain(`<Description>检索${name}</Description>`);
});
