import { expect, test } from "vitest";
import { ByteReader } from "#search/byteReader";
import { ByteWriter } from "#search/byteWriter";
import { readColumn } from "#search/columnFiles";
import { IndexError } from "#search/indexError";

test("a column that says it has more entries than bytes takes no memory for them, and is damaged", () => {
  const writer = new ByteWriter();
  for (const number of [1, 2 ** 31, 0]) writer.number(number);
  const before = process.memoryUsage().arrayBuffers;
  expect(() => readColumn(new ByteReader(writer.finish(), "a.bin"), 9)).toThrow(new IndexError("damaged", "a.bin"));
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 20);
});
