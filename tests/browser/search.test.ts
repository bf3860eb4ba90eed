import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { href } from "#archive/href";
import { strings } from "#language/zh/strings";
import { axeFindings } from "../audit/axe";
import { findingLine } from "../audit/finding";
import { views } from "../audit/views";
import { many } from "../site/fixture/manyArticles";
import { fixture, real } from "../site/sites";
import { layoutFaults } from "./layout";
import { readInBrowser } from "./reading";

const reading = readInBrowser(real);
const belowPath = readInBrowser(fixture, "/research");
const words = strings.search;
const desk = { viewport: { width: 1440, height: 900 } };

const field = (page: Page) => page.locator("main input[name='q']");
const status = (page: Page) => page.locator("main [role='status']");
const titles = (page: Page) => page.locator("main .row-title a").allTextContents();
const chip = (page: Page, label: string) => page.getByRole("link", { name: `${words.remove} ${label}` });
const inFocus = (page: Page) => page.evaluate(() => document.activeElement?.id ?? "");
/** What the address asks for, as a reader would write it. */
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);

/** Waits until an answer is there: its number of articles is said. */
async function answered(page: Page): Promise<number> {
  await page.waitForFunction(() => {
    const said = document.querySelector("main [role='status']")?.textContent ?? "";
    return /\d/.test(said) && !document.querySelector("[aria-busy='true']");
  });
  return Number.parseInt((await status(page).textContent()) ?? "", 10);
}

/** Waits until the page asks for something else, and has its answer. */
async function answeredTo(page: Page, asked: string): Promise<number> {
  await page.waitForFunction((wanted) => decodeURIComponent(location.search) === wanted, asked);
  // One pause more than the address needs: the answer to it may not have begun.
  await page.waitForTimeout(50);
  return answered(page);
}

async function type(page: Page, text: string): Promise<number> {
  await field(page).fill(text);
  return answeredTo(page, `?q=${text}`);
}

test("results come while one types, in the address and in the title, what was found marked", async () => {
  const { seen, faults } = await reading.visit(href.search, async (page) => {
    await field(page).pressSequentially("肝癌", { delay: 20 });
    const total = await answeredTo(page, "?q=肝癌");
    const marked = await page.locator("main mark").allTextContents();
    return { total, shown: (await titles(page)).length, marked: [...new Set(marked)], title: await page.title() };
  });
  expect(faults).toEqual([]);
  expect(seen.total).toBeGreaterThan(1);
  expect(seen.shown).toBe(seen.total);
  expect(seen.marked).toContain("肝癌");
  expect(seen.title).toContain(words.titled("肝癌"));
});

test("what an input method is still composing is not searched for", async () => {
  const { seen } = await reading.visit(href.search, async (page) => {
    const keyboard = await page.context().newCDPSession(page);
    await field(page).focus();
    await keyboard.send("Input.imeSetComposition", { text: "gan'ai", selectionStart: 6, selectionEnd: 6 });
    await page.keyboard.press("Enter");
    await page.waitForTimeout(400);
    const composing = { written: await field(page).inputValue(), asked: query(page) };
    await keyboard.send("Input.insertText", { text: "肝癌" });
    return { composing, total: await answeredTo(page, "?q=肝癌") };
  });
  expect(seen.composing).toEqual({ written: "gan'ai", asked: "" });
  expect(seen.total).toBeGreaterThan(1);
});

