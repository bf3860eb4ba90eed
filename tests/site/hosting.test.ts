import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { href } from "#archive/href";
import { hostFiles } from "#publish/hosting/hostFiles";
import { parseHostingTable } from "#publish/hosting/hostingTable";
import { hostingOf } from "#publish/hosting/readHosting";
import { filesOf, pagesOf, redirectsOf } from "./page";
import type { BuiltSite } from "./sites";
import { fixture, real } from "./sites";

const read = ({ out }: BuiltSite, file: string) => readFileSync(join(out, file), "utf8");
const table = (site: BuiltSite) => parseHostingTable(read(site, hostFiles.table));
const policyOf = (site: BuiltSite, path: string) =>
  hostingOf(table(site)).headersFor(path)["Content-Security-Policy"] ?? "";
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe.each([
  ["the real site", real],
  ["the fixture", fixture],
])("%s", (_name, site) => {
  test("has no page with a style sheet that its policy does not name", () => {
    const pages = pagesOf(site().out);
    const unknown = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)]
        .filter(([, style = ""]) => !policyOf(site(), path).includes(hashOf(style)))
        .map(() => path),
    );
    expect(unknown).toEqual([]);
    expect(pages.filter(({ html }) => html.includes("<style")).length).toBeGreaterThan(20);
  });

  test("has no page that goes without a policy, or that others may show as a part of theirs", () => {
    const { headersFor } = hostingOf(table(site()));
    const open = [href.feeds, href.data];
    for (const { path } of pagesOf(site().out)) {
      const headers = headersFor(path);
      expect(headers["Content-Security-Policy"], path).toContain("default-src 'none'");
      const shared = open.some((page) => path === page) ? "cross-origin" : "same-origin";
      expect(headers["Cross-Origin-Resource-Policy"], path).toBe(shared);
    }
  });

  test("has no style or script on an element, and no script in a page that is run", () => {
    const inline = pagesOf(site().out).filter(({ html }) => {
      const tags = html.replace(/<(style|script)\b[^>]*>.*?<\/\1>/gs, "").match(/<[a-z][^>]*>/gi) ?? [];
      const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = ""]) => attributes);
      return (
        tags.some((tag) => /\s(style|on[a-z]+)=/.test(tag)) ||
        scripts.some((attributes) => !/\bsrc=|type="application\/(ld\+)?json"/.test(attributes))
      );
    });
    expect(inline.map(({ path }) => path)).toEqual([]);
  });

  test("names pages for every file that never changes under its name", () => {
    const { headersFor } = hostingOf(table(site()));
    const kept = filesOf(site().out).filter((file) => headersFor(`/${file}`)["Cache-Control"]?.includes("immutable"));
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.filter((file) => !/^(_next\/static|search\/[0-9a-f]{16})\//.test(file))).toEqual([]);
    expect(filesOf(site().out).filter((file) => /^search\/[0-9a-f]{16}\//.test(file) && !kept.includes(file))).toEqual(
      [],
    );
  });
});

test("every old path that has a page of its own is in the table, and leads to a page", () => {
  const { redirects } = table(fixture());
  const placed = redirects.map(({ from }) =>
    from.replace(/([^/])$/, (last) => (/\.html?$/.test(from) ? last : `${last}/`)),
  );
  expect(placed.sort()).toEqual(
    redirectsOf(fixture().out)
      .map(({ path }) => path)
      .sort(),
  );
  for (const { to } of redirects) expect(statSync(join(fixture().out, to, "index.html")).isFile()).toBe(true);
});

test("a withdrawn article is gone; one that is retracted is not", () => {
  expect(table(fixture()).gone).toEqual(["/articles/withdrawn/"]);
  expect(table(real()).gone).toEqual([]);
});

test("the files for hosts name addresses below the path of the origin", () => {
  expect(read(fixture(), hostFiles.redirects)).toContain(
    "/research/%E6%97%A7%E6%A0%8F%E7%9B%AE/%E6%A3%80%E6%B5%8B.html /research/articles/full/ 301!\n",
  );
  expect(read(fixture(), hostFiles.headers)).toMatch(/^\/research\/\*\n/);
  expect(read(fixture(), hostFiles.nginx)).toContain('location "/research/" {');
  expect(read(real(), hostFiles.headers)).toMatch(/^\/\*\n/);
});

test("only a site over https asks for nothing else", () => {
  expect(policyOf(fixture(), "/")).toContain("upgrade-insecure-requests");
  expect(policyOf(real(), "/")).not.toContain("upgrade-insecure-requests");
  const secure = "Strict-Transport-Security";
  expect(hostingOf(table(fixture())).headersFor("/")[secure]).toBe("max-age=63072000");
  expect(hostingOf(table(real())).headersFor("/")[secure]).toBeUndefined();
});
