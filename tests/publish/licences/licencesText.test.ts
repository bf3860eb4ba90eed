import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commandTexts as english } from "#language/en/commandTexts";
import { commandTexts as chinese } from "#language/zh/commandTexts";
import { CommandError } from "#newsroom/commandLine";
import { licencesText } from "#publish/licences/licencesText";
import type { ShippedPackage } from "#publish/licences/shippedPackages";
import { shippedPackages } from "#publish/licences/shippedPackages";
import { temporaryFolder } from "../../site/folders";
import { writeFiles } from "../../site/writeFiles";

const one: ShippedPackage = { name: "one", part: "scripts", folder: "one", files: ["LICENSE", "NOTICE"] };

function modulesWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return folder;
}

test("each package stands there with its version, what of it is in the site, and its licence whole", () => {
  const two: ShippedPackage = { name: "two", part: "index", folder: "one/two", files: ["LICENSE"] };
  const modules = modulesWith({
    "one/package.json": '{"name":"one","version":"1.2.3"}',
    "one/LICENSE": "\nMay be used.\r\nNo warranty.\n",
    "one/NOTICE": "Made by One.",
    "one/two/package.json": '{"name":"two"}',
    "one/two/LICENSE": "As you like.",
  });
  expect(licencesText(modules, chinese, [one, two])).toMatchInlineSnapshot(`
    "本站的脚本、样式和检索索引里有下列软件的代码或数据。各自的许可照录如下。

    ========================================================================

    one 1.2.3 (检索页的脚本)

    May be used.
    No warranty.

    Made by One.

    ========================================================================

    two (检索索引的数据)

    As you like.
    "
  `);
});

describe("a licence that is missing stops a build", () => {
  test.each([
    ["the package", {}],
    ["the licence", { "one/package.json": '{"name":"one","version":"1.2.3"}' }],
    ["a further file", { "one/package.json": '{"name":"one","version":"1.2.3"}', "one/LICENSE": "May be used." }],
  ])("where %s is not there", (_case, files) => {
    expect(() => licencesText(modulesWith(files), chinese, [one])).toThrow(CommandError);
  });

  test("in words of both languages", () => {
    const refusal = (words: typeof chinese) => {
      try {
        return licencesText("/nowhere", words, [one]);
      } catch (error) {
        return error instanceof Error ? error.message : "";
      }
    };
    expect(refusal(chinese)).toMatchInlineSnapshot(
      `"找不到 /nowhere/one/package.json。one 的许可要随网站一起发布，没有它就不能构建。请重新安装依赖（npm ci）；换了版本的，请核对 src/publish/licences/shippedPackages.ts。"`,
    );
    expect(refusal(english)).toMatchInlineSnapshot(
      `"/nowhere/one/package.json is not there. The licence of one goes with the site, which cannot be built without it. Install the packages anew (npm ci); after a change of version, correct src/publish/licences/shippedPackages.ts."`,
    );
  });
});

test("the installed packages have all their licences", () => {
  const text = licencesText(join(process.cwd(), "node_modules"), chinese);
  for (const { name } of shippedPackages) expect(text).toMatch(new RegExp(`^${name}( \\d+\\.\\d+\\.\\d+)? \\(`, "m"));
  expect(text).toContain("Copyright (c) Meta Platforms, Inc. and affiliates.");
  expect(text).toContain("Apache License");
});
