import { expect, test } from "vitest";
import { redirectPage } from "#publish/redirectPage";

const site = { name: "甲", nameEn: "A", description: "乙" };

test.each([
  ["https://example.org", "/articles/a/"],
  ["https://example.org/research", "/research/articles/a/"],
])("at %s an old path leads to %s and names the whole address", (origin, link) => {
  const html = redirectPage("/2022/05/a.html", "/articles/a/", { ...site, origin });
  expect(html).toContain(`content="0;url=${link}"`);
  expect(html).toContain(`<a href="${link}">`);
  expect(html).toContain(`<link rel="canonical" href="${origin}/articles/a/">`);
});
