import { describe, expect, test } from "vitest";
import { kindsOfPage } from "../audit/kindsOfPage";
import { table } from "../audit/table";
import type { Page } from "./page";
import { attribute, elementsIn, pagesOf, parseHtml } from "./page";
import { fixture, real } from "./sites";
import { gzipSize, styleOf, withoutMetadata, withoutProse } from "./weight";

/** What TCP sends before it waits for an answer: ten segments of 1,460 bytes. */
const firstFlight = 14_600;
/** Of a page, what its author did not write: a list counts whole. */
const aroundProse = 11_000;
const styleSheet = 9_000;
/** What programs read in the head of the median article. */
const metadata = 1_500;

const article = "/articles/*/";

describe.each([
  ["real content", () => pagesOf(real().out)],
  ["fixture", () => pagesOf(fixture().out)],
])("in bytes of gzip, the pages of the %s", (name, read) => {
  const pages = read();
  const kinds = kindsOfPage(pages);
  const sizes = (kind: string) => (kinds.get(kind) ?? []).map(({ html }) => gzipSize(html));

  test("are weighed, every kind of them", () => {
    process.stdout.write(`${weightTable(name, kinds)}\n`);
    expect(kinds.get(article)?.length).toBeGreaterThan(5);
  });

  test("let the front and the median article arrive in the first flight", () => {
    expect(median(sizes(article))).toBeLessThanOrEqual(firstFlight);
    expect(Math.max(...sizes("/"))).toBeLessThanOrEqual(firstFlight);
  });

  test("spend little on everything but the article's own text", () => {
    const heavy = pages.map(({ path, html }) => ({ path, bytes: gzipSize(withoutProse(html)) }));
    expect(heavy.filter(({ bytes }) => bytes > aroundProse)).toEqual([]);
  });

  test("spend little on what programs read of an article", () => {
    const weights = (kinds.get(article) ?? []).map(({ html }) => gzipSize(html) - gzipSize(withoutMetadata(html)));
    const [middle, most] = [median(weights), Math.max(...weights)];
    process.stdout.write(`Metadata of an article: median ${middle} of ${metadata}, most ${most}\n`);
    expect(middle).toBeLessThanOrEqual(metadata);
    expect(middle).toBeGreaterThan(metadata / 3);
  });

  test("carry one small style sheet, the same on every page of a kind", () => {
    const sheets = [...kinds.values()].map((own) => [...new Set(own.map(({ html }) => styleOf(html)))]);
    expect(sheets.filter((own) => own.length !== 1)).toEqual([]);
    const sizes = sheets.flat().map(gzipSize);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(styleSheet);
  });

  test("carry few style sheets in all: a policy names each by its hash", () => {
    expect(new Set(pages.map(({ html }) => styleOf(html))).size).toBeLessThanOrEqual(9);
  });

  test("wait for nothing else before they show", () => {
    expect(pages.flatMap(blockingRequests)).toEqual([]);
  });
});

describe("the measures", () => {
  test.each([
    ["no prose", "<p>a</p>", "<p>a</p>"],
    [
      "nested elements of its name",
      '<div class="a prose b"><div>x</div><divx><p>y</p></div><p>z</p>',
      '<div class="a prose b"></div><p>z</p>',
    ],
    [
      "several",
      '<div class="prose">x</div>-<section id="a" class="prose">y</section>',
      '<div class="prose"></div>-<section id="a" class="prose"></section>',
    ],
    ["a class that only begins alike", '<div class="prose-note">x</div>', '<div class="prose-note">x</div>'],
  ])("a page is weighed without its prose: %s", (_case, html, rest) => {
    expect(withoutProse(html)).toBe(rest);
  });

  test("a page is weighed without its metadata: what browsers need stays", () => {
    const kept =
      '<meta charSet="utf-8"/><meta name="viewport" content="a"/><title>a</title><link rel="icon" href="a"/>';
    const left = '<meta property="og:type" content="a"/><link rel="canonical" href="a"/>';
    const data = '<script type="application/ld+json">{}</script><script type="application/json">{}</script>';
    expect(withoutMetadata(`${kept}${left}${data}`)).toBe(`${kept}<script type="application/json">{}</script>`);
  });

  test("prose that never ends is an error", () => {
    expect(() => withoutProse('<div class="prose"><div></div>')).toThrowErrorMatchingInlineSnapshot(
      `[Error: <div class="prose"> is never closed.]`,
    );
  });

  test.each([
    '<link rel="stylesheet" href="a.css">',
    '<link rel="preload" href="a.woff2">',
    '<script src="a.js"></script>',
    '<style>@import "a.css";</style>',
    "<style>@font-face { src: local(a) }</style>",
  ])("%s is seen to be waited for", (html) => {
    expect(blockingRequests({ path: "/", html, tree: parseHtml(html) })).toHaveLength(1);
  });

  test('<script src="a.js" defer></script> and an icon are waited for by nobody', () => {
    const html = '<script src="a.js" defer></script><link rel="icon" href="a.svg">';
    expect(blockingRequests({ path: "/", html, tree: parseHtml(html) })).toEqual([]);
  });
});

/** What a browser would fetch before, or at the cost of, showing the page. */
function blockingRequests({ path, html, tree }: Page): string[] {
  const links = elementsIn(tree, "link").filter((link) =>
    /stylesheet|preload|prefetch|preconnect/.test(attribute(link, "rel")),
  );
  const scripts = elementsIn(tree, "script").filter(
    ({ properties }) => properties.src !== undefined && properties.defer !== true,
  );
  const inStyle = styleOf(html).match(/@import|@font-face/g) ?? [];
  return [
    ...links.map((link) => attribute(link, "rel")),
    ...scripts.map((script) => attribute(script, "src")),
    ...inStyle,
  ].map((what) => `${path}: ${what}`);
}

function weightTable(name: string, kinds: Map<string, Page[]>): string {
  const rows = [...kinds].map(([kind, own]) => {
    const whole = own.map(({ html }) => gzipSize(html));
    const around = own.map(({ html }) => gzipSize(withoutProse(html)));
    const limit = kind === "/" ? `${firstFlight}` : kind === article ? `median ${firstFlight}` : "";
    return [
      kind,
      own.length,
      median(whole),
      Math.max(...whole),
      limit,
      Math.max(...around),
      aroundProse,
      gzipSize(styleOf(own[0]?.html ?? "")),
    ];
  });
  const heads = ["kind of page", "pages", "median", "largest", "limit", "without prose", "limit", "style sheet"];
  return `The ${name}, in bytes of gzip -9; the style sheet has at most ${styleSheet}\n${table(heads, rows)}`;
}

/** The lower one of the two in the middle. */
function median(values: readonly number[]): number {
  const [middle] = [...values].sort((a, b) => a - b).slice((values.length - 1) >> 1);
  if (middle === undefined) throw new Error("There is no median of nothing.");
  return middle;
}
