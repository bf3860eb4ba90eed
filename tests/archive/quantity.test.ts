import fc from "fast-check";
import { expect, test } from "vitest";
import type { Bound } from "#archive/quantity";
import { parseQuantity } from "#archive/quantity";

test.each<[string, number, Bound]>([
  ["2000", 2000, "exact"],
  ["2000余", 2000, "at-least"],
  ["30余", 30, "at-least"],
  ["20余万", 200_000, "at-least"],
  ["300多万", 3_000_000, "at-least"],
  ["1.2万", 12_000, "exact"],
  ["1.15万", 11_500, "exact"],
  ["3.5亿", 350_000_000, "exact"],
  ["1,234,567", 1_234_567, "exact"],
  ["1，234", 1234, "exact"],
  ["2万亿", 2e12, "exact"],
  ["6百", 600, "exact"],
  ["08", 8, "exact"],
  ["1.20", 1.2, "exact"],
  ["超过100", 100, "at-least"],
  ["逾5千", 5000, "at-least"],
  ["≥18", 18, "at-least"],
  [">3", 3, "at-least"],
  ["10+", 10, "at-least"],
  ["50以上", 50, "at-least"],
  ["近百", 100, "at-most"],
  ["逾万", 10_000, "at-least"],
  ["百余", 100, "at-least"],
  ["近3000", 3000, "at-most"],
  ["不足10", 10, "at-most"],
  ["不超过5", 5, "at-most"],
  ["＜0.05", 0.05, "at-most"],
  ["30以内", 30, "at-most"],
  ["约40", 40, "about"],
  ["40左右", 40, "about"],
  ["首批3", 3, "exact"],
])("%s is %d, %s", (printed, number, bound) => {
  expect(parseQuantity(printed)).toEqual({ number, percent: false, bound });
});

test.each<[string, number, Bound]>([
  ["5%", 5, "exact"],
  ["前5%", 5, "at-most"],
  ["98.7％", 98.7, "exact"],
  ["90%以上", 90, "at-least"],
  ["约300%", 300, "about"],
])("%s keeps its figure as a percentage", (printed, number, bound) => {
  expect(parseQuantity(printed)).toEqual({ number, percent: true, bound });
});

test.each([
  "",
  "数百",
  "几十",
  "3至5",
  "3-5",
  "3～5万",
  "第1",
  "2024年",
  "1.2.3",
  "1,23",
  "万一",
  "若干",
  "%",
  "余",
  "-3",
])("%j holds no single number", (printed) => {
  expect(parseQuantity(printed)).toBeUndefined();
});

test("a number means the same whether in digits, with separators or in 万", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (number) => {
      const grouped = number.toLocaleString("en-US");
      for (const printed of [`${number}`, grouped, ` ${number} `]) expect(parseQuantity(printed)?.number).toBe(number);
      expect(parseQuantity(`${number}万`)?.number).toBe(number * 10_000);
    }),
  );
});

test("four decimals before 万 give back the whole number, without the noise of binary fractions", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (number) => {
      const tenThousands = `${Math.floor(number / 10_000)}.${String(number % 10_000).padStart(4, "0")}`;
      expect(parseQuantity(`${tenThousands}万`)?.number).toBe(number);
    }),
  );
});
