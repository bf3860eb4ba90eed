import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { DataFile } from "#archive/dataFile";
import { dataHref, dataNames } from "#archive/dataFile";
import type { DataSource } from "#dataset/dataSource";
import { dataTables } from "#dataset/dataTables";
import { jsonSchemaOf } from "#dataset/jsonSchema";
import { readNewsroom } from "#newsroom/readNewsroom";
import { writeDataSet } from "#publish/data/writeDataSet";
import { article, dateOf, institution, person, publication, tag } from "../archive/records";
import { sourceOf } from "../dataset/dataSource";
import { anyText, asCsvHolds } from "../dataset/hostileText";
import { faultsOf, readCsv, readFile, validatorOf, withoutGuard } from "../dataset/readers";
import { newsFile } from "../newsroom/baseFiles";
import type { Files } from "../newsroom/newsroom";
import { writeFixture } from "../newsroom/newsroom";
import { writeTables } from "./writeTables";

const root = mkdtempSync(join(tmpdir(), "dataset-"));
afterAll(() => rmSync(root, { recursive: true }));

/** Writes the data set of a newsroom made of `files` over the base. */
function write(files: Files = {}, limit?: number) {
  const { settings } = writeFixture(files);
  const { edition } = readNewsroom(settings);
  if (!edition) throw new Error("The fixture has an error.");
  return { archive: edition.archive, files: writeDataSet(root, edition, settings.content, limit) };
}

const textAt = (path: string) => readFileSync(join(root, path), "utf8");

test("each table has a JSON file, a CSV file with the same records, and a schema by which the first is valid", () => {
  const { archive, files } = write();
  expect(files.map(({ path }) => path)).toEqual(
    dataNames.flatMap((name) => [dataHref.file(name, "json"), dataHref.file(name, "csv")]),
  );
  for (const table of dataTables) {
    const schema = JSON.parse(textAt(dataHref.schema(table.name)));
    expect(schema).toEqual(JSON.parse(JSON.stringify(jsonSchemaOf(archive, table))));
    const json = textAt(dataHref.file(table.name, "json"));
    expect(faultsOf(validatorOf(schema), JSON.parse(json))).toEqual([]);
    const rows = readCsv(readFileSync(join(root, dataHref.file(table.name, "csv"))));
    const { records } = readFile(json);
    const key = "slug" in table.fields.shape ? "slug" : "id";
    expect(rows.map((row) => row[key])).toEqual(records.map((record) => record[key]));
  }
});

test("what is said of a file is so: its bytes and its records", () => {
  for (const { path, bytes, records } of write().files) {
    expect(statSync(join(root, path)).size).toBe(bytes);
    const read = path.endsWith(".json") ? readFile(textAt(path)).records : readCsv(readFileSync(join(root, path)));
    expect(read).toHaveLength(records);
  }
});

test("a JSON file begins with what it is; nothing in it tells when it was built", () => {
  const site =
    "name: 试验档案\nnameEn: Test\ndescription: 只为测试。\nlicence: CC BY 4.0\norigin: https://example.org/x\n";
  write({ "content/site.yml": site, "content/articles/2024/a.md": newsFile({ updated: "2026-03-04" }) });
  const text = textAt("/data/articles.json");
  expect(text.slice(0, text.indexOf('"records"'))).toMatchInlineSnapshot(`
    "{
      "name": "试验档案：文章",
      "description": "全部文章的题名、日期、归类、摘要、来源、数字与成果，新的在前。不含全文。",
      "url": "https://example.org/x/data/",
      "licence": "CC BY 4.0",
      "schema": "https://example.org/x/data/schema/articles.schema.json",
      "changed": "2026-03-04",
      "count": 2,
      "parts": [],
      "
  `);
});

test("a CSV file begins with a byte order mark, ends every line with CRLF and quotes every cell", () => {
  write();
  const text = textAt("/data/articles.csv");
  expect(text.startsWith('\ufeff"slug","url",')).toBe(true);
  expect(text.endsWith('"\r\n')).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("a second writing gives the same bytes, and leaves nothing of the first", () => {
  const many = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [`content/articles/2024/a${index}.md`, newsFile()]),
  );
  write(many, 3000);
  const parts = filesBelow();
  expect(parts.size).toBeGreaterThan(20);
  write();
  const first = filesBelow();
  write();
  expect(filesBelow()).toEqual(first);
  expect(first.size).toBe(18);
});

test("an archive without articles has a data set without records", () => {
  const { files } = write({ "content/articles/2024/base.md": null });
  expect(files.map(({ records }) => records)).toEqual(files.map(() => 0));
  expect(readFile(textAt("/data/articles.json")).head).toMatchObject({ count: 0, changed: null, licence: null });
});

test("an article whose text is gone from the cache is an error", () => {
  const { settings } = writeFixture({});
  const { edition } = readNewsroom(settings);
  if (!edition) throw new Error("The fixture has an error.");
  expect(() =>
    writeDataSet(root, { ...edition, texts: new Map() }, settings.content),
  ).toThrowErrorMatchingInlineSnapshot(`[Error: The text of base is not in the cache.]`);
});

