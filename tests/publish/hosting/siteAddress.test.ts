import fc from "fast-check";
import { expect, test } from "vitest";
import { encodedPath, oldPaths } from "#publish/hosting/siteAddress";

test.each([
  ["/2022/05/16/title.html", "/2022/05/16/title.html"],
  ["/旧栏目/检测 1.html", "/%E6%97%A7%E6%A0%8F%E7%9B%AE/%E6%A3%80%E6%B5%8B%201.html"],
  ["/100%/", "/100%25/"],
  ["/a%20b", "/a%2520b"],
  ["/a&b=c+d,e;f@g$h!i'j(k)", "/a&b=c+d,e;f@g$h!i'j(k)"],
  ["/a:b*c", "/a%3Ab%2Ac"],
  ["/a?b#c", "/a%3Fb%23c"],
  ['/"<>{}`|', "/%22%3C%3E%7B%7D%60|"],
])("%s is asked for as %s", (path, address) => {
  expect(encodedPath(path)).toBe(address);
});

test("an address is one word that leads back to its path, whatever stands in the path", () => {
  const segment = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => /^[^/\\\p{Cc}\p{Cs}.]+$/u.test(text));
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1 }), (segments) => {
      const path = `/${segments.join("/")}`;
      const address = encodedPath(path);
      expect(address).toMatch(/^[!-~]+$/);
      expect(address).not.toMatch(/[*:#?]/);
      expect(decodeURIComponent(address)).toBe(path);
    }),
  );
});

test.each([
  ["/old", ["/old/", "/old", "/old/index.html"]],
  ["/old/", ["/old/", "/old", "/old/index.html"]],
  ["/old/index.html", ["/old/", "/old", "/old/index.html"]],
  ["/old.html", ["/old.html"]],
  ["/old.htm", ["/old.htm"]],
  ["/old.php", ["/old.php/", "/old.php", "/old.php/index.html"]],
])("what was at %s is looked for at %j", (from, paths) => {
  expect(oldPaths(from)).toEqual(paths);
});
