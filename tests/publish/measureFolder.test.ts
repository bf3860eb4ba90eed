import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { measureFolder } from "#publish/measureFolder";

test("a site is measured in pages and bytes, on every level", () => {
  const folder = mkdtempSync(join(tmpdir(), "measure-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  expect(measureFolder(folder)).toEqual({ pages: 0, bytes: 0 });
  mkdirSync(join(folder, "a.html", "b"), { recursive: true });
  for (const [name, text] of Object.entries({
    "index.html": "一",
    "a.html/b/404.html": "12",
    "a.html/b/c.html.gz": "1234",
  }))
    writeFileSync(join(folder, name), text);
  expect(measureFolder(folder)).toEqual({ pages: 2, bytes: 9 });
});
