import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { strings } from "#language/zh/strings";
import { longTitle, twelveBylines } from "../site/fixture/specialArticles";
import { filesOf } from "../site/page";
import { fixture, real } from "../site/sites";
import { readInBrowser } from "./reading";

const withoutOrigin = readInBrowser(real);
const belowPath = readInBrowser(fixture, "/research");
const widths = [390, 820, 1440] as const;

/** One page of every kind of the real content. */
const pages = [
  ...["/", "/archive/", "/about/", "/corrections/", "/404.html", "/articles/jin-junfei/"],
  ...["/articles/jingzhou-first-hospital-research/", "/tags/", "/tags/oncology/", "/years/", "/years/2024/"],
  ...["/kinds/", "/kinds/result/", "/stages/", "/stages/clinical/", "/people/", "/people/jin-junfei/"],
  ...["/institutions/", "/institutions/jingzhou-first-hospital/", "/publications/", "/publications/jingzhou-daily/"],
];

/** The fixture's pages with what strains a layout: long words, long lists, tables, pictures, notices. */
const strained = [
  ...["/", "/archive/page/2/", "/articles/long-title/", "/articles/full/", "/articles/hostile/", "/articles/jekyll/"],
  ...["/articles/withdrawn/", "/institutions/first-hospital/", "/people/li-si/", "/corrections/"],
];

/** By how much a page is wider than its window, and what sticks out of it. */
function overflow(page: Page) {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const wide = [...document.querySelectorAll("body *")].filter(
      (it) => it.getBoundingClientRect().right > innerWidth + 1,
    );
    const named = wide.slice(0, 3).map((it) => `${it.tagName}.${it.className}`);
    return { over: Math.max(0, scrollWidth - innerWidth), named: scrollWidth > innerWidth ? named : [] };
  });
}

const fits = { over: 0, named: [] };

describe.each(widths)("without script, %i pixels wide", (width) => {
  const options = { viewport: { width, height: 900 }, javaScriptEnabled: false };

  test.each(pages)("%s fits, asks only its own host and meets no fault", async (path) => {
    const { seen, asked, faults, status } = await withoutOrigin.visit(path, overflow, options);
    expect(seen).toEqual(fits);
    expect(status).toBe(200);
    expect(faults).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(`${withoutOrigin.address()}/`))).toEqual([]);
  });

  test.each(strained)("the fixture's %s fits and meets no fault", async (path) => {
    const { seen, asked, faults } = await belowPath.visit(path, overflow, options);
    expect(seen).toEqual(fits);
    expect(faults).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(`${belowPath.address()}/`))).toEqual([]);
  });
});

test("with script on, no page asks for a script", async () => {
  for (const path of pages) {
    const { asked, seen } = await withoutOrigin.visit(path, (page) =>
      page.evaluate(() =>
        [...document.scripts].filter(({ type }) => type !== "application/ld+json").map(({ src }) => src),
      ),
    );
    expect(seen, path).toEqual([]);
    expect(asked.filter((url) => /\.m?js($|\?)/.test(url))).toEqual([]);
  }
});

test("the test for overflow sees what is too wide", async () => {
  const { seen } = await withoutOrigin.visit("/", async (page) => {
    await page.addStyleTag({ content: "main { width: 130vw }" });
    return overflow(page);
  });
  expect(seen.over).toBeGreaterThan(100);
});

test("a long title and twelve bylines are visible on a narrow screen", async () => {
  const { seen } = await belowPath.visit(
    "/articles/long-title/",
    async (page) => [await page.locator("h1").innerText(), await page.locator("main").innerText()] as const,
    { viewport: { width: 390, height: 844 } },
  );
  expect(seen[0].replace(/\s/g, "")).toBe(longTitle.replace(/\s/g, ""));
  for (const { name } of twelveBylines) expect(seen[1]).toContain(name);
});

test("the first tab stop is the way past the navigation, visible once it is reached, and it leads to the text", async () => {
  const { seen } = await withoutOrigin.visit("/articles/jin-junfei/", async (page) => {
    const skip = page.getByRole("link", { name: strings.nav.skip });
    const onScreen = async () =>
      ((await skip.boundingBox())?.y ?? -1) >= 0 && ((await skip.boundingBox())?.height ?? 0) > 10;
    const before = await onScreen();
    await page.keyboard.press("Tab");
    const focused = await skip.evaluate((it) => it === document.activeElement);
    const after = await onScreen();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const within = await page.evaluate(() => document.querySelector("main")?.contains(document.activeElement));
    return { before, focused, after, within };
  });
  expect(seen).toEqual({ before: false, focused: true, after: true, within: true });
});

test("the dark scheme turns the colours over", async () => {
  const colours = (colorScheme: "light" | "dark") =>
    withoutOrigin.visit(
      "/articles/jin-junfei/",
      (page) =>
        page.evaluate(() => {
          const brightness = (colour: string) =>
            (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
          const body = getComputedStyle(document.body);
          const root = getComputedStyle(document.documentElement);
          const paper = body.backgroundColor === "rgba(0, 0, 0, 0)" ? root.backgroundColor : body.backgroundColor;
          return { paper: brightness(paper), ink: brightness(body.color) };
        }),
      { colorScheme },
    );
  const [light, dark] = [(await colours("light")).seen, (await colours("dark")).seen];
  expect(light.paper).toBeGreaterThan(light.ink);
  expect(dark.ink).toBeGreaterThan(dark.paper);
});

test("links clicked from the front page lead through the site without an origin", async () => {
  const { seen } = await withoutOrigin.visit("/", async (page) => {
    await page.locator(".rows .row-title a").first().click();
    await page.locator(".card a[href*='institutions']").first().click();
    return { url: page.url(), heading: await page.locator("h1").innerText() };
  });
  expect(seen.url).toMatch(/^http:\/\/localhost:\d+\/institutions\/[a-z-]+\/$/);
  expect(seen.heading).not.toBe(strings.notFound.title);
});

test("an address that leads nowhere shows the 404 page with links that work from there", async () => {
  const { seen, status } = await withoutOrigin.visit("/articles/none/deeper/", async (page) => {
    const heading = await page.locator("h1").innerText();
    await page.locator("main .counted a").first().click();
    return [heading, await page.locator("h1").innerText()];
  });
  expect(status).toBe(404);
  expect(seen[0]).toBe(strings.notFound.title);
  expect(seen[1]).not.toBe(strings.notFound.title);
});

test("an old address brings readers to the new one without script", async () => {
  const { seen } = await belowPath.visit(
    "/2022/05/16/full.html",
    async (page) => {
      await page.waitForURL("**/articles/full/");
      return page.url();
    },
    { javaScriptEnabled: false },
  );
  expect(seen).toBe(`${belowPath.address()}/articles/full/`);
  expect(filesOf(fixture().out)).toContain("2022/05/16/full.html");
});
