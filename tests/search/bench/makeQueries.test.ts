import { describe, expect, test } from "vitest";
import { articles, handMadeArchive, names } from "./handMade";
import { latinKey, latinWords } from "./latinWords";
import { makeQueries } from "./makeQueries";
import type { Query } from "./query";

const options = {
  count: 40,
  seed: 7,
  toTraditional: (text: string) => text.replaceAll("疗", "療").replaceAll("临", "臨"),
  pinyinOf: (name: string) => ({ 吕单: ["lv", "shan"], 李丹: ["li", "dan"] })[name] ?? [],
};
const classes = makeQueries(handMadeArchive(), options);
const queriesOf = (name: string): readonly Query[] => {
  const queries = classes.find((kind) => kind.name === name)?.queries ?? [];
  if (queries.length === 0) throw new Error(`There are no queries of the kind “${name}”.`);
  return queries;
};

/** The articles that a query should find, as they were made. */
const soughtBy = ({ relevant }: Query) => articles.filter(({ slug }) => relevant.has(slug));

describe("queries made from an archive", () => {
  test("are the same for the same seed and others for another", () => {
    expect(makeQueries(handMadeArchive(), options)).toEqual(classes);
    expect(makeQueries(handMadeArchive(), { ...options, seed: 8 })).not.toEqual(classes);
  });

  test("never ask the same twice within a kind", () => {
    for (const { queries } of classes) expect(new Set(queries.map(({ text }) => text)).size).toBe(queries.length);
  });

  test("ask for every kind", () => {
    expect(classes.map(({ name, queries }) => [name, queries.length > 0])).toMatchInlineSnapshot(`
      [
        [
          "whole title",
          true,
        ],
        [
          "4 of a title",
          true,
        ],
        [
          "4 of a body",
          true,
        ],
        [
          "6 of a body",
          true,
        ],
        [
          "2 pieces of a title",
          true,
        ],
        [
          "2 pieces of a body",
          true,
        ],
        [
          "2 words of a body",
          true,
        ],
        [
          "4 of a title, Traditional",
          true,
        ],
        [
          "Latin or Greek word",
          true,
        ],
        [
          "its variants",
          true,
        ],
        [
          "name",
          true,
        ],
        [
          "synonym or alias",
          true,
        ],
        [
          "pinyin of a person",
          true,
        ],
        [
          "initials of a person",
          true,
        ],
      ]
    `);
  });

  test.each([
    ["whole title", "title"],
    ["4 of a title", "title"],
    ["4 of a body", "body"],
    ["6 of a body", "body"],
    ["2 pieces of a title", "title"],
    ["2 pieces of a body", "body"],
    ["2 words of a body", "body"],
  ] as const)("of the kind “%s” stand in the %s of the one article sought", (kind, field) => {
    for (const query of queriesOf(kind)) {
      const [article, ...others] = soughtBy(query);
      for (const part of query.text.split(" ")) expect(article?.[field]).toContain(part);
      expect([others, query.needed]).toEqual([[], 1]);
    }
  });

  test("of a piece have as many Han characters as their kind says", () => {
    for (const [kind, form] of [
      ["4 of a title", /^\p{Script=Han}{4}$/u],
      ["4 of a body", /^\p{Script=Han}{4}$/u],
      ["6 of a body", /^\p{Script=Han}{6}$/u],
      ["2 pieces of a body", /^\p{Script=Han}{2,4} \p{Script=Han}{2,4}$/u],
      ["2 words of a body", /^\p{Script=Han}{2,} \p{Script=Han}{2,}$/u],
    ] as const)
      for (const { text } of queriesOf(kind)) expect(text).toMatch(form);
  });

  test.each([
    ["4 of a title", "title"],
    ["2 pieces of a title", "title"],
    ["4 of a body", "text"],
    ["6 of a body", "text"],
    ["2 pieces of a body", "text"],
    ["2 words of a body", "text"],
  ] as const)("of the kind “%s” tell in how many articles' %s the same stands", (kind, field) => {
    const texts = articles.map(({ title, more, body }) => (field === "title" ? title : [title, ...more, body].join()));
    for (const { text, alike } of queriesOf(kind)) {
      const having = texts.filter((whole) => text.split(" ").every((part) => whole.includes(part)));
      expect([text, alike]).toEqual([text, having.length]);
    }
  });

  test("have the same in two articles now and then", () => {
    const pieces = queriesOf("4 of a title").filter(({ alike }) => alike === 2);
    expect(pieces.map(({ text }) => text)).toEqual(["进入临床"]);
  });

  test("in Traditional characters are written differently in the title", () => {
    for (const query of queriesOf("4 of a title, Traditional")) {
      const [article] = soughtBy(query);
      expect(article?.title).not.toContain(query.text);
      expect(article?.title).toContain(query.text.replaceAll("療", "疗").replaceAll("臨", "临"));
    }
  });

  test.each(["Latin or Greek word", "its variants"])("of the kind “%s” seek every article with the word", (kind) => {
    for (const query of queriesOf(kind)) {
      const having = articles.filter(({ body }) => latinWords(body).map(latinKey).includes(latinKey(query.text)));
      expect(soughtBy(query)).toEqual(having);
      expect(query.needed).toBe(having.length);
    }
  });

  test("by a variant are not in the article as written", () => {
    const tnf = queriesOf("its variants").filter(({ text }) => latinKey(text) === "tnfalpha");
    expect(tnf.map(({ text }) => text)).toContain("tnf-alpha");
    for (const query of tnf) expect(query.relevant).toEqual(new Set(["stem-cells", "gene-screening"]));
  });
});

describe("queries by names", () => {
  test("count what a name's page lists and need what its articles state", () => {
    const hospital = queriesOf("name").find(({ text }) => text === "甲市医院");
    expect(hospital).toEqual({ text: "甲市医院", relevant: new Set(["stem-cells", "gene-screening"]), needed: 1 });
  });

  test("leave out names that no article states", () => {
    const asked = classes.flatMap(({ queries }) => queries.map(({ text }) => text));
    expect(asked).toContain("组织工程");
    expect(asked).not.toContain("无人知晓");
  });

  test("are pinyin and initials of people", () => {
    expect(
      queriesOf("pinyin of a person")
        .map(({ text }) => text)
        .sort(),
    ).toEqual(["lidan", "lvshan"]);
    expect(
      queriesOf("initials of a person")
        .map(({ text }) => text)
        .sort(),
    ).toEqual(["ld", "ls"]);
  });

  test("that two people share seek the articles of both", () => {
    const same = makeQueries({ ...handMadeArchive(), names }, { ...options, pinyinOf: () => ["li", "dan"] });
    const queries = same.find(({ name }) => name === "pinyin of a person")?.queries;
    expect(queries).toEqual([{ text: "lidan", relevant: new Set(["stem-cells", "gene-screening"]), needed: 2 }]);
  });
});
