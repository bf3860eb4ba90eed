import { describe, expect, test } from "vitest";
import { countFacet } from "#search/countFacet";
import { search } from "#search/search";
import { article, openSmall, request, sourceOf } from "./smallIndex";

const documents = [
  article("early", { title: "肝癌早期诊断", body: "一种血清标志物。" }),
  article("apart", { title: "一项研究", body: "肝癌患者很多，\n早期发现不易。\n诊断方法有三种。TNF-α升高。" }),
  article("liver", { title: "肝病", body: "关于肝病，与癌无关。用TNFα和IL-6检测。" }),
  article("other", { title: "心脏", body: "心脏的研究，AKR1B10不在其中。" }),
];

async function slugs(text: string): Promise<string[]> {
  const { index } = await openSmall(sourceOf(documents));
  const { hits } = await search(index, request(text));
  return hits.map(({ slug }) => slug);
}

test.each([
  ["words that stand together before words that stand apart", "肝癌早期诊断", ["early", "apart"]],
  ["a part of a word", "血清标", ["early"]],
  ["one character", "心", ["other"]],
  ["two words", "肝癌 诊断", ["early", "apart"]],
  ["a phrase only as it stands", "“肝癌早期”", ["early"]],
  ["all but what is excluded", "肝癌 -早期诊断", ["apart"]],
  ["a Greek letter by its name", "tnf-alpha", ["apart", "liver"]],
  ["a Greek letter without a hyphen", "TNFα", ["apart", "liver"]],
  ["Latin letters for Greek ones", "TNF-a", ["apart", "liver"]],
  ["full-width letters", "ＩＬ－６", ["liver"]],
  ["what a joining character connects", "心脏和AKR1B10", ["other"]],
])("a search finds %s: %s", async (_what, text, expected) => {
  expect((await slugs(text)).sort()).toEqual([...expected].sort());
});

test("characters find the radicals that look like them, and radicals the characters", async () => {
  const written = ["金俊飞团队", "⾦俊⻜团队", "心脏"].map((title, at) => article(`a${at}`, { title }));
  const { index } = await openSmall(sourceOf(written));
  for (const text of ["金俊飞", "⾦俊⻜", "“⾦俊飞”"]) {
    const { hits } = await search(index, request(text));
    expect(hits.map(({ slug }) => slug).sort()).toEqual(["a0", "a1"]);
  }
});

describe("an answer", () => {
  const noTexts = { kicker: [], subtitle: [], works: [], sources: [] };
  const people = [{ id: "jin-junfei", name: "金俊飞" }];
  const names = [{ facet: "people" as const, id: "jin-junfei", name: "金俊飞", others: [], count: 1 }];
  const entries = { tags: [], institutions: [], people, publications: [] };
  const filed = [
    article("his", { title: "一位医生", people: ["jin-junfei"], texts: { ...noTexts, names: ["金俊飞"] } }),
    ...documents,
  ];
  const ask = async (text: string, parts: Parameters<typeof request>[1] = {}) => {
    const { index } = await openSmall(sourceOf(filed, { entries, names }));
    return search(index, request(text, parts));
  };

  test.each(["jinjunfei", "jjf", "jinj", "jin junfei", "Jin Jun-fei"])("reads %s as a name", async (typed) => {
    const answer = await ask(typed);
    expect(answer.hits.map(({ slug }) => slug)).toEqual(["his"]);
    expect(answer.hits[0]?.excerpt).toEqual([{ text: "金俊飞", hit: true }]);
    expect(answer.readAs.map(({ names: read }) => read.map(({ name }) => name))).toEqual([["金俊飞"]]);
  });

  test("says that no article has everything, and gives those with a part", async () => {
    const answer = await ask("肝癌 不存在的词语");
    expect(answer.partial).toBe(true);
    expect(answer.hits.map(({ slug }) => slug)).toEqual(["early", "apart"]);
  });

  test("finds nothing where there is nothing, and does not call it a part", async () => {
    expect(await ask("鼯鼠")).toMatchObject({ total: 0, partial: false, hits: [], page: 1, pages: 1 });
  });

  test("has all articles, the newest first, where nothing is asked for, and the oldest first if so wished", async () => {
    const slugsOf = async (sort: "relevance" | "oldest") => (await ask("", { sort })).hits.map(({ slug }) => slug);
    const newest = filed.map(({ slug }) => slug);
    expect(await slugsOf("relevance")).toEqual(newest);
    expect(await slugsOf("oldest")).toEqual(newest.toReversed());
  });

  test("puts the article of which the query is the title before all others", async () => {
    expect((await ask("肝病")).hits[0]?.slug).toBe("liver");
    expect((await ask("心脏")).hits[0]?.slug).toBe("other");
  });

  test("has twenty articles a page, and the last page for a number beyond it", async () => {
    const many = Array.from({ length: 45 }, (_it, at) => article(`a${at}`, { title: `肝癌${at}` }));
    const { index } = await openSmall(sourceOf(many));
    const page = async (number: number) => {
      const { hits, page: shown, pages, total } = await search(index, request("肝癌", { page: number }));
      return { slugs: hits.map(({ slug }) => slug), shown, pages, total };
    };
    const [first, third, beyond] = [await page(1), await page(3), await page(99)];
    expect(first).toMatchObject({ shown: 1, pages: 3, total: 45 });
    expect([first.slugs.length, third.slugs.length]).toEqual([20, 5]);
    expect(beyond).toEqual(third);
    expect(first.slugs.filter((slug) => third.slugs.includes(slug))).toEqual([]);
  });

  test("fetches no body where the short texts have what was asked for", async () => {
    const { index, asked } = await openSmall(sourceOf(documents));
    await search(index, request("肝癌早期诊断"));
    expect(asked.filter((name) => name.includes("bodies/"))).toEqual(["g1/bodies/1.bin"]);
  });
});