test("choices narrow as their numbers say, combine, and are taken back one by one", async () => {
  const { seen } = await reading.visit(
    href.search,
    async (page) => {
      const all = await type(page, "肝癌");
      const result = page.getByRole("checkbox", { name: strings.kinds.result });
      await result.waitFor();
      const said = Number.parseInt(
        ((await page.locator("label", { has: result }).textContent()) ?? "").replace(/\D/g, ""),
        10,
      );
      await result.check();
      const narrowed = await answeredTo(page, "?q=肝癌&kind=result");
      const keepsFocus = await result.evaluate((box) => box === document.activeElement);
      await page.getByLabel(words.from).selectOption({ index: 1 });
      await page.waitForFunction(() => location.search.includes("year="));
      const combined = await answered(page);
      await chip(page, words.choice(strings.facets.kinds, strings.kinds.result)).click();
      await page.waitForFunction(() => !location.search.includes("kind="));
      const focus = await inFocus(page);
      await answered(page);
      return { all, said, narrowed, combined, keepsFocus, focus, left: query(page) };
    },
    desk,
  );
  expect(seen.narrowed).toBe(seen.said);
  expect(seen.narrowed).toBeLessThan(seen.all);
  expect(seen.combined).toBeLessThanOrEqual(seen.narrowed);
  expect(seen.keepsFocus).toBe(true);
  expect(seen.focus).toBe("_results");
  expect(seen.left).toMatch(/^\?q=肝癌&year=\d{4}-$/);
});

test("an address shows to others what it showed, with the names of what was chosen", async () => {
  const { seen: first } = await reading.visit(
    href.search,
    async (page) => {
      await type(page, "肝癌");
      await page.locator("main summary", { hasText: strings.facets.people }).click();
      await page.locator("details[open]").getByText("金俊飞").click();
      await page.waitForFunction(() => location.search.includes("person="));
      await answered(page);
      await page.getByRole("link", { name: words.orders.oldest }).click();
      await answeredTo(page, "?q=肝癌&person=jin-junfei&sort=oldest");
      return { address: new URL(page.url()), titles: await titles(page) };
    },
    desk,
  );
  const { seen: second } = await reading.visit(`${href.search}${first.address.search}`, async (page) => {
    await answered(page);
    await chip(page, words.choice(strings.facets.people, "金俊飞")).waitFor();
    const current = await page.locator("nav [aria-current='true']").textContent();
    return { titles: await titles(page), written: await field(page).inputValue(), current };
  });
  expect(first.titles.length).toBeGreaterThan(0);
  expect(second).toEqual({ titles: first.titles, written: "肝癌", current: words.orders.oldest });
});

test("back and forward lead through what was chosen and submitted, not through every letter", async () => {
  const { seen } = await reading.visit(href.search, async (page) => {
    await field(page).pressSequentially("干细胞", { delay: 200 });
    await answeredTo(page, "?q=干细胞");
    await page.getByRole("link", { name: words.orders.newest }).click();
    await answeredTo(page, "?q=干细胞&sort=newest");
    await field(page).fill("肝癌");
    await field(page).press("Enter");
    await answeredTo(page, "?q=肝癌&sort=newest");
    const ways: string[] = [];
    for (const asked of ["?q=干细胞&sort=newest", "?q=干细胞"]) {
      await page.goBack();
      await answeredTo(page, asked);
      ways.push(await field(page).inputValue());
    }
    await page.goForward();
    await page.goForward();
    await answeredTo(page, "?q=肝癌&sort=newest");
    return { ways, last: await field(page).inputValue() };
  });
  expect(seen).toEqual({ ways: ["干细胞", "干细胞"], last: "肝癌" });
});

test("a page has 20 articles, the next has the others, and the focus is at their head", async () => {
  const { seen, faults } = await belowPath.visit(`${href.search}?tag=thirty`, async (page) => {
    const total = await answered(page);
    const first = await titles(page);
    await page.getByRole("link", { name: words.next }).click();
    await answeredTo(page, "?tag=thirty&page=2");
    await page.waitForFunction((gone) => document.querySelector(".row-title a")?.textContent !== gone, first[0]);
    return { total, first, second: await titles(page), focus: await inFocus(page) };
  });
  expect(faults).toEqual([]);
  expect(seen).toMatchObject({ total: many.thirty, focus: "_results" });
  expect([seen.first.length, seen.second.length]).toEqual([20, many.thirty - 20]);
  expect(new Set([...seen.first, ...seen.second]).size).toBe(many.thirty);
});

