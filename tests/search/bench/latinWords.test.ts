import { describe, expect, test } from "vitest";
import { latinKey, latinVariants, latinWords } from "./latinWords";

describe("Latin and Greek words", () => {
  test("are taken whole, with their hyphens and numbers and without what stands beside them", () => {
    expect(latinWords("检测TNF-α、PD-L1和18F-FDG（n=20），COVID‑19后2026年β受体，IL-6-")).toEqual([
      "TNF-α",
      "PD-L1",
      "18F-FDG",
      "COVID‑19",
      "IL-6",
    ]);
  });

  test("meet in one key however they are written", () => {
    const ways = ["TNF-α", "TNFα", "tnf-alpha", "TNF‑Α", "ＴＮＦ-α", "TNFalpha"];
    expect(new Set(ways.map(latinKey))).toEqual(new Set(["tnfalpha"]));
    expect(latinKey("αβ")).toBe("alphabeta");
    expect(latinKey("IL-6")).not.toBe(latinKey("IL-8"));
  });

  test("have variants of the same key and not of the same writing", () => {
    expect(latinVariants("TNF-α")).toEqual(["tnf-α", "TNFα", "tnfα", "tnf-alpha"]);
    expect(latinVariants("TNFα")).toEqual(["tnfα", "tnf-alpha", "tnfalpha"]);
    expect(latinVariants("ct")).toEqual(["CT"]);
    for (const variant of latinVariants("IFN-γ")) expect(latinKey(variant)).toBe("ifngamma");
  });
});
