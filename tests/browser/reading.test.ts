import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";
import { longTitle, twelveBylines } from "../site/fixture/specialArticles";
import { filesOf } from "../site/page";
import { fixture, real } from "../site/sites";
import { readInBrowser } from "./reading";

const withoutOrigin = readInBrowser(real);
const belowPath = readInBrowser(fixture, "/research");
const widths = [390, 820, 1440] as const;

test("with script on, no page but the search and the articles asks for a script or runs one", async () => {
  for (const path of ["/", "/archive/", "/tags/oncology/", "/404.html"]) {
    const { asked, faults, seen } = await withoutOrigin.visit(path, (page) =>
      page.evaluate(() =>
        [...document.scripts].map(({ type }) => type).filter((type) => type !== "application/ld+json"),
      ),
    );
    expect({ seen, faults }, path).toEqual({ seen: [], faults: [] });
    expect(asked.filter((url) => /\.m?js($|\?)/.test(url))).toEqual([]);
  }
});

test("a long title and twelve bylines are visible on a narrow screen", async () => {
  const { seen } = await belowPath.visit(
    "/articles/long-title/",
    async (page) => [await page.textContent("h1"), await page.textContent("main")] as const,
    { viewport: { width: 390, height: 844 } },
  );
  expect(seen[0]).toBe(longTitle);
  for (const { name } of twelveBylines) expect(seen[1]).toContain(name);
});

test("the first tab stop is the way past the navigation, visible once it is reached, and it leads to the text", async () => {
  const { seen } = await withoutOrigin.visit("/articles/jin-junfei/", async (page) => {
    const skip = page.getByRole("link", { name: strings.nav.skip });
    const onScreen = () =>
      skip.evaluate((it) => {
        const { top, left, width, height } = it.getBoundingClientRect();
        const inWindow = top >= 0 && left >= 0 && width > 20 && height > 10;
        return inWindow && it.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      });
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

/** Where everything in the text stands, and which pictures are there. */
function places(page: Page) {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll("main *")].map((it) => {
      const { left, top, width, height } = it.getBoundingClientRect();
      return [it.tagName, left, top + scrollY, width, height].join(" ");
    });
    return { boxes, loaded: [...document.images].map(({ naturalWidth }) => naturalWidth > 0) };
  });
}

test.each(widths)("on a screen %i pixels wide pictures that come late move nothing", async (width) => {
  const { seen } = await belowPath.visit(
    "/articles/full/",
    async (page) => {
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(/\.(jpg|png|webp)$/, async (route) => {
        await released;
        await route.continue();
      });
      await page.reload({ waitUntil: "domcontentloaded" });
      const before = await places(page);
      release();
      await page.evaluate(() =>
        Promise.all(
          [...document.images].map((image) => {
            image.loading = "eager";
            return image.decode();
          }),
        ),
      );
      return { before, after: await places(page) };
    },
    { viewport: { width, height: 900 } },
  );
  expect(seen.before.loaded).toEqual([false, false, false]);
  expect(seen.after.loaded).toEqual([true, true, true]);
  expect(seen.after.boxes).toEqual(seen.before.boxes);
});

test.each(widths)(
  "a screen %i pixels wide gets of a picture the narrowest version that fills its place",
  async (width) => {
    const { seen } = await belowPath.visit(
      "/articles/full/",
      (page) =>
        page.evaluate(async () => {
          const [image] = document.images;
          if (!image) return [];
          image.scrollIntoView();
          await image.decode();
          const offered = [...image.srcset.matchAll(/ (\d+)w/g)].map((match) => Number(match[1]));
          const address = new URL(image.currentSrc).pathname;
          const link = image.srcset.split(", ").find((it) => it.split(" ")[0] === address);
          return [{ offered, shown: image.clientWidth, chosen: Number(/ (\d+)w$/.exec(link ?? "")?.[1]) }];
        }),
      { viewport: { width, height: 900 } },
    );
    const [picture] = seen;
    expect(picture?.offered).toEqual([480, 960, 1600]);
    expect(picture?.chosen).toBe(picture?.offered.find((it) => it >= picture.shown));
  },
);

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
    return { url: page.url(), heading: await page.textContent("h1") };
  });
  expect(seen.url).toMatch(/^http:\/\/localhost:\d+\/institutions\/[a-z-]+\/$/);
  expect(seen.heading).not.toBe(pageStrings.notFound.title);
});

test("an address that leads nowhere shows the 404 page with links that work from there", async () => {
  const { seen, status } = await withoutOrigin.visit("/articles/none/deeper/", async (page) => {
    const heading = await page.textContent("h1");
    await page.locator("main .counted a").first().click();
    return [heading, await page.textContent("h1")];
  });
  expect(status).toBe(404);
  expect(seen[0]).toBe(pageStrings.notFound.title);
  expect(seen[1]).not.toBe(pageStrings.notFound.title);
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
