import { expect, test } from "vitest";
import { heaviestOfKinds } from "../audit/kindsOfPage";
import { pagesOf } from "../site/page";
import { fixture, real } from "../site/sites";
import { layoutFaults, widths } from "./layout";
import { readInBrowser } from "./reading";
import { strainedPages } from "./strainedPages";

const withoutOrigin = readInBrowser(real);
const belowPath = readInBrowser(fixture, "/research");
const withoutScript = { javaScriptEnabled: false };
const realPages = heaviestOfKinds(pagesOf(real().out)).map(({ path }) => path);

test.each(realPages)("without script %s fits every width, asks only its own host and meets no fault", async (path) => {
  const { seen, asked, faults, status } = await withoutOrigin.visit(path, layoutFaults, withoutScript);
  expect({ seen, faults, status }).toEqual({ seen: [], faults: [], status: 200 });
  expect(asked.filter((url) => !url.startsWith(`${withoutOrigin.address()}/`))).toEqual([]);
});

test.each(strainedPages(fixture()))("the fixture's %s fits every width and meets no fault", async (path) => {
  const { seen, asked, faults } = await belowPath.visit(path, layoutFaults, withoutScript);
  expect({ seen, faults }).toEqual({ seen: [], faults: [] });
  expect(asked.filter((url) => !url.startsWith(`${belowPath.address()}/`))).toEqual([]);
});

/** What is found wrong with a style on an element of the front page. */
async function faultsWith(selector: string, style: string): Promise<string[]> {
  const { seen } = await withoutOrigin.visit(
    "/",
    async (page) => {
      await page.evaluate(
        ([found = "", given = ""]) => {
          // Not as an attribute: the site's own policy forbids those.
          const element = document.querySelector(found);
          if (element instanceof HTMLElement) element.style.cssText = given;
        },
        [selector, style],
      );
      return layoutFaults(page);
    },
    withoutScript,
  );
  return seen;
}

test("the test sees what is too wide", async () => {
  const seen = await faultsWith("main", "width: 130vw");
  expect(seen.filter((line) => line.endsWith("too wide"))).toEqual(widths.map((width) => `${width}: too wide`));
});

test.each([
  ["by its own height", "h1", "height: 5px; overflow: hidden"],
  ["by its own width", "h1", "width: 2em; white-space: nowrap; overflow: hidden; text-overflow: ellipsis"],
  ["by the edge of the window", "main p", "position: relative; left: -30vw"],
])("the test sees a text that is cut off %s", async (_how, selector, style) => {
  const seen = await faultsWith(selector, style);
  const cut = seen.filter((line) => line.includes("cut off")).map((line) => Number(line.split(":")[0]));
  expect([...new Set(cut)]).toEqual(widths);
});
