import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fileHref } from "#archive/fileHref";
import { href } from "#archive/href";
import { shippedPackages } from "#publish/licences/shippedPackages";
import { linksOf } from "./links";
import { readPage } from "./page";
import { scriptsOf, scriptText } from "./scripts";
import { fixture, real } from "./sites";

describe.each([
  ["real content", real],
  ["fixture", fixture],
])("the licences of others in the site of the %s", (_name, site) => {
  const file = () => join(site().out, fileHref.licences);

  test("are there, of every package of which readers get a part", () => {
    const text = readFileSync(file(), "utf8");
    for (const { name } of shippedPackages) expect(text).toMatch(new RegExp(`^${name} `, "m"));
    expect(text).toContain("Permission is hereby granted");
  });

  test("are led to by the page about the site, and named where the scripts begin", () => {
    const links = linksOf(readPage(site().out, href.about), site());
    expect(links.map((link) => link.file)).toContain(file());
    const [start = ""] = scriptsOf(site()).asked;
    expect(scriptText(site(), start)).toContain(`/*! ${fileHref.licences.slice(1)} */`);
  });
});
