import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { moveInto } from "#publish/moveInto";

function folders(): { to: string; from: string } {
  const folder = mkdtempSync(join(tmpdir(), "move-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [to, from] = [join(folder, "to"), join(folder, "from")];
  for (const at of [to, from]) mkdirSync(join(at, "data"), { recursive: true });
  writeFileSync(join(to, "data", "index.html"), "page");
  writeFileSync(join(from, "data", "articles.json"), "file");
  return { to, from };
}

test("files come into folders that are there, beside their files, and are gone where they were", () => {
  const { to, from } = folders();
  moveInto(to, from);
  expect(readFileSync(join(to, "data", "index.html"), "utf8")).toBe("page");
  expect(readFileSync(join(to, "data", "articles.json"), "utf8")).toBe("file");
  expect(existsSync(from)).toBe(false);
});

test("a file takes the place of one of its name", () => {
  const { to, from } = folders();
  writeFileSync(join(to, "data", "articles.json"), "old");
  moveInto(to, from);
  expect(readFileSync(join(to, "data", "articles.json"), "utf8")).toBe("file");
});

test("where there is no folder to move, nothing moves", () => {
  const { to, from } = folders();
  moveInto(to, join(from, "none"));
  expect(readdirSync(join(to, "data"))).toEqual(["index.html"]);
});