describe("with the keyboard alone", () => {
  test("arrows reach a name and Enter its page; Escape closes the names, and Enter then submits the words", async () => {
    const { seen } = await reading.visit(href.search, async (page) => {
      await field(page).focus();
      await page.keyboard.type("金俊");
      const names = page.locator("main [role='option']");
      await names.first().waitFor();
      await page.keyboard.press("ArrowDown");
      const active = await field(page).getAttribute("aria-activedescendant");
      const chosen = await page.locator("main [role='option'][aria-selected='true']").getAttribute("id");
      await page.keyboard.press("Escape");
      const closed = await field(page).getAttribute("aria-expanded");
      await page.keyboard.press("Enter");
      const submitted = { total: await answeredTo(page, "?q=金俊"), open: await names.count() };
      await page.keyboard.press("ArrowDown");
      await names.first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/people/jin-junfei/");
      return { active, chosen, closed, submitted };
    });
    expect(seen.active).toBe(seen.chosen);
    expect(seen.chosen).not.toBeNull();
    expect(seen.closed).toBe("false");
    expect(seen.submitted).toEqual({ total: expect.any(Number), open: 0 });
  });

  test("every control of the results is reached by Tab, and the space bar chooses", async () => {
    const { seen } = await reading.visit(
      `${href.search}?q=肝癌`,
      async (page) => {
        await answered(page);
        const result = page.getByRole("checkbox", { name: strings.kinds.result });
        await result.waitFor();
        await field(page).focus();
        for (let step = 0; step < 20 && !(await result.evaluate((box) => box === document.activeElement)); step++)
          await page.keyboard.press("Tab");
        const outline = await page.evaluate(
          () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
        );
        await page.keyboard.press("Space");
        return { outline, total: await answeredTo(page, "?q=肝癌&kind=result") };
      },
      desk,
    );
    expect(seen.outline).toBe("solid");
    expect(seen.total).toBeGreaterThan(0);
  });
});

test("names are found by pinyin and by initials", async () => {
  const { seen } = await reading.visit(href.search, async (page) => {
    const found: string[] = [];
    for (const typed of ["jinjunfei", "jjf"]) {
      await field(page).fill(typed);
      await page.locator("main [role='option']", { hasText: "金俊飞" }).waitFor();
      await answeredTo(page, `?q=${typed}`);
      found.push(...(await page.locator("main [role='option'] span:first-child").allTextContents()).slice(0, 1));
    }
    return found;
  });
  expect(seen).toEqual(["金俊飞", "金俊飞"]);
});

describe("where the index cannot be read", () => {
  const files = /\/search\/[^/]+\/.+\.bin$/;
  const alert = (page: Page) => page.getByRole("alert").textContent();

  test("an offline reader is told so, and is answered when the connection is back", async () => {
    const { seen } = await reading.visit(href.search, async (page) => {
      await type(page, "肝癌");
      await page.route(files, (route) => route.abort());
      await field(page).fill("脑瘫");
      const told = await alert(page);
      const saysNone = await page.getByText(words.none).count();
      await page.unroute(files);
      await page.getByRole("button", { name: words.retry }).click();
      return { told, saysNone, total: await answered(page) };
    });
    expect(seen.told).toContain(words.faults.offline);
    expect(seen.saysNone).toBe(0);
    expect(seen.total).toBeGreaterThan(0);
  });

  test("an offline reader need not ask again", async () => {
    const { seen } = await reading.visit(href.search, async (page) => {
      await page.route(files, (route) => route.abort());
      await field(page).fill("脑瘫");
      await alert(page);
      await page.unroute(files);
      await page.evaluate(() => dispatchEvent(new Event("online")));
      return answered(page);
    });
    expect(seen).toBeGreaterThan(0);
  });

  test.each([
    ["a file that is gone", words.faults.missing, words.reload, { status: 404, body: "" }],
    ["a file that was cut short", words.faults.damaged, words.retry, { status: 200, body: "HRAS" }],
    ["a page in the place of a file", words.faults.damaged, words.retry, { status: 200, body: "<!doctype html>" }],
  ])("%s is never taken for an answer", async (_fault, told, offered, answer) => {
    const { seen } = await reading.visit(href.search, async (page) => {
      await page.route(files, (route) => route.fulfill(answer));
      await field(page).fill("肝癌");
      const said = await alert(page);
      return {
        said,
        offers: await page.getByRole("button", { name: offered }).count(),
        rows: (await titles(page)).length,
      };
    });
    expect(seen).toEqual({ said: expect.stringContaining(told), offers: 1, rows: 0 });
  });
});