test("traditional characters find simplified ones, and are fetched only when something was not found", async () => {
  const { index, asked } = await openSmall(sourceOf([article("a", { title: "广西的医院" })]));
  const found = async (text: string) => (await search(index, request(text))).hits.map(({ slug }) => slug);
  expect(await found("广西")).toEqual(["a"]);
  expect(asked).not.toContain("g1/traditional.bin");
  expect(await found("廣西的醫院")).toEqual(["a"]);
  expect(asked).toContain("g1/traditional.bin");
});

describe("what is asked for in traditional characters", () => {
  const source = sourceOf([
    article("simple", { title: "广西的医院", body: "肝癌的防治。" }),
    article("other", { title: "肝癌" }),
    article("traditional", { title: "題", body: "這是廣西醫院。" }),
  ]);
  const found = async (text: string) => {
    const { index } = await openSmall(source);
    return (await search(index, request(text))).hits.map(({ slug }) => slug).sort();
  };

  test("is left out where it is excluded, though something else was found", async () => {
    expect(await found("肝癌 -廣西")).toEqual(["other"]);
  });

  test("is verified in texts of either writing", async () => {
    expect(await found("“广西医”")).toEqual(["traditional"]);
  });

  test("is found even if somebody else has the characters read in the meantime", async () => {
    const { index } = await openSmall(source);
    const [answer] = await Promise.all([search(index, request("廣西")), index.learnTraditional()]);
    expect(answer.total).toBe(2);
  });
});

test("a phrase that stands nowhere gives the articles with a part of it, as such", async () => {
  const { index } = await openSmall(sourceOf([article("a", { body: "肝癌，癌早。".repeat(8) })]));
  expect(await search(index, request("“肝癌早”"))).toMatchObject({ total: 1, partial: true });
});

test("signs alone are in no article", async () => {
  const { index } = await openSmall(sourceOf(documents));
  for (const text of ["😀", "？？", "“”", "-"]) expect((await search(index, request(text))).total, text).toBe(0);
});

test("no name is guessed for letters that must stand in a text or must not", async () => {
  const names = [{ facet: "people" as const, id: "jin-junfei", name: "金俊飞", others: [], count: 1 }];
  const people = [{ id: "jin-junfei", name: "金俊飞" }];
  const filed = [article("his", { title: "肝癌", people: ["jin-junfei"] })];
  const { index } = await openSmall(
    sourceOf(filed, { names, entries: { tags: [], institutions: [], people, publications: [] } }),
  );
  const answers = await Promise.all(["肝癌 -jjf", "“jjf”"].map((text) => search(index, request(text))));
  expect(answers.map(({ readAs }) => readAs)).toEqual([[], []]);
  expect(answers.map(({ total }) => total)).toEqual([1, 0]);
});

test("a long word of letters beyond the first plane is found", async () => {
  const word = `a${"𝒳".repeat(30)}`;
  const { index } = await openSmall(sourceOf([article("a", { body: `${word}，${"𐐨".repeat(60)}` })]));
  for (const text of [word, "𐐨".repeat(60)]) expect((await search(index, request(text))).total).toBe(1);
});

test("a body of 200,000 characters without a mark is searched like any other", async () => {
  const { index } = await openSmall(sourceOf([article("a", { body: `${"研究".repeat(100_000)}的` })]));
  expect((await search(index, request("究研究的"))).hits[0]?.excerpt.some(({ hit }) => hit)).toBe(true);
});

test("a chosen entry that no article found has keeps its name", async () => {
  const tags = [
    { id: "liver", name: "肝病" },
    { id: "lung", name: "肺病" },
  ];
  const filed = [article("a", { tags: ["liver"] }), article("b", { tags: ["lung"] })];
  const { index } = await openSmall(
    sourceOf(filed, { entries: { tags, institutions: [], people: [], publications: [] } }),
  );
  const asked = request("", { chosen: { ...request("").chosen, tags: ["liver", "lung"] } });
  expect(await countFacet(index, asked, "tags")).toEqual([
    { id: "liver", name: "肝病", count: 0, chosen: true },
    { id: "lung", name: "肺病", count: 0, chosen: true },
  ]);
});
