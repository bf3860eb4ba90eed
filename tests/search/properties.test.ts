import fc from "fast-check";
import { expect, test } from "vitest";
import { kinds, stages } from "#archive/classification";
import { countFacet, countYears } from "#search/countFacet";
import { search } from "#search/search";
import { article, openSmall, request, sourceOf } from "./smallIndex";

/** Few characters, so that texts and queries share many. */
const hanText = fc.string({ unit: fc.constantFrom(..."肝癌早期诊断研究医院，。的"), maxLength: 40 });
const mixedText = fc.string({
  unit: fc.oneof(fc.constantFrom(..."肝癌医院𠮷α-，。 Tn1é"), fc.constantFrom("TNF-α", "IL-6", "ＩＬ", "⏎", "\n")),
  maxLength: 30,
});

const anyArticle = fc.record({
  title: hanText,
  body: hanText,
  year: fc.integer({ min: 2020, max: 2024 }),
  kind: fc.constantFrom(...kinds),
  stage: fc.constantFrom(undefined, ...stages),
  tags: fc.uniqueArray(fc.constantFrom("liver", "liver-cancer", "lung"), { maxLength: 2 }),
  institutions: fc.uniqueArray(fc.constantFrom("first", "second", "third"), { maxLength: 2 }),
});
type AnyArticle = typeof anyArticle extends fc.Arbitrary<infer T> ? T : never;

const entries = {
  tags: [
    { id: "liver", name: "肝病" },
    { id: "liver-cancer", name: "肝癌", above: "liver" },
    { id: "lung", name: "肺病" },
  ],
  institutions: [
    { id: "first", name: "第一医院", province: "广西" },
    { id: "second", name: "第二医院", above: "first", province: "广西" },
    { id: "third", name: "第三医院", province: "广东" },
  ],
  people: [],
  publications: [],
};

function sourceFrom(articles: readonly AnyArticle[]) {
  const ordered = articles.toSorted((a, b) => b.year - a.year);
  const documents = ordered.map(({ year, ...parts }, at) =>
    article(`a${at}`, { ...parts, date: { iso: String(year), precision: "year" } }),
  );
  return { ordered, source: sourceOf(documents, { entries }) };
}

/** Pairs of Han characters that stand side by side. */
function pairsIn(text: string): string[] {
  return [...text.matchAll(/\p{Script=Han}+/gu)].flatMap(([run]) => {
    const characters = [...run];
    return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
  });
}

