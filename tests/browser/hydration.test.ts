import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { strings } from "#language/zh/strings";
import { openSearch } from "#publish/openSearch";
import { readPage } from "../site/page";
import { hydrated, scriptsOf } from "../site/scripts";
import { fixture, real } from "../site/sites";
import { styleOf } from "../site/weight";
import { readInBrowser } from "./reading";

const withoutOrigin = readInBrowser(real);
const elsewhere = readInBrowser(real, "/some/where");
const belowPath = readInBrowser(fixture, "/research");
const places = [
  ["without an origin", real, withoutOrigin],
  ["without an origin, put below a path", real, elsewhere],
  ["with an origin below a path", fixture, belowPath],
] as const;

/** The strictest policy that the site works under: everything from its own host, the style sheet by its hash. */
function policyFor(out: string, page: string): string {
  const hash = createHash("sha256")
    .update(styleOf(readPage(out, page).html))
    .digest("base64");
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${hash}'`,
    "connect-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Adds a header to every answer, and gathers what the policy forbids from then on. */
async function underPolicy(page: Page, policy: string): Promise<void> {
  await page.route("**/*", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      const { dataset } = document.documentElement;
      dataset.violations = `${dataset.violations ?? ""}${violatedDirective} ${blockedURI}\n`;
    });
  });
}

const violations = (page: Page) => page.evaluate(() => document.documentElement.dataset.violations ?? "");
const field = (page: Page) => page.getByRole("searchbox");

describe.each(places)("%s", (_name, site, reading) => {
  test("the search page comes to life under a strict policy, and asks only for its own scripts", async () => {
    const { out } = site();
    const { seen, asked, faults } = await reading.visit("/about/", async (page) => {
      // A page that is left while it still asks would seem to fail.
      await page.waitForLoadState("networkidle");
      await underPolicy(page, policyFor(out, hydrated));
      await page.goto(`${reading.address()}/search/?q=%E8%82%9D%E7%99%8C&tag=oncology`);
      await page.waitForFunction(() => document.querySelector<HTMLInputElement>("input[name='q']")?.value === "肝癌");
      await page.waitForLoadState("networkidle");
      return { violations: await violations(page), address: page.url() };
    });
    expect({ faults, violations: seen.violations }).toEqual({ faults: [], violations: "" });
    expect(seen.address).toBe(`${reading.address()}/search/?q=%E8%82%9D%E7%99%8C&tag=oncology`);
    const scripts = asked.filter((url) => url.endsWith(".js")).map((url) => url.slice(reading.address().length + 1));
    const own = scriptsOf(site());
    expect(scripts).toEqual(expect.arrayContaining(own.asked));
    expect(scripts.filter((file) => ![...own.asked, ...own.others].includes(file))).toEqual([]);
  });

  test("words sent from the head of any page arrive at the search page", async () => {
    const { seen: arrived, faults } = await reading.visit("/tags/oncology/", async (page) => {
      await field(page).fill("肝癌 #1");
      await page.getByRole("button", { name: strings.search.submit }).click();
      await page.waitForURL("**/search/?q=*");
      await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>("input[name='q']")?.value === "肝癌 #1",
      );
      await page.waitForLoadState("networkidle");
      return new URL(page.url());
    });
    expect(faults).toEqual([]);
    expect(arrived.pathname).toBe(`${new URL(reading.address()).pathname.replace(/\/$/, "")}/search/`);
    expect(arrived.searchParams.get("q")).toBe("肝癌 #1");
  });

  test("without script the search page says what it needs, and its lists can be reached", async () => {
    const { seen } = await reading.visit(
      "/search/?q=a",
      async (page) => {
        // Playwright looks for no text in <noscript>.
        const shown = await page.locator("main noscript p").evaluate((it) => it.checkVisibility() && it.textContent);
        await page.locator("main").getByRole("link", { name: strings.facets.tags }).first().click();
        return { shown, heading: await page.textContent("h1") };
      },
      { javaScriptEnabled: false },
    );
    expect(seen).toEqual({ shown: strings.search.needsScript, heading: strings.facets.tags });
  });
});

test("the ids that the browser's script makes are those in the page", async () => {
  const { seen } = await withoutOrigin.visit("/search/", async (page) => {
    await page.waitForFunction(() =>
      Object.keys(document.querySelector<HTMLInputElement>("input[name='q']") ?? {}).some((key) =>
        key.startsWith("__reactProps"),
      ),
    );
    return page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>("input[name='q']");
      const [, props] = Object.entries(input ?? {}).find(([key]) => key.startsWith("__reactProps")) ?? [];
      return { stands: input?.id, made: props.id };
    });
  });
  expect(seen.made).toMatch(/^_R_/);
  expect(seen.made).toBe(seen.stands);
});

test("the test of the policy sees a script in the page and a style on an element", async () => {
  const { seen } = await withoutOrigin.visit("/about/", async (page) => {
    await underPolicy(page, policyFor(real().out, "/about/"));
    await page.goto(`${withoutOrigin.address()}/about/`);
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "0";
      document.body.append(script);
      document.body.insertAdjacentHTML("beforeend", '<p style="color: red">红</p>');
    });
    return violations(page);
  });
  expect(seen).toBe("script-src-elem inline\nstyle-src-attr inline\n");
});

test("the description of the search is XML, whatever the archive is called", async () => {
  const name = `<甲>&"乙'`;
  const texts = [
    openSearch({ name, nameEn: "A", description: "乙", origin: "https://example.org/research" }),
    openSearch({ name: "医研档案", nameEn: "A", description: "乙", origin: "https://example.org" }),
  ];
  const { seen } = await withoutOrigin.visit("/about/", (page) =>
    page.evaluate(
      (given) =>
        given.map((text) => {
          const xml = new DOMParser().parseFromString(text ?? "", "application/xml");
          return {
            errors: xml.querySelectorAll("parsererror").length,
            name: xml.querySelector("ShortName")?.textContent,
            template: xml.querySelector("Url")?.getAttribute("template"),
          };
        }),
      texts,
    ),
  );
  expect(seen).toEqual([
    { errors: 0, name, template: "https://example.org/research/search/?q={searchTerms}" },
    { errors: 0, name: "医研档案", template: "https://example.org/search/?q={searchTerms}" },
  ]);
});
