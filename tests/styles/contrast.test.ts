import { describe, expect, test } from "vitest";
import { contrastRatio, lightness } from "./contrast";
import { readTokens, tokensOf } from "./tokens";

/** Text, and whatever else carries meaning, in the ratio of AAA. */
const enhanced = 7;

/** How far apart in lightness two neighbouring stages must be, to be told from each other without their colour. */
const toneStep = 6;

const tones = [1, 2, 3, 4, 5].map((step) => `color-tone-${step}`);

describe.each([
  ["light", { dark: false, contrast: false }],
  ["dark", { dark: true, contrast: false }],
  ["light with more contrast", { dark: false, contrast: true }],
  ["dark with more contrast", { dark: true, contrast: true }],
])("the colours of the %s set", (_name, wish) => {
  const tokens = readTokens(wish);
  const colour = (name: string) => {
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`tokens.css has no --${name}.`);
    return value;
  };

  test.each(["color-ink", "color-soft", "color-red"])("--%s is read on paper with a contrast of 7:1", (name) => {
    expect(contrastRatio(colour(name), colour("color-paper"))).toBeGreaterThanOrEqual(enhanced);
  });

  test("the tones of the stages, where there are any, are five steps in one direction that can be told apart", () => {
    const given = tones.filter((name) => tokens.has(name));
    expect([[], tones]).toContainEqual(given);
    const steps = given.slice(1).map((name, index) => lightness(colour(name)) - lightness(colour(given[index] ?? "")));
    expect(steps.filter((step) => Math.abs(step) < toneStep)).toEqual([]);
    expect(new Set(steps.map(Math.sign)).size).toBeLessThanOrEqual(1);
  });
});

describe("the measures", () => {
  test.each([
    ["#000", "#fff", 21],
    ["#fff", "#ffffff", 1],
    ["#777777", "#fff", 4.48],
    ["#e8806d", "#161512", 6.73],
  ])("%s on %s has the contrast %d", (a, b, ratio) => {
    expect(contrastRatio(a, b)).toBeCloseTo(ratio, 2);
  });

  test.each([
    ["#fff", 100],
    ["#000", 0],
    ["#777777", 50.03],
  ])("%s has the lightness %d", (colour, value) => {
    expect(lightness(colour)).toBeCloseTo(value, 1);
  });

  test.each(["#1d1b1830", "#fffff", "red", "color-mix(in srgb, red, blue)"])("%s is refused", (colour) => {
    expect(() => contrastRatio(colour, "#fff")).toThrow(colour);
  });

  test("a later set goes before an earlier one where its query holds, and an unknown query is refused", () => {
    const css = `@theme static { --a: #111; --b: #222; /* --b: #000; */ }
      @media (prefers-color-scheme: dark) { :root { --a: #eee; } }
      @media (prefers-contrast: more) and (prefers-color-scheme: dark) { :root { --a: #fff; } }`;
    const at = (dark: boolean, contrast: boolean) => Object.fromEntries(tokensOf(css, { dark, contrast }));
    expect(at(false, true)).toEqual({ a: "#111", b: "#222" });
    expect(at(true, false)).toEqual({ a: "#eee", b: "#222" });
    expect(at(true, true)).toEqual({ a: "#fff", b: "#222" });
    expect(() => tokensOf("@media (width > 9px) { :root { --a: 1; } }", { dark: true, contrast: true })).toThrow(
      "width",
    );
  });
});