test("where nothing is found the page says so, and offers what leads on", async () => {
  const { seen } = await reading.visit(`${href.search}?q=肝癌&person=nobody`, async (page) => {
    const total = await answered(page);
    const said = await page.getByText(words.noneNarrowed).count();
    await page.getByRole("link", { name: words.withoutChoices }).click();
    return { total, said, widened: await answeredTo(page, "?q=肝癌") };
  });
  expect(seen).toMatchObject({ total: 0, said: 1 });
  expect(seen.widened).toBeGreaterThan(0);
});

const attacks = [
  `<img src=x onerror="document.title='hit'">`,
  "\"><script>document.title='hit'</script>",
  "javascript:alert(1)",
  ".*+?^$()|[]{2}\\",
  "𠮷\u{1F600}‮—\0",
  "%E0%A4%A",
];

test.each(attacks)("the words %j are only words", async (attack) => {
  const { seen, faults } = await reading.visit(`${href.search}?q=${encodeURIComponent(attack)}`, async (page) => {
    await answered(page);
    return { written: await field(page).inputValue(), images: await page.locator("main img, main script").count() };
  });
  expect(faults).toEqual([]);
  expect(seen).toEqual({ written: attack, images: 0 });
});

/** A search with much to show, one with nothing, long words and names that nobody has, and none. */
const looks = [
  ["much", "?q=肝癌&kind=result&kind=person&year=2013-"],
  ["long words", `?q=${"癌".repeat(300)}${"a".repeat(300)}&province=${"b".repeat(200)}&tag=c-${"d".repeat(100)}`],
  ["nothing asked", ""],
] as const;

test.each(looks)("%s: the page fits into every window and is open to everybody", async (_look, asked) => {
  const { seen } = await reading.visit(`${href.search}${asked}`, async (page) => {
    if (asked !== "") await answered(page);
    for (const summary of await page.locator("main summary:visible").all()) await summary.click();
    await page.waitForTimeout(300);
    const faults = await layoutFaults(page);
    return { faults, findings: (await axeFindings(page, `${href.search}${asked}`, views)).map(findingLine) };
  });
  expect(seen).toEqual({ faults: [], findings: [] });
});

test("names over the results fit and are open to everybody", async () => {
  const { seen } = await reading.visit(href.search, async (page) => {
    await field(page).fill("肝");
    await page.locator("main [role='option']").first().waitFor();
    await page.keyboard.press("ArrowDown");
    // What lies under the names has to be only so large when they are gone.
    const findings = await axeFindings(page, href.search, views);
    return findings.filter(({ rule }) => rule !== "target-size").map(findingLine);
  });
  expect(seen).toEqual([]);
});

test("without script the page names what it needs, offers no control that would do nothing, and leads to the lists", async () => {
  const { seen } = await reading.visit(
    `${href.search}?q=a`,
    async (page) => {
      const note = await page.locator("main noscript").evaluate((it) => it.checkVisibility());
      const panels = await page.locator("main details:visible").count();
      await page.locator("main").getByRole("link", { name: strings.nav.institutions }).click();
      return { note, panels, heading: await page.textContent("h1") };
    },
    { javaScriptEnabled: false },
  );
  expect(seen).toEqual({ note: true, panels: 0, heading: strings.facets.institutions });
});
