import { expect, test } from "vitest";
import { hostInAddress, isEveryAddress, isHost, isLoopback, ownHost } from "#newsroom/host";

test.each([
  "localhost",
  "archive",
  "archive.example",
  "archive-2.example",
  "my_container",
  "a1.2b",
  "0.0.0.0",
  "127.0.0.1",
  "192.168.1.5",
  "::",
  "::1",
  "fd00::2",
  "fe80::1%eth0",
])("%s is a host", (text) => {
  expect(isHost(text)).toBe(true);
});

test.each([
  "",
  " ",
  "*",
  "1",
  "0",
  "true yes",
  "0x7f000001",
  "127.1",
  "999.1.1.1",
  "1.2.3.4.5",
  "0.0.0.0:3000",
  "localhost:3000",
  "[::1]",
  "[::]:3000",
  ":::",
  "http://localhost",
  "localhost/",
  "a..b",
  ".a",
  "a.",
  "-a",
  "a-",
  "a b",
  "医院",
  "a\n",
  "a,b",
  `${"a".repeat(64)}.example`,
  `${"a.".repeat(127)}aa`,
])("%j is none", (text) => {
  expect(isHost(text)).toBe(false);
});

test.each([
  ["127.0.0.1", true, false],
  ["127.9.9.9", true, false],
  ["::1", true, false],
  ["0.0.0.0", false, true],
  ["::", false, true],
  ["0:0:0:0:0:0:0:0", false, true],
  ["192.168.1.5", false, false],
  ["fd00::2", false, false],
])("%s: this machine alone %s, every address %s", (address, own, every) => {
  expect([isLoopback(address), isEveryAddress(address)]).toEqual([own, every]);
});

test.each([
  [undefined, "localhost"],
  ["0.0.0.0", "localhost"],
  ["::", "localhost"],
  ["192.168.1.5", "192.168.1.5"],
  ["fd00::2", "[fd00::2]"],
  ["archive.example", "archive.example"],
])("a server opened at %s is reached from its own machine at %s", (host, own) => {
  expect(ownHost(host)).toBe(own);
});

test("IPv6 stands in brackets in an address of the web", () => {
  expect(["::1", "127.0.0.1", "a.example"].map(hostInAddress)).toEqual(["[::1]", "127.0.0.1", "a.example"]);
});
