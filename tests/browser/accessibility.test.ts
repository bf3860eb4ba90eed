import { describe, expect, test } from "vitest";
import { axeFindings } from "../audit/axe";
import { findingLine } from "../audit/finding";
import { heaviestOfKinds } from "../audit/kindsOfPage";
import { views } from "../audit/views";
import { pagesOf } from "../site/page";
import { fixture, real } from "../site/sites";
import { insertStyled } from "./insertStyled";
import { readInBrowser } from "./reading";
import { strainedPages } from "./strainedPages";

const realReading = readInBrowser(real);
const fixtureReading = readInBrowser(fixture, "/research");

describe("axe-core finds nothing wrong on a phone and at a desk, by day and by night", () => {
  test.each(heaviestOfKinds(pagesOf(real().out)).map(({ path }) => path))("on the real content's %s", async (path) => {
    const { seen } = await realReading.visit(path, (page) => axeFindings(page, path, views));
    expect(seen.map(findingLine)).toEqual([]);
  });

  test.each(strainedPages(fixture()))("on the fixture's %s", async (path) => {
    const { seen } = await fixtureReading.visit(path, (page) => axeFindings(page, path, views));
    expect(seen.map(findingLine)).toEqual([]);
  });
});

test("axe-core sees grey on grey, a small target and a picture without description", async () => {
  const { seen } = await realReading.visit("/about/", async (page) => {
    await insertStyled(
      page,
      "main",
      "afterbegin",
      `<p style="background: #fff; color: #777">灰色的字</p>
       <p style="background: #fff; color: #666">深些的字</p><img src="../favicon.svg">
       <a href="#a" style="display: block; width: 9px; height: 9px; overflow: hidden">甲</a>
       <a href="#b" style="display: block; width: 9px; height: 9px; overflow: hidden">乙</a>`,
    );
    return axeFindings(page, "/about/", views.slice(0, 1));
  });
  expect([...new Set(seen.map(({ rule }) => rule))]).toEqual(
    expect.arrayContaining(["color-contrast", "color-contrast-enhanced", "image-alt", "target-size"]),
  );
});
