import { describe, expect, test } from "vitest";
import { z } from "zod";
import { dataNames } from "#archive/dataFile";
import { dataTables } from "#dataset/dataTables";
import { describeForms, describeTables } from "#dataset/describeTables";
import { jsonSchemaOf } from "#dataset/jsonSchema";
import { archiveOf } from "../archive/records";
import { validatorOf } from "./readers";

const site = { name: "档案", nameEn: "Archive", description: "试验。", origin: "https://example.org/research" };
const archive = archiveOf([], { site });

test("the tables are those that have addresses, in that order", () => {
  expect(dataTables.map(({ name }) => name)).toEqual(dataNames);
});

describe.each(dataTables.map((table) => [table.name, table] as const))("the schema of %s", (name, table) => {
  const schema = jsonSchemaOf(archive, table);

  test("is one that a strict validator of 2020-12 takes, and says where it is and what it describes", () => {
    expect(() => validatorOf(schema)).not.toThrow();
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `https://example.org/research/data/schema/${name}.schema.json`,
    });
    expect(schema.title).toMatch(/^档案：../);
  });

  test("has no address of its own where the site has no origin", () => {
    expect(jsonSchemaOf(archiveOf([]), table)).not.toHaveProperty("$id");
  });

  test("explains every field, and wants every field to be there", () => {
    for (const form of [schema, ...Object.values(schema.$defs ?? {})]) {
      const fields = Object.entries(form.properties ?? {});
      expect(fields.length).toBeGreaterThan(1);
      expect(form.required).toEqual(fields.map(([field]) => field));
      expect(fields.filter(([, field]) => typeof field === "boolean" || !field.description)).toEqual([]);
    }
  });

  test("allows fields that come to be added, and no record that lacks one", () => {
    const validate = validatorOf(schema);
    const empty = z.object({ records: z.array(z.unknown()) }).safeParse({ records: [] });
    expect(empty.success && validate(empty.data)).toBe(false);
    const head = {
      name: "",
      description: "",
      url: "/",
      licence: null,
      schema: "/",
      changed: null,
      count: 0,
      parts: [],
    };
    expect(validate({ ...head, records: [], later: 1 })).toBe(true);
    expect(validate({ ...head, records: [{}] })).toBe(false);
  });

  test("has the fields that the page explains, in their order and with the same words", () => {
    const described = describeTables().find((one) => one.name === name);
    const pairs = described?.fields.map((field) => [field.name, field.description]);
    expect(pairs).toEqual(Object.entries(table.fields.shape).map(([field, form]) => [field, form.description]));
  });

  test("and its columns are fields of that name, or are explained beside these", () => {
    const described = describeTables().find((one) => one.name === name);
    const fields = described?.fields.map((field) => field.name) ?? [];
    const own = described?.columns.map((column) => column.name) ?? [];
    const columns = table.columns.map((column) => column.name);
    expect(new Set(columns).size).toBe(columns.length);
    expect(new Set(columns)).toEqual(
      new Set([...fields.filter((field) => !described?.onlyJson.includes(field)), ...own]),
    );
    expect(described?.columns.filter(({ description }) => description === "")).toEqual([]);
  });
});

test("a form that records hold is explained once, and whoever holds it says which", () => {
  const forms = describeForms();
  const ids = forms.map(({ id }) => id);
  expect(ids).toEqual([
    ...["envelope", "part", "named", "source", "byline", "figure", "quantity", "work", "notice", "role"],
  ]);
  const used = [...describeTables(), ...forms].flatMap(({ fields }) => fields.flatMap(({ form }) => form ?? []));
  const tables = dataTables.map(({ fields }) => z.globalRegistry.get(fields)?.id);
  expect(used.filter((id) => !ids.includes(id) && !tables.includes(id))).toEqual([]);
  expect(ids.filter((id) => id !== "envelope" && !used.includes(id))).toEqual([]);
});

test("a field's description tells text, codes, numbers, dates, addresses, records, lists and what may be null", () => {
  const [articles] = describeTables();
  const kinds = Object.fromEntries(
    (articles?.fields ?? []).map(({ name, value, list, nullable, form }) => [
      name,
      [form ?? value, ...(list ? ["list"] : []), ...(nullable ? ["null"] : [])].join(" "),
    ]),
  );
  expect(kinds).toMatchObject({
    slug: "text",
    url: "address",
    status: "code",
    kicker: "text null",
    date: "date",
    updated: "date null",
    stage: "code null",
    tags: "named list",
    original: "truth",
    sources: "source list",
  });
  const institutions = describeTables().find(({ name }) => name === "institutions");
  const parent = institutions?.fields.find(({ name }) => name === "parent");
  expect(parent).toMatchObject({ value: "form", form: "named", list: false, nullable: true });
  expect(institutions?.fields.find(({ name }) => name === "aliases")).toMatchObject({ value: "text", list: true });
  expect(institutions?.fields.find(({ name }) => name === "articles")).toMatchObject({ value: "integer" });
});
