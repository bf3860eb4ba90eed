import { expect, test } from "vitest";
import { crowdedYear } from "../site/fixture/manyArticles";
import { fixture, real } from "../site/sites";
import { readInBrowser } from "./reading";

const withoutOrigin = readInBrowser(real);
const belowPath = readInBrowser(fixture, "/research");
const narrow = { viewport: { width: 320, height: 800 }, javaScriptEnabled: false };

/** Pages with a ruler: of many years, of a century, of a few years, of the months of a year. */
const pages = [
  ["/people/jin-junfei/", withoutOrigin],
  ["/institutions/dalian-medical-university-first-hospital/", withoutOrigin],
  ["/articles/sino-japanese-cell-therapy-centre/", withoutOrigin],
  ["/institutions/first-hospital/", belowPath],
  [`/timeline/${crowdedYear}/`, belowPath],
] as const;

test.each(pages)(
  "on the narrowest screen no label and no mark of the ruler of %s covers another",
  async (path, site) => {
    const look = (selector: string) =>
      site.visit(
        path,
        (page) =>
          page.locator(`.ruler ${selector}`).evaluateAll((shapes) =>
            shapes.map((shape) => {
              const { left, right, top, bottom } = shape.getBoundingClientRect();
              return { left, right, top, bottom };
            }),
          ),
        narrow,
      );
    for (const selector of ["text", "rect, .ruler circle"]) {
      const { seen } = await look(selector);
      expect(seen.length).toBeGreaterThan(1);
      const covering = seen.filter((a, index) =>
        seen
          .slice(index + 1)
          .some(
            (b) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
              Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top),
          ),
      );
      expect(covering).toEqual([]);
      expect(seen.filter(({ left, right }) => left < 0 || right > 320)).toEqual([]);
    }
  },
);
