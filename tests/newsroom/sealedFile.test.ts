import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { readSealed, writeSealed } from "#newsroom/sealedFile";
import { writeFileWhole } from "#newsroom/writeFileWhole";

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "sealed-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test("what is kept under a name comes back whole, whatever its bytes", () => {
  const file = join(temporaryFolder(), "shelf", "kept");
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.stringMatching(/^[a-z0-9-]{1,40}$/), (bytes, name) => {
      writeSealed(file, name, bytes);
      expect(readSealed(file, name)).toEqual(Buffer.from(bytes));
    }),
  );
  expect(readdirSync(dirname(file))).toEqual(["kept"]);
});

test("a kept file that was cut, lengthened or changed anywhere counts as none", () => {
  const file = join(temporaryFolder(), "kept");
  writeSealed(file, "key", "第一行\n第二行");
  const whole = readFileSync(file);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      writeFileSync(file, whole.subarray(0, at));
      expect(readSealed(file, "key")).toBeUndefined();
      writeFileSync(file, Buffer.concat([whole, Buffer.of(change)]));
      expect(readSealed(file, "key")).toBeUndefined();
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ change;
      writeFileSync(file, changed);
      expect(readSealed(file, "key")).toBeUndefined();
    }),
  );
  writeFileSync(file, whole);
  expect(readSealed(file, "key")?.toString()).toBe("第一行\n第二行");
});

test("a kept file in the place of another, of another version, or no file at all counts as none", () => {
  const folder = temporaryFolder();
  const [one, other] = [join(folder, "one"), join(folder, "other")];
  writeSealed(one, "one", "1");
  writeSealed(other, "other", "2");
  renameSync(other, one);
  expect(readSealed(one, "one")).toBeUndefined();
  writeSealed(one, "one", "1");
  writeFileSync(one, readFileSync(one, "utf8").replace("archive-kept 1 ", "archive-kept 2 "));
  expect(readSealed(one, "one")).toBeUndefined();
  expect(readSealed(join(folder, "none"), "none")).toBeUndefined();
  expect(readSealed(join(one, "below"), "below")).toBeUndefined();
  mkdirSync(join(folder, "folder"));
  expect(readSealed(join(folder, "folder"), "folder")).toBeUndefined();
});

test("a file that cannot be written whole leaves what was there, and no remains", () => {
  const folder = temporaryFolder();
  writeFileWhole(join(folder, "a"), "old");
  mkdirSync(join(folder, "taken"));
  expect(() => writeFileWhole(join(folder, "taken"), "new")).toThrow(/EISDIR|EEXIST|ENOTEMPTY/);
  expect(readdirSync(folder).sort()).toEqual(["a", "taken"]);
  expect(() => writeFileWhole(join(folder, "a", "below"), "new")).toThrow("EEXIST");
  expect(readFileSync(join(folder, "a"), "utf8")).toBe("old");
});

test("a folder that is deleted again and again while files are written into it is made again", async () => {
  const folder = join(temporaryFolder(), "cache");
  for (let number = 0; number < 50; number++) {
    writeFileWhole(join(folder, String(number % 7), "file"), "text");
    if (number % 3 === 0) rmSync(folder, { recursive: true });
  }
  expect(existsSync(folder)).toBe(true);
});
