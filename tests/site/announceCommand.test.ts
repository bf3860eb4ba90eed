import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { announcedFile } from "#desk/announced";
import { announce as words } from "#language/en/announceTexts";
import { fixtureOrigin } from "./fixture/fixture";
import { runCommand } from "./run";
import { fixture, real } from "./sites";

const announce = ({ content, out, origin = "" } = fixture(), args: string[] = []) =>
  runCommand(
    "desk/announce",
    { ARCHIVE_CONTENT: content, ARCHIVE_OUT: out, ARCHIVE_ORIGIN: origin, BAIDU_PUSH_TOKEN: "s3cret" },
    ["--lang", "en", ...args],
  );

test("npm run announce says what it would send and to whom, sends nothing, remembers nothing", async () => {
  const { code, stdout, stderr } = await announce();
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain(`  new ${fixtureOrigin}/articles/full/\n`);
  expect(stdout).toContain("would be sent to https://api.indexnow.org/indexnow:");
  expect(stdout).toContain("would be sent to http://data.zz.baidu.com/urls:");
  expect(stdout).toContain(words.nothingSent);
  expect(stdout).not.toContain("s3cret");
  expect(existsSync(announcedFile(fixture().content))).toBe(false);
});

test("a site without an origin has nothing to announce", async () => {
  expect(await announce(real())).toEqual({ code: 1, stdout: "", stderr: `${words.noOrigin}\n` });
});
