import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { fixture, real } from "../site/sites";
import { readInBrowser } from "./reading";

const withoutOrigin = readInBrowser(real);
const belowPath = readInBrowser(fixture, "/research");

/** Gathers what the policy forbids from the page's beginning on. */
async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      const { dataset } = document.documentElement;
      dataset.violations = `${dataset.violations ?? ""}${violatedDirective} ${blockedURI}\n`;
    });
  });
}

const violations = (page: Page) => page.evaluate(() => document.documentElement.dataset.violations ?? "");

/** Opens a page anew under watch, and tells what was forbidden and whether its style sheet works. */
async function reopened(page: Page, look: () => Promise<void> = async () => {}) {
  await watchPolicy(page);
  const response = await page.goto(page.url());
  await look();
  const styled = await page.evaluate(() => getComputedStyle(document.body).marginTop === "0px");
  return { violations: await violations(page), styled, policy: response?.headers()["content-security-policy"] ?? "" };
}

describe.each([
  ["without an origin", withoutOrigin, "jin-junfei"],
  ["with an origin over https, below a path", belowPath, "full"],
] as const)("a site %s, served with its own headers", (_name, reading, slug) => {
  test.each(["/", `/articles/${slug}/`, "/tags/", "/timeline/", "/about/", "/404.html"])(
    "shows %s and forbids nothing that it has",
    async (path) => {
      const { seen, faults } = await reading.visit(path, (page) => reopened(page));
      expect(seen.policy).toContain("default-src 'none'");
      expect({ faults, violations: seen.violations, styled: seen.styled }).toEqual({
        faults: [],
        violations: "",
        styled: true,
      });
    },
  );

  test("finds what is typed into its search", async () => {
    const { seen, faults } = await reading.visit("/search/", (page) =>
      reopened(page, async () => {
        await page.locator("main input[name='q']").fill("肝癌");
        await page.locator("main .row-title a").first().waitFor();
      }),
    );
    expect({ faults, violations: seen.violations }).toEqual({ faults: [], violations: "" });
  });
});

test("what a page offers for download without a file, and data for programs, are no matter for the policy", async () => {
  const { seen, faults } = await withoutOrigin.visit("/about/", async (page) => {
    await watchPolicy(page);
    await page.goto(page.url());
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
    return { name: download.suggestedFilename(), violations: await violations(page) };
  });
  expect({ seen, faults }).toEqual({ seen: { name: "a.bib", violations: "" }, faults: [] });
});

test("a script in the page, a style on an element and another's picture are forbidden", async () => {
  const { seen } = await withoutOrigin.visit("/about/", async (page) => {
    await watchPolicy(page);
    await page.goto(page.url());
    await page.evaluate(async () => {
      const script = document.createElement("script");
      script.textContent = "0";
      document.body.append(script);
      document.body.insertAdjacentHTML(
        "beforeend",
        '<p style="color: red">红</p><img src="https://other.example/a.png">',
      );
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    return violations(page);
  });
  expect(seen.split("\n").sort()).toEqual([
    "",
    "img-src https://other.example/a.png",
    "script-src-elem inline",
    "style-src-attr inline",
  ]);
});
