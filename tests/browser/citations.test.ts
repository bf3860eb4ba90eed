import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { pageStrings } from "#language/zh/pageStrings";
import { readBack } from "../citation/citationJs";
import { fixture, real } from "../site/sites";
import { readInBrowser } from "./reading";

const words = pageStrings.article;
const withoutOrigin = readInBrowser(real);
const elsewhere = readInBrowser(real, "/some/where");
const belowPath = readInBrowser(fixture, "/research");

const visibleButtons = (page: Page) => page.locator(".cite button:visible").count();

/** What is in the clipboard, as a reader finds out: no page of ours may read it. */
async function pasted(page: Page): Promise<string> {
  const field = page.getByRole("searchbox").first();
  await field.fill("");
  await field.press("ControlOrMeta+V");
  return field.inputValue();
}

describe.each([
  ["without an origin", withoutOrigin, "/articles/jin-junfei/", 2],
  ["without an origin, put below a path", elsewhere, "/articles/jin-junfei/", 2],
  ["with an origin below a path", belowPath, "/articles/full/", 3],
] as const)("on an article %s", (_name, reading, path, references) => {
  test("the buttons copy their own reference and say so", async () => {
    const { seen, asked, faults } = await reading.visit(
      path,
      async (page) => {
        const entries = page.locator(".cite dd");
        const copied: unknown[] = [];
        for (const entry of await entries.all()) {
          await entry.getByRole("button", { name: words.copy }).click();
          const said = entry.getByRole("status").filter({ hasText: words.copied });
          await said.waitFor();
          copied.push((await pasted(page)) === (await entry.locator("p").first().textContent()));
        }
        return copied;
      },
      { permissions: ["clipboard-write"] },
    );
    expect(seen).toEqual(Array.from({ length: references }, () => true));
    expect(asked.filter((url) => url.endsWith(".js"))).toEqual([`${reading.address()}/reader.js`]);
    expect(faults).toEqual([]);
  });

  test("without script no button is seen, and the references are there", async () => {
    const look = async (page: Page) => [await visibleButtons(page), await page.locator(".cite dd > p:visible").count()];
    const { seen } = await reading.visit(path, look, { javaScriptEnabled: false });
    expect(seen).toEqual([0, references * 2]);
  });
});

test("a browser that does not let the page copy says that it did not", async () => {
  const { seen } = await withoutOrigin.visit("/articles/jin-junfei/", async (page) => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
    });
    await page.locator(".cite button").first().click();
    await page.getByRole("status").filter({ hasText: words.notCopied }).waitFor();
    return page.getByRole("status").allTextContents();
  });
  expect(seen).toEqual([words.notCopied, ""]);
});

test("where a page was not sent safely and has no clipboard, no button is seen", async () => {
  const { seen } = await withoutOrigin.visit("/articles/jin-junfei/", async (page) => {
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined }));
    await page.reload();
    return visibleButtons(page);
  });
  expect(seen).toBe(0);
});

test("a link saves the file that it holds, with its name and in UTF-8, without script", async () => {
  const { seen } = await belowPath.visit(
    "/articles/full/",
    async (page) => {
      const saved: [string, string][] = [];
      for (const format of ["BibTeX", "RIS", "CSL-JSON"]) {
        const waiting = page.waitForEvent("download");
        await page.locator(".cite dd").first().getByRole("link", { name: format }).click();
        const download = await waiting;
        saved.push([download.suggestedFilename(), readFileSync(await download.path(), "utf8")]);
      }
      return saved;
    },
    { javaScriptEnabled: false },
  );
  expect(seen.map(([name]) => name.replace(/^[\w-]+/, ""))).toEqual([".bib", ".ris", ".json"]);
  for (const [name, text] of seen) {
    const [read] = readBack(name.endsWith(".json") ? JSON.parse(text) : text);
    expect(read?.title).toBe("一管血查肝癌：记市第一医院检验团队");
  }
});

test("a list's link saves its file", async () => {
  const { seen } = await belowPath.visit("/tags/oncology/", async (page) => {
    const waiting = page.waitForEvent("download");
    await page.getByRole("link", { name: "RIS" }).click();
    const download = await waiting;
    return [download.suggestedFilename(), readFileSync(await download.path(), "utf8").slice(0, 6)];
  });
  expect(seen).toEqual(["citations.ris", "TY  - "]);
});
