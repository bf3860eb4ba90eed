import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { fullSounds, initials } from "#search/matchSounds";
import { lettersFor, loadLetters, loadStarts } from "#search/nameLookup";
import { namesByPinyin } from "#search/namesByPinyin";
import { suggestNames } from "#search/suggestNames";
import { hostileTexts } from "./hostileTexts";
import { manyNames } from "./manyNames";
import type { NamesArchive } from "./namesArchive";
import { archiveOfNames, indexOf, institution, person, tag } from "./namesArchive";

const { index } = archiveOfNames([
  person("jin-junfei", "金俊飞", 5),
  person("jin-ming", "金明", 8),
  person("jin-jun", "金军", 1),
  person("lv-chong", "吕重", 2),
  institution("guilin-medical-university", "桂林医科大学", 20, ["桂林医学院", "Guilin Medical University"]),
  institution("chongqing-hospital", "重庆医院", 3),
  institution("jinzhou-hospital", "锦州医院", 2),
  tag("ct", "CT检查", 4, ["电子计算机断层扫描"]),
  tag("interferon", "α-干扰素", 2),
  tag("liver-cancer", "肝癌", 9, ["肝细胞癌"]),
  tag("cell-cancer", "肝细胞肝癌", 1),
  tag("rna", "7SK核糖核酸", 1),
]);

const namesFor = async (typed: string, most = 5) =>
  (await suggestNames(index, typed, most)).map(({ name, by }) => (by === undefined ? name : `${name}（${by}）`));

describe("suggestions", () => {
  test.each([
    "jjf",
    "JJF",
    "jinjunfei",
    "jin junfei",
    "Jin Jun-fei",
    "jin’jun’fei",
    "jinjunf",
    "jinjf",
    "ｊｊｆ",
    "金俊飞",
    "金俊",
    "金俊飛",
    "金俊f",
    "金 俊飞",
  ])("%s suggests 金俊飞 alone", async (typed) => {
    expect(await namesFor(typed)).toEqual(["金俊飞"]);
  });

  test.each([
    ["jin", ["金明", "金俊飞", "锦州医院", "金军"]],
    ["jinjun", ["金军", "金俊飞"]],
    ["金", ["金明", "金俊飞", "金军"]],
    ["lv", ["吕重"]],
    ["luzhong", ["吕重"]],
    ["chongqing", ["重庆医院"]],
    ["chq", ["重庆医院"]],
    ["zhongqing", []],
    ["glykdx", ["桂林医科大学"]],
    ["桂林医学", ["桂林医科大学（桂林医学院）"]],
    ["guilin med", ["桂林医科大学（Guilin Medical University）"]],
    ["gmu", ["桂林医科大学（Guilin Medical University）"]],
    ["ct", ["CT检查"]],
    ["ctjc", ["CT检查"]],
    ["α", ["α-干扰素"]],
    ["alphagrs", ["α-干扰素"]],
    ["7sk", ["7SK核糖核酸"]],
    ["肝细胞癌", ["肝癌（肝细胞癌）"]],
    ["肝癌", ["肝癌", "肝细胞肝癌"]],
    ["俊飞", []],
    ["x", []],
    ["", []],
    ["，。", []],
  ])("%s suggests %j", async (typed, expected) => {
    expect(await namesFor(typed)).toEqual(expected);
  });

  test("a name comes before another's alias that begins so, whatever their counts", async () => {
    const other = archiveOfNames([tag("a", "基因检测", 9, ["肝病检测"]), tag("b", "肝病防治", 1)]);
    const found = await suggestNames(other.index, "肝病", 5);
    expect(found).toEqual([
      { facet: "tags", id: "b", name: "肝病防治", count: 1, by: undefined },
      { facet: "tags", id: "a", name: "基因检测", count: 9, by: "肝病检测" },
    ]);
  });

  test("no more than asked for are given", async () => {
    expect(await namesFor("jin", 2)).toEqual(["金明", "金俊飞"]);
  });

  test("a character read in two ways leads to the names of both", async () => {
    const other = archiveOfNames([institution("c", "重庆医院"), person("z", "重华")]);
    expect((await suggestNames(other.index, "重", 5)).map(({ name }) => name).sort()).toEqual(["重华", "重庆医院"]);
  });

  test("an archive without names suggests nothing", async () => {
    expect(await suggestNames(archiveOfNames([]).index, "金", 5)).toEqual([]);
    expect(await suggestNames(archiveOfNames([]).index, "jin", 5)).toEqual([]);
  });

  test.each(hostileTexts)("%s is answered at once", async (_, text) => {
    const began = performance.now();
    expect(await suggestNames(index, text, 5)).toEqual([]);
    expect(await namesByPinyin(index, text)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(500);
  });

  test("any text is answered", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
        expect((await suggestNames(index, text, 3)).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe("names by their pinyin", () => {
  test.each([
    ["jinjunfei", ["金俊飞"]],
    ["Jin Jun'fei", ["金俊飞"]],
    ["jjf", ["金俊飞"]],
    ["lvzhong", ["吕重"]],
    ["luzhong", ["吕重"]],
    ["guilinyixueyuan", ["桂林医科大学"]],
    ["jinjunf", []],
    ["jin", []],
    ["gmu", []],
    ["j", []],
    ["金俊飞", []],
    ["j2", []],
  ])("%s reads as %j", async (typed, expected) => {
    expect((await namesByPinyin(index, typed)).map(({ name }) => name)).toEqual(expected);
  });
});

describe("an archive of 5,000 people, 2,000 institutions and 500 tags", () => {
  const names = manyNames();
  let large: NamesArchive;
  beforeAll(() => {
    large = archiveOfNames(names);
  });

  test("suggests every name for each of its beginnings, for its pinyin and for its initials", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.nat(), async ({ id, name, others }, cut) => {
        for (const form of [name, ...others]) {
          const characters = [...form];
          const beginning = characters.slice(0, 1 + (cut % characters.length)).join("");
          for (const typed of [beginning, ...(await spellingsOf(large, id, form))]) {
            const found = await suggestNames(large.index, typed, Infinity);
            expect(found.map((one) => one.id)).toContain(id);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test("reads traditional characters only when simplified ones find nothing", async () => {
    const { index: fresh, asked } = indexOf(large.written);
    await suggestNames(fresh, "刘伟", 8);
    await suggestNames(fresh, "liuw", 8);
    expect(asked).not.toContain("traditional.bin");
    expect((await suggestNames(fresh, "劉伟", 1)).map(({ name }) => name.slice(0, 2))).toEqual(["刘伟"]);
    expect(asked).toContain("traditional.bin");
  });

  test("asks for one or two files of names for a suggestion", async () => {
    const { index: fresh, asked } = indexOf(large.written);
    await suggestNames(fresh, "张", 8);
    expect(asked).toEqual(["names/starts.bin", "names/z.bin"]);
  });
});

/** Pinyin and initials of a form, as its file has them. */
async function spellingsOf({ index }: NamesArchive, id: string, text: string): Promise<string[]> {
  const entries = await loadLetters(index, lettersFor(await loadStarts(index), text));
  const form = entries.flatMap((entry) => (entry.id === id ? entry.forms : [])).find((one) => one.text === text);
  if (!form) throw new Error(`${text} is in no file.`);
  return [fullSounds(form.units), initials(form.units)];
}
