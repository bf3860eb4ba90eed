import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ByteReader } from "#search/byteReader";
import { ByteWriter } from "#search/byteWriter";
import { readDocument, writeDocument } from "#search/documentFile";
import { IndexError } from "#search/indexError";
import { readIndexFile, writeIndexFile } from "#search/indexFile";
import { readManifest, writeManifest } from "#search/manifest";
import { readPostings, writePostings } from "#search/postings";
import { search } from "#search/search";
import { openIndex } from "#search/searchIndex";
import { article, filesOf, openSmall, readerOf, request, sourceOf } from "./smallIndex";

const damaged = new IndexError("damaged", "a.bin");

const whole = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const postings = fc.uniqueArray(fc.integer({ min: 0, max: 99_999 }), { maxLength: 200 }).chain((numbers) =>
  fc.record({
    documents: fc.constant(Uint32Array.from(numbers.sort((a, b) => a - b))),
    masks: fc.uint8Array({ minLength: numbers.length, maxLength: numbers.length }),
    weights: fc.uint8Array({ minLength: numbers.length, maxLength: numbers.length }),
  }),
);

function written(write: (into: ByteWriter) => void): Uint8Array {
  const writer = new ByteWriter();
  write(writer);
  return writer.finish();
}

describe("what is written can be read again", () => {
  test("numbers and texts", () => {
    fc.assert(
      fc.property(fc.array(whole), fc.array(fc.string({ unit: "grapheme" })), (numbers, texts) => {
        const bytes = written((into) => {
          into.number(numbers.length);
          for (const number of numbers) into.number(number);
          into.texts(texts);
        });
        const reader = new ByteReader(bytes, "a.bin");
        expect(reader.list(() => reader.number())).toEqual(numbers);
        expect(reader.texts()).toEqual(texts);
        expect(() => reader.byte()).toThrow(damaged);
      }),
    );
  });

  test("postings", () => {
    fc.assert(
      fc.property(postings, (own) => {
        const bytes = written((into) => writePostings(into, own));
        expect(readPostings(new ByteReader(bytes, "a.bin"), own.documents.length, 100_000)).toEqual(own);
      }),
    );
  });

  test("an article, with and without what may be missing", () => {
    const least = {
      ...{ slug: "a", title: "甲", summary: "", kind: "news" as const, sources: [], others: [] },
      ...{ date: { iso: "2024", precision: "year" as const }, institutionsShown: [] },
      entries: { tags: [], institutions: [], people: [], publications: [] },
      ...{ bodyFrom: 0, bodySize: 0 },
    };
    const most = {
      ...least,
      ...{ dateNote: "推定", stage: "in-use" as const, status: "retracted" as const, title: "乙" },
      ...{ date: { iso: "2024-05-16T07:30:03+08:00", precision: "time" as const }, sources: ["报"], others: ["乙"] },
      institutionsShown: [{ id: "h", name: "医院" }],
      entries: { tags: [3, 300], institutions: [0], people: [70_000], publications: [1] },
      ...{ bodyFrom: 300, bodySize: 70_000 },
    };
    for (const document of [least, most]) {
      const bytes = written((into) => writeDocument(into, document));
      expect(readDocument(new ByteReader(bytes, "a.bin"))).toEqual(document);
    }
  });

  test("a manifest", () => {
    const manifest = {
      generation: "abc",
      years: [["2024", 2] as const],
      packs: {
        documents: { members: 2, each: 2, share: 2, sizes: "A" },
        pairs: { members: 4, each: 2, share: 1, sizes: "A\\\u0080B" },
        characters: { members: 1, each: 1, share: 1, sizes: "A" },
        words: { members: 300, each: 2, share: 1, sizes: "" },
        facets: { members: 1, each: 1, share: 1, sizes: "A" },
      },
    };
    expect(readManifest(writeManifest(manifest).bytes)).toEqual(manifest);
  });
});

describe("a file that is not whole, or not ours, is refused", () => {
  const file = writeIndexFile("names/a.bin", (into) => into.texts(["金俊飞", "肝癌"]));
  const read = (bytes: Uint8Array, name = "names/a.bin") => readIndexFile(bytes, name, (from) => from.texts());
  const faultOf = (act: () => unknown) => {
    try {
      act();
    } catch (error) {
      return error instanceof IndexError ? error.fault : error;
    }
    return undefined;
  };

  test("whole, it is read", () => {
    expect(read(file.bytes)).toEqual(["金俊飞", "肝癌"]);
  });

  test("at whatever byte it is cut short", () => {
    const faults = Array.from(file.bytes, (_byte, end) => faultOf(() => read(file.bytes.subarray(0, end))));
    expect(new Set(faults)).toEqual(new Set(["damaged"]));
  });

  test.each([
    ["a page of a website", new TextEncoder().encode("<!doctype html><title>404</title>"), "names/a.bin", "damaged"],
    ["another file of the index", file.bytes, "names/b.bin", "damaged"],
    ["another version", file.bytes.with(5, 99), "names/a.bin", "version"],
  ])("%s", (_what, bytes, name, fault) => {
    expect(faultOf(() => read(bytes, name))).toBe(fault);
  });

  test("a manifest of another version, or something else in its place", () => {
    const packs = { members: 1, each: 1, share: 1, sizes: "A" };
    const all = { documents: packs, pairs: packs, characters: packs, words: packs, facets: packs };
    const { bytes } = writeManifest({ generation: "a", years: [], packs: all });
    expect(faultOf(() => readManifest(bytes.with(5, 1)))).toBe("version");
    expect(faultOf(() => readManifest(bytes.subarray(0, -1)))).toBe("damaged");
    expect(faultOf(() => readManifest(new TextEncoder().encode('{"version":1}')))).toBe("damaged");
  });

  test("a length that promises more than there is", () => {
    expect(() => new ByteReader(Uint8Array.of(255, 255, 255, 255, 15), "a.bin").texts()).toThrow(damaged);
    expect(() => new ByteReader(Uint8Array.of(255, 255, 255, 255, 255, 1), "a.bin").number()).toThrow(damaged);
  });
});

describe("a search over damaged files", () => {
  const documents = [article("one", { title: "肝癌早期诊断", body: "血清标志物" })];

  test("says so, whichever file is cut short, instead of answering wrongly", async () => {
    const { files, asked, index } = await openSmall(sourceOf(documents));
    const found = (await search(index, request("肝癌"))).total;
    expect(found).toBe(1);
    for (const name of new Set(asked)) {
      const cut = new Map(files).set(name, (files.get(name) ?? new Uint8Array()).slice(0, -2));
      const reading = openIndex(readerOf(cut)).then((it) => search(it, request("肝癌")));
      await expect(reading, name).rejects.toMatchObject({ fault: "damaged" });
    }
  });

  test("turns to a newer index that has taken the place of the one it opened", async () => {
    let files = filesOf(sourceOf(documents), "g1");
    const index = await openIndex((name, part) => readerOf(files)(name, part));
    files = filesOf(sourceOf([...documents, article("two", { title: "肝癌" })]), "g2");
    const answers = await Promise.all(["肝癌", "早期"].map((text) => search(index, request(text))));
    expect(answers.map(({ total }) => total)).toEqual([2, 1]);
    files.delete("g2/documents/0.bin");
    expect((await search(index, request("肝癌"))).total).toBe(2);
    await expect(openIndex(async (name) => Promise.reject(new IndexError("missing", name)))).rejects.toMatchObject({
      fault: "missing",
    });
  });
});
