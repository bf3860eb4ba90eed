import { expect, test } from "vitest";
import { heaviestOfKinds } from "../audit/kindsOfPage";
import { pagesOf } from "../site/page";
import { fixture, real } from "../site/sites";
import { insertStyled } from "./insertStyled";
import { layoutShifts } from "./movement";
import { readInBrowser } from "./reading";
import { strainedPages } from "./strainedPages";

const realReading = readInBrowser(real);
const fixtureReading = readInBrowser(fixture, "/research");
const phone = { viewport: { width: 390, height: 844 } };

/** A browser may paint a page of which only a part has come, and then moves the rest by a thousandth: seen twice in 180 visits. */
const piecewise = { retry: 2 };

test.each(heaviestOfKinds(pagesOf(real().out)).map(({ path }) => path))(
  "nothing moves on %s",
  piecewise,
  async (path) => {
    const { seen } = await realReading.visit(path, layoutShifts, phone);
    expect(seen).toEqual({ score: 0, moved: [] });
  },
);

test.each(strainedPages(fixture()))("nothing moves on the fixture's %s", piecewise, async (path) => {
  const { seen } = await fixtureReading.visit(path, layoutShifts, phone);
  expect(seen).toEqual({ score: 0, moved: [] });
});

test("a text that is pushed down by what comes late is seen to move", async () => {
  const { seen } = await realReading.visit(
    "/",
    async (page) => {
      await page.evaluate(async () => {
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      });
      await insertStyled(page, "main", "beforebegin", '<div style="height: 200px"></div>');
      return layoutShifts(page);
    },
    phone,
  );
  expect(seen.score).toBeGreaterThan(0.05);
  expect(seen.moved.length).toBeGreaterThan(0);
});
