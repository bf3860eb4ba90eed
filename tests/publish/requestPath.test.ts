import { expect, test } from "vitest";
import { hasOneHost, requestPath } from "#publish/requestPath";

test.each([
  ["/", "/"],
  ["/a/b?c=d", "/a/b?c=d"],
  ["/a?b=http://c/d", "/a?b=http://c/d"],
  ["//evil.example/a", "//evil.example/a"],
  ["/http://a/b", "/http://a/b"],
  ["/a#b", "/a"],
  ["http://archive.example/a/?b=c", "/a/?b=c"],
  ["HTTP://ARCHIVE.EXAMPLE/a", "/a"],
  ["https://archive.example:8443/a", "/a"],
  ["http://archive.example:/a", "/a"],
  ["http://archive.example", "/"],
  ["http://archive.example?b=c", "/?b=c"],
  ["http://archive.example/#b", "/"],
  ["http://archive.example#b", "/"],
  ["http://[::1]:3000/a", "/a"],
  ["http://127.0.0.1//evil.example/a", "//evil.example/a"],
  ["http://archive.example/a@b:c", "/a@b:c"],
])("%s asks for %s", (target, path) => {
  expect(requestPath(target)).toBe(path);
});

test.each([
  "",
  "*",
  "archive.example:80",
  "archive.example/a",
  "ftp://archive.example/a",
  "file:///etc/passwd",
  "javascript:alert(1)",
  "http:/archive.example/a",
  "http:///a",
  "http://",
  "http://:80/a",
  "http://me@archive.example/a",
  "http://me:secret@archive.example/a",
  "http://a:b:c/a",
  "http://[::1/a",
  "http://a b/c",
  "http://archive.example\\\\a",
])("%s asks for no page", (target) => {
  expect(requestPath(target)).toBeUndefined();
});

test.each([
  [undefined],
  [["archive.example"]],
  [["archive.example:80"]],
  [["[::1]:3000"]],
  [["127.0.0.1"]],
  [["医院.example"]],
])("the hosts %j may stand in one request", (hosts) => {
  expect(hasOneHost(hosts)).toBe(true);
});

test.each([
  [["a", "a"]],
  [["a", "b"]],
  [[""]],
  [["a/b"]],
  [["a b"]],
  [["me@a"]],
  [["a,b"]],
  [["http://a"]],
  [["a?b"]],
  [["a:b"]],
])("the hosts %j may not", (hosts) => {
  expect(hasOneHost(hosts)).toBe(false);
});
