import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { randomOf } from "../fuzz/target";
import { markdown } from "../fuzz/targets/markdown";
import { render } from "../markdown/render";
import { launch } from "./chromium";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The page that holds what is tried, and nothing else. */
const address = "http://fuzz.invalid/";

/** Shows HTML in a page without any policy; gives what of it ran and what the page asked for. */
async function shown(html: string): Promise<{ ran: unknown[]; asked: string[] }> {
  const page = await browser.newPage();
  try {
    const asked: string[] = [];
    await page.addInitScript("globalThis.seen = []; globalThis.ran = (what) => void globalThis.seen.push(what);");
    await page.route("**/*", (route) => {
      const url = route.request().url();
      if (url === address) return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
      asked.push(url);
      return route.abort();
    });
    await page.goto(address);
    return { ran: await provoked(page), asked };
  } finally {
    await page.close();
  }
}

/** What runs by itself, and where somebody points at, enters or leaves any element. */
async function provoked(page: Page): Promise<unknown[]> {
  return page.evaluate(() => {
    const events = ["error", "load", "mouseover", "mouseenter", "focus", "blur", "toggle", "animationend", "input"];
    for (const element of document.querySelectorAll("*"))
      for (const event of events) element.dispatchEvent(new Event(event, { bubbles: true }));
    const scripts = [...document.links].filter(({ protocol }) => !/^(https?|mailto|tel):$/.test(protocol));
    const seen: unknown = Reflect.get(globalThis, "seen");
    return [...(Array.isArray(seen) ? seen : [seen]), ...scripts.map(({ href }) => href)];
  });
}

/** Texts of seeded numbers, each beside the others in one page: what one leaves open would reach into the next. */
function texts(from: number, count: number): string {
  const bodies = Array.from({ length: count }, (_, at) => {
    const parts = markdown.input(randomOf(2, from + at));
    return `<article>${render(parts.join("")).html}</article>`;
  });
  return `<!doctype html><html lang="zh"><head><title>乱文</title></head><body>${bodies.join("\n")}</body></html>`;
}

test("what would run in a page is seen, and so is what a page asks for", async () => {
  const seen = await shown('<img src="http://fuzz.invalid/a.png" onerror="ran(1)"><script>ran(2)</script>');
  expect(seen.asked).toEqual(["http://fuzz.invalid/a.png"]);
  expect(seen.ran).toEqual(expect.arrayContaining([1, 2]));
});

test.each([0, 100, 200])(
  "of a hundred seeded texts from number %i on nothing runs, and no other host is asked",
  async (from) => {
    const { ran, asked } = await shown(texts(from, 100));
    expect(ran).toEqual([]);
    // A picture of an article's own is asked for where the article is.
    expect(asked.filter((url) => new URL(url).host !== "fuzz.invalid")).toEqual([]);
  },
);
