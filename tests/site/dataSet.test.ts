import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dataHref, dataNames } from "#archive/dataFile";
import { href } from "#archive/href";
import { dataTables } from "#dataset/dataTables";
import { faultsOf, readCsv, readFile, validatorOf } from "../dataset/readers";
import { fixtureSite } from "./fixture/fixture";
import { withdrawnMarks } from "./fixture/withdrawnArticle";
import { linksOf, resolved } from "./links";
import { all, attribute, elementsIn, readPage, textIn } from "./page";
import type { BuiltSite } from "./sites";
import { fixture, real } from "./sites";

const bytesAt = ({ out }: BuiltSite, path: string) => readFileSync(join(out, path));
const textAt = (site: BuiltSite, path: string) => bytesAt(site, path).toString();
const recordsOf = (site: BuiltSite, name: (typeof dataNames)[number]) =>
  readFile(textAt(site, dataHref.file(name, "json"))).records;

/** Every text below a value that stands under one of some names. */
function valuesUnder(value: unknown, names: readonly string[]): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === "string" && names.includes(name) ? [inner] : valuesUnder(inner, names),
  );
}

describe.each([
  ["real content", real],
  ["fixture", fixture],
])("the data set of the %s", (_name, site) => {
  test.each(dataNames)("has %s that are valid by the schema beside them, and the same in CSV", (name) => {
    const validate = validatorOf(JSON.parse(textAt(site(), dataHref.schema(name))));
    expect(faultsOf(validate, JSON.parse(textAt(site(), dataHref.file(name, "json"))))).toEqual([]);
    const rows = readCsv(bytesAt(site(), dataHref.file(name, "csv")));
    expect(rows.map(({ url }) => url)).toEqual(recordsOf(site(), name).map(({ url }) => url));
    expect(rows.length).toBeGreaterThan(0);
  });

  test("names only pages and files of the site, and every article once", () => {
    const heads = dataNames.map((name) => readFile(textAt(site(), dataHref.file(name, "json"))).head);
    const own = [
      ...heads.flatMap((head) => valuesUnder(head, ["url", "schema", "json", "csv"])),
      ...dataNames.flatMap((name) => recordsOf(site(), name).flatMap(({ url }) => String(url))),
    ];
    expect(own.filter((address) => !leadsToFile(site(), address))).toEqual([]);
    const slugs = recordsOf(site(), "articles").map(({ slug }) => String(slug));
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.filter((slug) => !existsSync(join(site().out, "articles", slug)))).toEqual([]);
  });

  test("gives ids that the files of their kind have", () => {
    const ids = new Set(dataNames.flatMap((name) => recordsOf(site(), name).map(({ id }) => id)));
    const named = recordsOf(site(), "articles").flatMap((record) => valuesUnder(record, ["id"]));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test("has a page that leads to every file with its size and its number of records", () => {
    const page = readPage(site().out, href.data);
    const files = linksOf(page, site()).flatMap(({ file }) => (file?.includes("/data/") ? file : []));
    for (const name of dataNames) {
      for (const path of [dataHref.file(name, "json"), dataHref.file(name, "csv"), dataHref.schema(name)])
        expect(files).toContain(join(site().out, path));
    }
    const [table] = all(page.tree, { name: "table" });
    const rows = elementsIn(table ?? page.tree, "tr")
      .slice(1)
      .map((row) => elementsIn(row, /^t[dh]$/).map(textIn));
    expect(rows.map(([, records]) => Number(records))).toEqual(dataNames.map((name) => recordsOf(site(), name).length));
    const { size } = statSync(join(site().out, dataHref.file("articles", "json")));
    expect(rows[0]?.[2]).toBe(`文章 JSON ${Math.round(size / 1000)} kB`);
  });

  test("has a page that explains every field and every column", () => {
    const { tree } = readPage(site().out, href.data);
    const names = new Set(elementsIn(tree, "th").flatMap((cell) => elementsIn(cell, "code").map(textIn)));
    const known = dataTables.flatMap(({ fields, columns }) => [
      ...Object.keys(fields.shape),
      ...columns.map(({ name }) => name),
    ]);
    expect(known.filter((name) => !names.has(name))).toEqual([]);
    const schemas = dataNames.map((name) => textAt(site(), dataHref.schema(name))).join();
    const columns = new Set(dataTables.flatMap((table) => table.columns.map(({ name }) => name)));
    expect([...names].filter((name) => !columns.has(name) && !schemas.includes(`"${name}"`))).toEqual([]);
  });
});

test("every page leads to the data set", () => {
  for (const path of ["/", "/archive/", "/articles/full/", "/404.html"]) {
    const files = linksOf(readPage(fixture().out, path), fixture()).map(({ file }) => file);
    expect(files).toContain(join(fixture().out, "data/index.html"));
  }
});

test("a withdrawn article is there with its status and notice, a retracted one with its mark", () => {
  const articles = recordsOf(fixture(), "articles");
  const withdrawn = articles.find(({ slug }) => slug === "withdrawn");
  expect(withdrawn).toMatchObject({ status: "withdrawn", title: "已经撤下的一篇", figures: [], works: [] });
  expect(JSON.stringify(withdrawn)).toContain("所据材料不可靠，撤下。");
  expect(withdrawnMarks.filter((mark) => JSON.stringify(articles).includes(mark))).toEqual([]);
  expect(articles.find(({ slug }) => slug === "retracted")).toMatchObject({ status: "retracted" });
});

test("with an origin addresses are absolute, and the licence is the site's; without, they are paths", () => {
  const { head, records } = readFile(textAt(fixture(), "/data/articles.json"));
  expect(head).toMatchObject({ url: `${fixture().origin}/data/`, licence: fixtureSite.licence });
  expect(records.filter(({ url }) => !String(url).startsWith(`${fixture().origin}/articles/`))).toEqual([]);
  const own = readFile(textAt(real(), "/data/articles.json"));
  expect(own.head).toMatchObject({ url: "/data/", licence: null });
  expect(own.records.filter(({ url }) => !String(url).startsWith("/articles/"))).toEqual([]);
});

test("with an origin the page tells search engines of its files", () => {
  const { tree } = readPage(fixture().out, href.data);
  const data = elementsIn(tree, "script").filter((script) => attribute(script, "type") === "application/ld+json");
  const text = data.map(textIn).join();
  expect(text).toContain('"Dataset"');
  for (const name of dataNames) expect(text).toContain(`${fixture().origin}${dataHref.file(name, "csv")}`);
});

function leadsToFile(site: BuiltSite, address: string): boolean {
  const file = site.origin === undefined ? join(site.out, address) : resolved(address, { path: "/" }, site).file;
  return file !== undefined && existsSync(file);
}
