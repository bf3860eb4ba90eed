import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readHost, readPort, readSettings, settingsEnvironment } from "#newsroom/settings";
import { SettingsError } from "#newsroom/settingsError";

test("without an environment, content and out lie in the project and the clock is now", () => {
  const before = Date.now();
  const { content, out, now, origin } = readSettings({});
  expect([content, out, origin]).toEqual([resolve("content"), resolve("out"), undefined]);
  expect(now).toBeGreaterThanOrEqual(before);
});

test("an empty variable counts as none", () => {
  expect(readSettings({ ARCHIVE_CONTENT: "", ARCHIVE_OUT: "", ARCHIVE_ORIGIN: "" })).toMatchObject({
    content: resolve("content"),
    out: resolve("out"),
    origin: undefined,
  });
});

test("settings handed on to another process are the same there", () => {
  const settings = readSettings({
    ARCHIVE_CONTENT: "/srv/a",
    ARCHIVE_OUT: "/srv/b",
    ARCHIVE_NOW: "2026-11-21T08:00:00+08:00",
    ARCHIVE_ORIGIN: "https://example.org/research/",
  });
  expect(settings).toEqual({
    content: "/srv/a",
    out: "/srv/b",
    now: Date.parse("2026-11-21T00:00:00Z"),
    origin: "https://example.org/research",
  });
  expect(readSettings(settingsEnvironment(settings))).toEqual(settings);
});

test.each([
  ["ARCHIVE_NOW", "2026-11-21"],
  ["ARCHIVE_NOW", "now"],
  ["ARCHIVE_ORIGIN", "example.org"],
  ["ARCHIVE_ORIGIN", "ftp://example.org"],
  ["ARCHIVE_ORIGIN", "https://example.org/?a"],
  ["ARCHIVE_ORIGIN", "https://me@example.org/"],
])("%s=%s is refused by name", (variable, value) => {
  expect(() => readSettings({ [variable]: value })).toThrow(`${variable}=${value}`);
});

test("a port is a number up to 65535", () => {
  expect(readPort({})).toBe(3000);
  expect(readPort({ PORT: "8080" })).toBe(8080);
  for (const wrong of ["0", "65536", "80a", "-1", "1.5"])
    expect(() => readPort({ PORT: wrong })).toThrow(SettingsError);
});

test("a server is open to others under ARCHIVE_HOST alone; HOST is the shell's", () => {
  expect(readHost({})).toBeUndefined();
  expect(readHost({ ARCHIVE_HOST: "" })).toBeUndefined();
  expect(readHost({ HOST: "0.0.0.0", HOSTNAME: "archive" })).toBeUndefined();
  expect(readHost({ ARCHIVE_HOST: "0.0.0.0" })).toBe("0.0.0.0");
  expect(() => readHost({ ARCHIVE_HOST: "0.0.0.0:3000" })).toThrow(new SettingsError("ARCHIVE_HOST", "0.0.0.0:3000"));
});
