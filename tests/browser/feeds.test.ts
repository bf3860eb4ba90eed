import { describe, expect, test } from "vitest";
import { pageStrings } from "#language/zh/pageStrings";
import { fixture } from "../site/sites";
import { readInBrowser } from "./reading";

const reading = readInBrowser(fixture, "/research");

describe.each(["/feeds/atom.xml", "/feeds/rss.xml", "/feeds/archive/1.xml", "/tags/small/feed.xml"])(
  "%s in a browser",
  (path) => {
    test("is a page in the site's design: what it is, and headlines that are links; no mark and no text in full", async () => {
      const { seen } = await reading.visit(path, async (page) => {
        const links = page.locator("h\\:a:visible, a:visible");
        const text = await page.evaluate(() => document.documentElement.textContent ?? "");
        const shown = await page.evaluate(() => {
          const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
          const parts: string[] = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const box = node.parentElement?.getBoundingClientRect();
            if (box && box.width > 0) parts.push(node.textContent ?? "");
          }
          return parts.join(" ");
        });
        const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
        return { links: await links.count(), text, shown, paper };
      });
      expect(seen.shown).toContain(path.includes("archive") ? pageStrings.feeds.older : pageStrings.feeds.forReaders);
      expect(seen.shown).toContain(pageStrings.feeds.how);
      expect(seen.shown).not.toMatch(/<p>|archive\.example|\d{4}-\d\d-\d\dT/);
      expect(seen.text.length).toBeGreaterThan(seen.shown.length);
      expect(seen.paper).toBe("rgb(250, 247, 240)");
      expect(seen.links).toBeGreaterThan(2);
    });
  },
);

test("a headline in a feed leads to its article", async () => {
  const { seen } = await reading.visit("/tags/small/feed.xml", (page) =>
    page.evaluate(() =>
      [...document.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "a")].map(
        (link) => link instanceof HTMLAnchorElement && link.href,
      ),
    ),
  );
  expect(seen).toContain("https://archive.example/research/articles/full/");
});
