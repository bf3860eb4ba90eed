import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { completions, loadWords } from "#search/completions";
import { IndexError } from "#search/indexError";
import { readIndexFile } from "#search/indexFile";
import type { WordCount } from "#search/vocabularyFile";
import { readVocabularyFile, vocabularyFileName, vocabularyStarts } from "#search/vocabularyFile";
import { mostWordsInFile, vocabularyFiles } from "#search/vocabularyFiles";
import { hostileTexts } from "./hostileTexts";
import { archiveOfNames, indexOf } from "./namesArchive";

const filesWith = (words: Iterable<WordCount>) => indexOf([...vocabularyFiles(words)]).index;

describe("the vocabulary", () => {
  test("has every file even when it has no word", () => {
    const names = [...vocabularyFiles([])].map(({ name }) => name);
    expect(names).toHaveLength(37);
    expect(names).toEqual(vocabularyStarts.map(vocabularyFileName));
  });

  test("has every word with its count, sorted", async () => {
    const files = filesWith([
      ["stem", 4],
      ["s100", 7],
      ["stemness", 300_000],
      ["tnf", 1],
    ]);
    expect(await loadWords(files, "s")).toEqual([
      ["s100", 7],
      ["stem", 4],
      ["stemness", 300_000],
    ]);
  });

  test("leaves out long numbers, and keeps years and mixed words", async () => {
    const files = filesWith([
      ["2023", 1],
      ["20231", 1],
      ["23.45", 1],
      ["2.5", 1],
      ["202312a", 1],
    ]);
    expect((await loadWords(files, "2")).map(([word]) => word)).toEqual(["2.5", "2023", "202312a"]);
  });

  test("of very many words keeps those in most articles", async () => {
    const words = Array.from({ length: mostWordsInFile + 5 }, (_, number): WordCount => [`w${number}`, number]);
    const kept = await loadWords(filesWith(words), "w");
    expect(kept).toHaveLength(mostWordsInFile);
    expect(Math.min(...kept.map(([, count]) => count))).toBe(5);
  });

  test("brings any words back", async () => {
    const word = fc
      .string({ unit: fc.constantFrom(..."abz19éжか𐌰𐌱𐌲ａ"), minLength: 1 })
      .filter((one) => !/^[\d.]{5,}$/.test(one));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(word), fc.nat(0xffffffff), async (words, count) => {
        const files = filesWith(words.map((one) => [one, count]));
        for (const one of words) expect(await loadWords(files, one)).toContainEqual([one, count]);
      }),
    );
  });

  test("cut short is said to be damaged", () => {
    const file = [...vocabularyFiles([["stem", 4]])].find(({ name }) => name === "vocabulary/s.bin");
    const cut = file?.bytes.slice(0, -1) ?? new Uint8Array();
    expect(() => readIndexFile(cut, "vocabulary/s.bin", readVocabularyFile)).toThrow(
      new IndexError("damaged", "vocabulary/s.bin"),
    );
  });
});

describe("completions", () => {
  const { index: files } = archiveOfNames(
    [],
    [
      ["stem", 4],
      ["stemness", 2],
      ["sterile", 9],
      ["alpha", 3],
      ["alphafold", 8],
    ],
  );

  test.each([
    ["ste", ["sterile", "stem", "stemness"]],
    ["STEM", ["stem", "stemness"]],
    ["ｓｔｅｍｎ", ["stemness"]],
    ["α", ["alphafold", "alpha"]],
    ["s", []],
    ["", []],
    ["zzz", []],
    ["肝癌", []],
  ])("of %s are %j", async (prefix, expected) => {
    expect(await completions(files, prefix, 5)).toEqual(expected);
  });

  test("are no more than asked for", async () => {
    expect(await completions(files, "st", 1)).toEqual(["sterile"]);
  });

  test.each(hostileTexts)("of %s are none", async (_, text) => {
    expect(await completions(files, text, 5)).toEqual([]);
  });
});