test("every pair of characters of whatever is indexed finds it, and so do its words", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(mixedText, mixedText), { minLength: 1, maxLength: 4 }), async (texts) => {
      const { index } = await openSmall(sourceOf(texts.map(([title, body], at) => article(`a${at}`, { title, body }))));
      for (const [at, [title, body]] of texts.entries()) {
        const words = `${title}\n${body}`.match(/(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
        for (const wanted of [...pairsIn(title), ...pairsIn(body), ...words]) {
          const { hits, partial } = await search(index, request(wanted));
          expect({ partial, slugs: hits.map(({ slug }) => slug) }, wanted).toMatchObject({
            partial: false,
            slugs: expect.arrayContaining([`a${at}`]),
          });
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("every string of a text finds it, however long", async () => {
  const text = fc.string({
    unit: fc.constantFrom(..."肝癌早期诊断研究医院的方法新进展血清标志物检测"),
    minLength: 2,
    maxLength: 90,
  });
  await fc.assert(
    fc.asyncProperty(text, fc.nat(), fc.nat(), async (body, one, other) => {
      const [from = 0, to = 0] = [one % (body.length - 1), other % (body.length - 1)].sort((a, b) => a - b);
      const { index } = await openSmall(sourceOf([article("a", { body })]));
      expect(await search(index, request(body.slice(from, to + 2)))).toMatchObject({ total: 1, partial: false });
      expect(await search(index, request(`"${body.slice(from, to + 2)}"`))).toMatchObject({ total: 1, partial: false });
    }),
  );
});

/** The rule of matching, said another way: strike from the query all its pairs that the text has; nothing but joining characters is left. */
function hasRun(run: string, texts: readonly string[]): boolean {
  const characters = [...run];
  const [single = ""] = characters;
  if (characters.length === 1) return texts.some((text) => text.includes(single));
  const left = characters.map((character) => !"的了和与及或在是之".includes(character));
  let some = false;
  for (let at = 0; at + 1 < characters.length; at++) {
    if (!texts.some((text) => text.includes(characters.slice(at, at + 2).join("")))) continue;
    [left[at], left[at + 1], some] = [false, false, true];
  }
  return some && !left.includes(true);
}

test("found, and counted under each facet, is what a look at every article finds and counts", async () => {
  const choice = fc.record({
    text: fc.string({ unit: fc.constantFrom(..."肝癌早期诊断医院的"), minLength: 0, maxLength: 5 }),
    tags: fc.uniqueArray(fc.constantFrom("liver", "liver-cancer", "lung"), { maxLength: 2 }),
    institutions: fc.uniqueArray(fc.constantFrom("first", "second", "third"), { maxLength: 2 }),
    kinds: fc.uniqueArray(fc.constantFrom(...kinds), { maxLength: 2 }),
    from: fc.constantFrom(undefined, "2021", "2023"),
    to: fc.constantFrom(undefined, "2022", "2024"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(anyArticle, { maxLength: 40 }), choice, async (articles, wanted) => {
      const { ordered, source } = sourceFrom(articles);
      const { index } = await openSmall(source);
      const { tags, institutions, from, to } = wanted;
      const chosen = { ...request("").chosen, tags, institutions, kinds: wanted.kinds };
      const asked = request(wanted.text, { chosen, years: { from, to } });
      const texts = ({ title, body }: AnyArticle) => [title, body];
      const tagsOf = (it: AnyArticle) =>
        new Set(it.tags.flatMap((tag) => (tag === "liver-cancer" ? [tag, "liver"] : [tag])));
      const housesOf = (it: AnyArticle) =>
        new Set(it.institutions.flatMap((id) => (id === "second" ? [id, "first"] : [id])));
      const hasWords = (it: AnyArticle) => wanted.text === "" || hasRun(wanted.text, texts(it));
      const hasTags = (it: AnyArticle) => tags.every((tag) => tagsOf(it).has(tag));
      const hasHouse = (it: AnyArticle) => institutions.length === 0 || institutions.some((id) => housesOf(it).has(id));
      const hasKind = (it: AnyArticle) => wanted.kinds.length === 0 || wanted.kinds.includes(it.kind);
      const inYears = ({ year }: AnyArticle) => String(year) >= (from ?? "") && String(year) <= (to ?? "9");
      const answer = await search(index, asked);
      if (answer.partial) {
        expect(ordered.filter(hasWords)).toEqual([]);
        return;
      }
      const meet = (...rules: ((it: AnyArticle) => boolean)[]) =>
        ordered.filter((it) => rules.every((rule) => rule(it)));
      expect(answer.total).toBe(meet(hasWords, hasTags, hasHouse, hasKind, inYears).length);
      const counted = async (facet: "tags" | "institutions" | "kinds" | "stages" | "provinces") =>
        Object.fromEntries(
          (await countFacet(index, asked, facet)).filter(({ count }) => count > 0).map((it) => [it.id, it.count]),
        );
      const tally = (ids: string[]) => {
        const counts: Record<string, number> = {};
        for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
        return counts;
      };
      const place: Record<string, string> = { first: "广西", second: "广西", third: "广东" };
      expect(await counted("tags")).toEqual(
        tally(meet(hasWords, hasTags, hasHouse, hasKind, inYears).flatMap((it) => [...tagsOf(it)])),
      );
      expect(await counted("institutions")).toEqual(
        tally(meet(hasWords, hasTags, hasKind, inYears).flatMap((it) => [...housesOf(it)])),
      );
      expect(await counted("kinds")).toEqual(tally(meet(hasWords, hasTags, hasHouse, inYears).map(({ kind }) => kind)));
      expect(await counted("stages")).toEqual(
        tally(meet(hasWords, hasTags, hasHouse, hasKind, inYears).flatMap(({ stage }) => stage ?? [])),
      );
      expect(await counted("provinces")).toEqual(
        tally(
          meet(hasWords, hasTags, hasHouse, hasKind, inYears).flatMap((it) => [
            ...new Set(it.institutions.map((id) => place[id] ?? "")),
          ]),
        ),
      );
      const years = (await countYears(index, asked)).map(({ year, count }) => [year, count]);
      const expected = tally(meet(hasWords, hasTags, hasHouse, hasKind).map(({ year }) => String(year)));
      expect(years).toEqual(Object.entries(expected).sort());
    }),
    { numRuns: 150 },
  );
});

test.each([
  ["10,000 characters", "肝癌".repeat(5_000)],
  ["a word of 10,000 letters", "a".repeat(10_000)],
  [
    "10,000 different characters",
    Array.from({ length: 10_000 }, (_it, at) => String.fromCodePoint(0x4e00 + at)).join(""),
  ],
  ["emoji", "👩🏽‍🔬🧬"],
  ["signs of regular expressions", "(.*)+?[^a]\\d{2,}|$^"],
  ["HTML", "<img src=x onerror=alert(1)>\"'&"],
  ["lone surrogates", "\ud800肝\udc00癌\ud800"],
  ["nothing but signs", '-- "" “” ，。 - －'],
  ["an open quotation mark", "“肝癌"],
  ["a name of every object", "__proto__ constructor toString"],
  ["control characters", "\u0000\u0007\u202e肝癌\ufeff"],
])("a hostile query is answered: %s", async (_what, text) => {
  const { index } = await openSmall(
    sourceOf([article("one", { title: "肝癌早期诊断", body: "<img> __proto__ 肝病" })]),
  );
  const began = performance.now();
  const answer = await search(index, request(text));
  const read = answer.hits.map(({ title }) => title.map((piece) => piece.text).join(""));
  expect(read.every((title) => title === "肝癌早期诊断")).toBe(true);
  await countFacet(index, request(text), "tags");
  expect(performance.now() - began).toBeLessThan(1_000);
});
