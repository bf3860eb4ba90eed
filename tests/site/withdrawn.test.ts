import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { saidWhenWithdrawn } from "#archive/withdrawnRecord";
import { articleFields } from "#newsroom/schema/article";
import { filesWith } from "./bytes";
import { withdrawnArticle } from "./fixture/withdrawnArticle";
import { filesOf } from "./page";
import { fixture } from "./sites";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The places of a form at which values stand: `title`, `sources[].bylines[].name`. */
function placesOf(schema: JsonSchema | boolean, at = ""): string[] {
  if (typeof schema !== "object") return [at];
  const { properties, items } = schema;
  if (properties)
    return Object.entries(properties).flatMap(([key, inner]) => placesOf(inner, at === "" ? key : `${at}.${key}`));
  return items === undefined || Array.isArray(items) ? [at] : placesOf(items, `${at}[]`);
}

type Value = { place: string; value: string };

function valuesOf(value: unknown, place = ""): Value[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(item, `${place}[]`));
  if (typeof value !== "object" || value === null) return [{ place, value: String(value) }];
  return Object.entries(value).flatMap(([key, inner]) => valuesOf(inner, place === "" ? key : `${place}.${key}`));
}

/** What a file may say at such a place is one of a few words, or a record that other articles name too. */
const shared = ["kind", "stage", "ai", "original", "draft", "works[].type", "tags[]", "institutions[]", "people[]"];
/** Four digits stand in many hashes: they are looked for as a word of a text. */
const wordsOnly = ["works[].year", "milestones[].date"];

const values = valuesOf(withdrawnArticle).filter(({ place }) => !shared.includes(place));
const said = new Map<string, string>(Object.entries(saidWhenWithdrawn));
const older = [...withdrawnArticle.corrections, withdrawnArticle.retraction]
  .filter(({ date }) => date < withdrawnArticle.withdrawn.date)
  .flatMap(({ date, text }): string[] => [date, text]);

function isLeft({ place, value }: Value): boolean {
  const fate = said.get(place.split(/[.[]/, 1)[0] ?? "");
  return fate === "stays" || (fate === "later" && !older.includes(value));
}

test("the fixture's withdrawn article has a value at every place that an article's form knows", () => {
  const form = z.toJSONSchema(articleFields, { io: "input", unrepresentable: "any" });
  const places = new Set(valuesOf(withdrawnArticle).map(({ place }) => place));
  expect([...places].sort()).toEqual(placesOf(form).sort());
});

describe("of a withdrawn article", () => {
  const gone = values.filter((value) => !isLeft(value) && !wordsOnly.includes(value.place));

  test.each(gone)("nothing of $place is in any byte of the site: $value", ({ value }) => {
    expect(filesWith(dirname(fixture().content), value)).not.toEqual([]);
    expect(filesWith(fixture().out, value)).toEqual([]);
  });

  test("the date of a figure is not there as readers write it either", () => {
    expect(filesWith(fixture().out, "2001年7月13日")).toEqual([]);
  });

  test("the year of a work stands in no text", () => {
    const texts = filesOf(fixture().out).filter((file) => /\.(html|json|csv|xml|bib|ris|txt)$/.test(file));
    const year = new RegExp(`(?<![\\w+/=-])${withdrawnArticle.works[0].year}(?![\\w+/=-])`);
    const stating = texts.filter((file) => year.test(readFileSync(join(fixture().out, file), "utf8")));
    expect(stating).toEqual([]);
  });

  test.each(values.filter(isLeft))("what is left of $place is found: $value", ({ value }) => {
    expect(filesWith(fixture().out, value)).not.toEqual([]);
  });
});
