import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellText, csvLine } from "#dataset/csv";
import { anyText, asCsvHolds } from "./hostileText";
import { readCsv, withoutGuard } from "./readers";

test("every cell stands in quotes, a list in one cell, and what is not known is empty", () => {
  expect(csvLine(["题", 'a"b', null, 3, true, ["甲", "乙"], []])).toBe('"题","a""b","","3","true","甲；乙",""\r\n');
});

describe("a text that a spreadsheet could run is written as a text there", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠a", "\t=1", "\n=1", "'=1", "\0=1"])(
    "%j",
    (text) => {
      expect(cellText(text)).toBe(`'${asCsvHolds(text)}`);
      expect(withoutGuard(cellText(text))).toBe(asCsvHolds(text));
    },
  );

  test("also where it is the first of a list", () => {
    expect(cellText(["=1", "乙"])).toBe("'=1；乙");
  });

  test.each(["a=1", "1-2", "'a", "'", "", "——", "·"])("and any other as it is: %j", (text) => {
    expect(cellText(text)).toBe(text);
    expect(withoutGuard(text)).toBe(text);
  });

  test("and a number of our own as it is", () => {
    expect(cellText(-1)).toBe("-1");
  });
});

test("whatever stands in the cells, a reader of CSV finds the same cells again", () => {
  const lines = fc.array(fc.tuple(anyText, anyText, anyText), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(lines, (written) => {
      const text = csvLine(["a", "b", "c"]) + written.map(csvLine).join("");
      const read = readCsv(Buffer.from(text)).map((record) => Object.values(record).map(withoutGuard));
      expect(read).toEqual(written.map((cells) => cells.map(asCsvHolds)));
      const cells = readCsv(Buffer.from(text)).flatMap((record) => Object.values(record));
      expect(cells.filter((cell) => /^[=+\-@＝＋－＠\t\n]/.test(cell))).toEqual([]);
    }),
  );
});