describe("a table that is too large for one file", () => {
  const limit = 4000;
  const source = sourceOf(Array.from({ length: 25 }, (_, index) => article(`a${index}`, { title: `第${index}则` })));
  const files = () => writeTables(root, source, limit).filter(({ name }) => name === "articles");
  const ofFormat = (all: DataFile[], format: string) => all.filter((file) => file.format === format && file.part);

  test("is divided into numbered files below the limit, JSON and CSV alike, with every record once and in order", () => {
    const all = files();
    const [json, csv] = [ofFormat(all, "json"), ofFormat(all, "csv")];
    expect(json.length).toBeGreaterThan(3);
    expect(all.filter(({ bytes }) => bytes > limit)).toEqual([]);
    expect(csv.map(({ part, records }) => [part, records])).toEqual(json.map(({ part, records }) => [part, records]));
    const inJson = json.flatMap(({ path }) => readFile(textAt(path)).records.map(({ slug }) => slug));
    const inCsv = csv.flatMap(({ path }) => readCsv(readFileSync(join(root, path))).map(({ slug }) => slug));
    expect(inJson).toEqual(source.archive.articles.map(({ slug }) => slug));
    expect(inCsv).toEqual(inJson);
  });

  test("has a JSON file that names the parts and holds no record, and no CSV file that would look whole", () => {
    const all = files();
    const { head, records } = readFile(textAt("/data/articles.json"));
    expect(records).toEqual([]);
    expect(head.count).toBe(25);
    expect(head.parts).toEqual(
      ofFormat(all, "json").map(({ path, records: count }) => ({
        json: path,
        csv: path.replace(".json", ".csv"),
        count,
      })),
    );
    expect(all[0]).toMatchObject({ path: "/data/articles.json", records: 25 });
    expect(all.map(({ path }) => path)).not.toContain("/data/articles.csv");
  });

  test("is valid by the same schema, its parts too", () => {
    const [articles] = dataTables;
    const validate = validatorOf(articles ? jsonSchemaOf(source.archive, articles) : {});
    for (const { path, format } of files()) {
      if (format === "json") expect(faultsOf(validate, JSON.parse(textAt(path)))).toEqual([]);
    }
  });

  test("has a part for a record that is itself too large", () => {
    const large = sourceOf(
      ["a", "b", "c"].map((slug) => article(slug, { title: slug === "b" ? "长".repeat(limit) : slug })),
    );
    const parts = writeTables(root, large, limit).filter(
      ({ name, format }) => name === "articles" && format === "json",
    );
    expect(parts.map(({ records }) => records)).toEqual([3, 1, 1, 1]);
  });
});

describe("whatever stands in the records", () => {
  const validators = dataTables.map(
    (table) => [table.name, validatorOf(jsonSchemaOf(sourceOf([]).archive, table))] as const,
  );
  const hostile = fc.tuple(anyText, anyText, anyText).map(([a, b, c]) => hostileSource(a, b, c));

  test("JSON gives every text back as it was, and stays valid", () => {
    fc.assert(
      fc.property(hostile, ({ source, texts: [a, b, c] }) => {
        writeTables(root, source);
        for (const [name, validate] of validators) {
          expect(faultsOf(validate, JSON.parse(textAt(dataHref.file(name, "json"))))).toEqual([]);
        }
        const [row] = readFile(textAt("/data/articles.json")).records;
        expect(row).toMatchObject({
          title: a,
          summary: b,
          tags: [{ name: c }],
          sources: [{ title: b, bylines: [{ name: c }] }],
        });
        expect(row).toMatchObject({ figures: [{ label: a, value: b }], works: [{ title: c }], notices: [{ text: a }] });
      }),
      { numRuns: 30 },
    );
  });

  test("CSV keeps its cells apart and gives every text back as far as it can hold it", () => {
    fc.assert(
      fc.property(hostile, ({ source, texts: [a, b, c] }) => {
        for (const { path, format, records } of writeTables(root, source)) {
          if (format === "csv") expect(readCsv(readFileSync(join(root, path)))).toHaveLength(records);
        }
        const [row = {}] = readCsv(readFileSync(join(root, "/data/articles.csv")));
        const read = [row.title, row.summary, row.tagNames, row.sourceTitle].map((cell = "") => withoutGuard(cell));
        expect(read).toEqual([a, b, c, b].map(asCsvHolds));
      }),
      { numRuns: 30 },
    );
  });
});

/** An archive with the same texts in every field that takes any. */
function hostileSource(a: string, b: string, c: string): { source: DataSource; texts: [string, string, string] } {
  const source = sourceOf(
    [
      article("hostile", {
        title: a,
        kicker: b,
        subtitle: c,
        dateNote: a,
        summary: b,
        editor: c,
        tags: ["tag"],
        institutions: ["hospital"],
        people: ["zhang"],
        sources: [
          { title: b, subtitle: a, bylines: [{ name: c, role: a }], publication: "daily", page: b, via: c, note: a },
        ],
        figures: [{ label: a, value: b, unit: c, note: a, of: ["zhang"] }],
        works: [{ type: "paper", title: c, container: b, number: a, of: ["hospital"] }],
        milestones: [{ date: dateOf("2012"), dateNote: c, text: b, of: ["hospital"] }],
        corrections: [{ date: dateOf("2026-01-08"), text: a }],
      }),
    ],
    {
      site: { name: a, nameEn: b, description: c, licence: b },
      tags: [{ ...tag("tag"), label: c, synonyms: [a, b], description: a }],
      institutions: [{ ...institution("hospital"), name: a, aliases: [b, c], province: c }],
      people: [{ ...person("zhang"), name: b, roles: [{ title: a, institution: "hospital" }] }],
      publications: [{ ...publication("daily"), name: c, nameEn: a }],
    },
  );
  return { source, texts: [a, b, c] };
}

function filesBelow(): Map<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(root, name)).isFile(),
  );
  return new Map(names.sort().map((name) => [name, readFileSync(join(root, name), "utf8")]));
}
