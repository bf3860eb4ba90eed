import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { heaviestOfKinds } from "../audit/kindsOfPage";
import { pagesOf } from "../site/page";
import { fixture, real } from "../site/sites";
import { styleOf } from "../site/weight";
import { readInBrowser } from "./reading";

const places = [
  ["the real content", real, readInBrowser(real)],
  ["the fixture", fixture, readInBrowser(fixture, "/research")],
] as const;

/** Selectors of a style sheet, or of the page's own, that some element of the page matches, in whatever state. */
function matched(page: Page, css?: string): Promise<string[]> {
  return page.evaluate((given) => {
    const selectors = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => [
        ...(rule instanceof CSSStyleRule ? [rule.selectorText] : []),
        ...("cssRules" in rule && rule.cssRules instanceof CSSRuleList ? selectors(rule.cssRules) : []),
      ]);
    const sheets = given === undefined ? [...document.styleSheets] : [new CSSStyleSheet()];
    if (given !== undefined) sheets[0]?.replaceSync(given);
    const states = /::?(before|after|marker|hover|active|focus-visible|visited|target)\b/g;
    const all = new Set(sheets.flatMap((sheet) => selectors(sheet.cssRules)));
    return [...all].filter((selector) => document.querySelector(selector.replace(states, ":not(state)")));
  }, css);
}

describe.each(places)("of %s", (_name, site, reading) => {
  const pages = pagesOf(site().out);
  const everything = [...new Set(pages.map(({ html }) => styleOf(html)))].join("\n");
  const kinds = heaviestOfKinds(pages).map(({ path }) => path);

  test.each(kinds)("the page %s carries every rule that some element of it matches", async (path) => {
    const { seen } = await reading.visit(path, async (page) => [await matched(page, everything), await matched(page)]);
    const [wanted = [], carried = []] = seen;
    expect(carried.length).toBeGreaterThan(20);
    expect(wanted.filter((selector) => !carried.includes(selector))).toEqual([]);
  });

  test("some page leaves rules out that it does not need", () => {
    const sizes = pages.map(({ html }) => styleOf(html).length);
    expect(Math.min(...sizes)).toBeLessThan(0.8 * Math.max(...sizes));
  });
});
