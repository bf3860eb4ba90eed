import { describe, expect, test } from "vitest";
import { fixture, real } from "../site/sites";
import { readInBrowser } from "./reading";

const withoutOrigin = readInBrowser(real);
const belowPath = readInBrowser(fixture, "/research");

describe.each([
  ["without an origin", withoutOrigin, "jin-junfei"],
  ["with an origin over https, below a path", belowPath, "full"],
] as const)("a site %s, served with its own headers", (_name, reading, slug) => {
  test.each(["/", `/articles/${slug}/`, "/tags/", "/timeline/", "/about/", "/404.html"])(
    "shows %s with its style, and the browser finds nothing to forbid",
    async (path) => {
      const { seen, faults } = await reading.visit(path, async (page) => {
        const response = await page.request.get(page.url());
        const margin = await page.evaluate(() => getComputedStyle(document.body).marginTop);
        return { margin, policy: response.headers()["content-security-policy"] };
      });
      expect(seen.policy).toContain("default-src 'none'");
      expect({ faults, margin: seen.margin }).toEqual({ faults: [], margin: "0px" });
    },
  );

  test("finds what is typed into its search", async () => {
    const { faults } = await reading.visit("/search/", async (page) => {
      await page.locator("main input[name='q']").fill("肝癌");
      await page.locator("main .row-title a").first().waitFor();
    });
    expect(faults).toEqual([]);
  });
});

test("what a page offers for download without a file, and data for programs, are no matter for the policy", async () => {
  const { seen, faults } = await withoutOrigin.visit("/about/", async (page) => {
    await page.evaluate(() => {
      const link =
        '<a id="download" download="a.bib" href="data:application/x-bibtex;charset=utf-8,%40misc%7Ba%7D">a</a>';
      document.body.insertAdjacentHTML("beforeend", link);
      const data = document.createElement("script");
      data.type = "application/ld+json";
      data.textContent = "{}";
      document.body.append(data);
    });
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#download")]);
    return download.suggestedFilename();
  });
  expect({ seen, faults }).toEqual({ seen: "a.bib", faults: [] });
});

test("a script in the page, a style on an element and another's picture are forbidden, and told as faults", async () => {
  const { faults } = await withoutOrigin.visit("/about/", async (page) => {
    const told = page.waitForEvent("requestfailed");
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "0";
      document.body.append(script);
      document.body.insertAdjacentHTML(
        "beforeend",
        '<p style="color: red">红</p><img src="https://other.example/a.png">',
      );
    });
    await told;
  });
  const forbidden = faults.flatMap(
    (fault) => /Content Security Policy directive[^"']*["']([\w-]+)/.exec(fault)?.[1] ?? [],
  );
  expect(new Set(forbidden)).toEqual(new Set(["script-src", "style-src", "img-src"]));
});
