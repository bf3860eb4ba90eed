import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { kindsOfPage } from "../audit/kindsOfPage";
import { pagesOf } from "../site/page";
import { fixture, real } from "../site/sites";
import { insertStyled } from "./insertStyled";
import { walkByTab } from "./keyboard";
import { readInBrowser } from "./reading";

const realReading = readInBrowser(real);
const fixtureReading = readInBrowser(fixture, "/research");

/** A front page, an article, a list and a list of one tag; from the fixture what is longest. */
const kinds = kindsOfPage(pagesOf(real().out));
const read = ["/", "/articles/*/", "/archive/", "/tags/*/"].map((kind) => kinds.get(kind)?.[0]?.path ?? kind);
const strained = ["/articles/full/", "/archive/page/2/"];

describe.each([390, 1440])(
  "at %i px Tab reaches every link in the order of the page, outlined and in view",
  (width) => {
    const options = { viewport: { width, height: 800 } };

    test.each(read)("on the real content's %s", async (path) => {
      const { seen } = await realReading.visit(path, walkByTab, options);
      expect(seen.expected.length).toBeGreaterThan(10);
      expect(seen).toMatchObject({ reached: seen.expected, unseen: [] });
    });

    test.each(strained)("on the fixture's %s", async (path) => {
      const { seen } = await fixtureReading.visit(path, walkByTab, options);
      expect(seen).toMatchObject({ reached: seen.expected, unseen: [] });
    });
  },
);

describe("the walk sees", () => {
  const walkWith = async (html: string) => {
    const { seen } = await realReading.visit("/", async (page: Page) => {
      await page.evaluate(() => {
        document.body.innerHTML = "";
      });
      await insertStyled(page, "body", "beforeend", html);
      return walkByTab(page);
    });
    return seen;
  };

  test("a link without outline and one out of view", async () => {
    const seen = await walkWith(
      `<a href="#a">甲</a><a href="#b" style="outline: none">乙</a><a href="#c" style="position: fixed; left: -99px">丙</a>`,
    );
    expect(seen.reached).toEqual(seen.expected);
    expect(seen.unseen).toEqual(["1 乙: no outline", expect.stringMatching(/^2 丙: not in view at -99 /)]);
  });

  test("a link that Tab passes by and an order that is not the page's", async () => {
    expect((await walkWith('<a href="#a">甲</a><a href="#b" tabindex="-1">乙</a>')).reached).toEqual(["0 甲"]);
    expect((await walkWith('<a href="#a">甲</a><a href="#b" tabindex="1">乙</a>')).reached).toEqual(["1 乙", "0 甲"]);
  });
});
