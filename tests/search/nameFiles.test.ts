import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFold } from "#search/fold";
import { IndexError } from "#search/indexError";
import { readIndexFile } from "#search/indexFile";
import { readLetterFile } from "#search/letterFile";
import { nameFiles } from "#search/nameFiles";
import { readNameStarts } from "#search/nameStarts";
import { readReadings } from "#search/readings";
import { readTraditional } from "#search/readTraditional";
import { keyOf } from "#search/soundedForm";
import { manyNames } from "./manyNames";
import { archiveOfNames, indexOf, institution, lexicon, person, tag } from "./namesArchive";

const code = (character: string) => character.codePointAt(0) ?? 0;

describe("the files of names", () => {
  const archive = archiveOfNames([
    institution("chongqing", "重庆医院", 3, ["重慶醫院", "Chongqing Hospital", "重慶　医院"]),
    person("chong-hua", "重华", 300, ["重庆医生"]),
    tag("seven", "7SK", 1),
    tag("silent", "㐀", 1),
    tag("nothing", "——", 1),
  ]);

  test("are one for each letter, then three for all", () => {
    expect(archive.written.map(({ name }) => name).filter((name) => !name.startsWith("vocabulary/"))).toEqual([
      "names/0.bin",
      "names/c.bin",
      "names/z.bin",
      "names/starts.bin",
      "readings.bin",
      "traditional.bin",
    ]);
  });

  test("have of each entry the forms with their letter, each as it is read", async () => {
    const entries = await archive.index.file("names/c.bin", readLetterFile);
    const shown = entries.map(({ forms, ...entry }) => ({
      ...entry,
      forms: forms.map(({ text, units }) => `${text}: ${units.map(({ sound }) => sound).join(" ")}`),
    }));
    expect(shown).toEqual([
      {
        facet: "people",
        id: "chong-hua",
        name: "重华",
        count: 300,
        forms: ["重庆医生: chong qing yi sheng"],
      },
      {
        facet: "institutions",
        id: "chongqing",
        name: "重庆医院",
        count: 3,
        forms: ["重庆医院: chong qing yi yuan", "Chongqing Hospital: chongqing hospital"],
      },
    ]);
  });

  test("tell with which characters the names in each begin", async () => {
    const starts = await archive.index.file("names/starts.bin", readNameStarts);
    expect([...starts].map(([letter, codes]) => `${letter}${String.fromCodePoint(...codes)}`)).toEqual([
      "0㐀",
      "c重",
      "z重",
    ]);
  });

  test("tell how the archive's characters and common ones are read, also as surnames", async () => {
    const readings = await archive.index.file("readings.bin", readReadings);
    expect(readings.get(code("院"))).toEqual(["yuan"]);
    expect(readings.get(code("单"))).toEqual(["dan", "shan"]);
    expect(readings.get(code("㐀"))).toBeUndefined();
    expect(readings.size).toBeGreaterThan(3700);
    const rare = [...nameFiles([], lexicon, [code("犍")])];
    expect((await indexOf(rare).index.file("readings.bin", readReadings)).get(code("犍"))).toEqual(["jian"]);
  });

  test("have the traditional characters for what the archive has, and no others", async () => {
    const inNames = await readTraditional(archive.index);
    expect([...inNames].map(([one]) => String.fromCodePoint(one))).toEqual(["慶", "醫"]);
    const given = indexOf([...nameFiles([], lexicon, [code("飞"), code("癌")])]);
    expect(await readTraditional(given.index)).toEqual(new Map([[code("飛"), code("飞")]]));
  });

  test("are the same whatever the order of the entries", () => {
    const names = manyNames().slice(4_900, 5_100);
    const written = (list: typeof names) => [...nameFiles(list, lexicon, [])];
    expect(written(names.toReversed())).toEqual(written(names));
  });

  test("bring any names back", async () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
    const chinese = fc.string({ unit: fc.constantFrom(..."重庆单查金俊飞癌醫a1 ·"), minLength: 1, maxLength: 8 });
    const form = fc.oneof(text, chinese);
    const entry = fc.record({
      facet: fc.constantFrom("tags" as const, "institutions" as const, "people" as const),
      id: fc.stringMatching(/^[a-z0-9]{1,9}$/),
      name: form,
      others: fc.array(form, { maxLength: 3 }),
      count: fc.nat(0xffffffff),
    });
    const fold = createFold(lexicon.traditional);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 8 }), async (names) => {
        const files = archiveOfNames(names);
        const starts = await files.index.file("names/starts.bin", readNameStarts);
        const seen = new Set<string>();
        for (const letter of starts.keys()) {
          const read = await files.index.file(`names/${letter}.bin`, readLetterFile);
          for (const { forms, ...rest } of read) {
            const { others, ...meant } = names.find(({ id }) => id === rest.id) ?? { others: [] };
            expect(rest).toEqual(meant);
            for (const form of forms) {
              expect([rest.name, ...others]).toContain(form.text);
              seen.add(keyOf(form.text, fold));
            }
          }
        }
        const keys = names.flatMap(({ name, others }) => [name, ...others].map((one) => keyOf(one, fold)));
        expect(seen).toEqual(new Set(keys.filter((key) => key !== "")));
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ["names/c.bin", readLetterFile],
    ["names/starts.bin", readNameStarts],
    ["readings.bin", readReadings],
  ] as const)("%s, cut short anywhere, is said to be damaged", (name, parse) => {
    const { bytes } = archive.written.find((file) => file.name === name) ?? { bytes: new Uint8Array() };
    expect(() => readIndexFile<unknown>(bytes, name, parse)).not.toThrow();
    for (let length = 0; length < bytes.length; length += Math.ceil(bytes.length / 100)) {
      const read = () => readIndexFile<unknown>(bytes.subarray(0, length), name, parse);
      expect(read, `cut to ${length}`).toThrow(new IndexError("damaged", name));
    }
  });
});

test("files of names stay small with 5,000 people, 2,000 institutions and 500 tags", () => {
  const written = [...nameFiles(manyNames(), lexicon, [])];
  const kilobytes = written.map(({ name, bytes }) => [name, gzipSync(bytes, { level: 9 }).length / 1000] as const);
  expect(kilobytes.filter(([, size]) => size > 15)).toEqual([]);
  expect(Object.fromEntries(kilobytes)["readings.bin"]).toBeLessThan(10);
});
