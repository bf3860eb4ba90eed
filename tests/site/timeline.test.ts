import type { Element, Nodes } from "hast";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { parseDate, startOf, yearOf } from "#archive/date";
import { viewTimeline } from "#archive/views/timelineView";
import { FrameContext } from "#components/FrameContext";
import { TimelinePage } from "#components/TimelinePage";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";
import { readNewsroom } from "#newsroom/readNewsroom";
import { archiveOf } from "../archive/records";
import { crowdedYear, many } from "./fixture/manyArticles";
import { all, attribute, elementsIn, pagesOf, parseHtml, readPage, textIn, the } from "./page";
import { buildTime } from "./run";
import type { BuiltSite } from "./sites";
import { fixture, real } from "./sites";

const words = pageStrings.timeline;
const page = (path: string, site = fixture()) => readPage(site.out, path).tree;
const hrefs = (tree: Nodes) => elementsIn(tree, "a").map((link) => attribute(link, "href"));
const main = (tree: Nodes) => the(tree, { name: "main" });

/** The groups of a chronicle: the date that stands in the margin, and its entries. */
function groupsIn(tree: Nodes): { date: string; entries: Element[] }[] {
  return all(tree, { class: "chronicle-date" }).map((margin, index) => ({
    date: attribute(elementsIn(margin, "time")[0] ?? margin, "dateTime"),
    entries: elementsIn(elementsIn(the(tree, { class: "chronicle" }), "ul")[index] ?? margin, "li"),
  }));
}

const entriesIn = (tree: Nodes) => groupsIn(tree).flatMap(({ entries }) => entries);

function instantOf(text: string): number {
  const reading = parseDate(text);
  if (!reading.ok) throw new Error(`${text} is no date.`);
  return startOf(reading.date);
}

/** The milestones that a site's content states, as the archive has them. */
function milestonesOf({ content, out }: BuiltSite) {
  const { edition } = readNewsroom({ content, out, now: Date.parse(buildTime) });
  if (!edition) throw new Error("The content has an error.");
  return edition.archive.milestones;
}

describe.each([
  ["the real content", real],
  ["the fixture", fixture],
])("the timeline of %s", (_name, at) => {
  const site = at();
  const years = pagesOf(site.out).filter(({ path }) => /^\/timeline\/\d{4}\//.test(path));

  test("says how many milestones there are and leads to every year with its number, oldest first", () => {
    const milestones = milestonesOf(site);
    const tree = main(page("/timeline/", site));
    expect(textIn(the(tree, { class: "extent" }))).toContain(words.total(milestones.length));
    const listed = all(tree, { class: "decade" }).flatMap((decade) => elementsIn(decade, "li").map((li) => textIn(li)));
    const counts = new Map<string, number>();
    for (const { date } of milestones) counts.set(yearOf(date), (counts.get(yearOf(date)) ?? 0) + 1);
    expect(listed).toEqual([...counts].map(([year, count]) => `${strings.list.ofYear(year)}${words.tally(count)}`));
  });

  test("shows every milestone once, in the order of time, with the article that states it", () => {
    const shown = years.flatMap(({ tree }) => entriesIn(tree));
    const milestones = milestonesOf(site);
    expect(shown).toHaveLength(milestones.length);
    const slugs = shown.map((entry) => /articles\/([^/]+)\//.exec(hrefs(entry)[0] ?? "")?.[1]);
    expect(slugs.sort()).toEqual(milestones.map(({ slug }) => slug).sort());
    for (const { path, tree } of years) {
      const starts = groupsIn(tree).map(({ date }) => instantOf(date));
      expect(starts, path).toEqual([...starts].sort((a, b) => a - b));
    }
  });

  test("draws every ruler as a picture with words, without links, inline styles or a view box", () => {
    const rulers = pagesOf(site.out).flatMap(({ tree }) => all(tree, { class: "ruler" }));
    expect(rulers.length).toBeGreaterThan(1);
    for (const ruler of rulers) {
      const [svg] = elementsIn(ruler, "svg");
      expect(svg?.properties).toMatchObject({ role: "img", width: "100%" });
      expect(svg?.properties.viewBox).toBeUndefined();
      expect(svg && attribute(svg, "ariaLabel")).toMatch(/^时间尺：从\d+年.*到\d+年.*，共\d+件.*。$/);
      expect(elementsIn(ruler, "a")).toEqual([]);
      expect(elementsIn(ruler).filter(({ properties }) => properties.style !== undefined)).toEqual([]);
    }
  });
});

describe("a crowded year", () => {
  const first = page(`/timeline/${crowdedYear}/`);
  const second = page(`/timeline/${crowdedYear}/page/2/`);

  test("has a hundred milestones on its first page and the rest on its second", () => {
    expect([first, second].map((tree) => entriesIn(tree).length)).toEqual([100, 2 * many.all - 100]);
  });

  test("says the year once for all milestones of which only the year is known, and they come first", () => {
    const [group] = groupsIn(first);
    expect(group?.date).toBe(crowdedYear);
    expect(group?.entries).toHaveLength(many.all);
    expect(groupsIn(first).filter(({ date }) => date === crowdedYear)).toHaveLength(1);
  });

  test("leads from page to page in the words of a list that begins with the oldest", () => {
    const links = elementsIn(the(first, { name: "nav", class: "pages" }), "a");
    const next = links.find((link) => attribute(link, "rel") === "next");
    expect(next && [attribute(next, "href"), textIn(next)]).toEqual([
      `/research/timeline/${crowdedYear}/page/2/`,
      strings.paging.newer,
    ]);
  });

  test("leads to the years before and after it that have milestones", () => {
    expect(hrefs(the(second, { class: "sequence" }))).toEqual(["/research/timeline/2012/", "/research/timeline/2018/"]);
  });

  test("has a ruler of its months, with a mark for each date of the page", () => {
    const ruler = the(second, { class: "ruler" });
    const labels = elementsIn(ruler, "text").map((label) => textIn(label));
    expect(labels).toEqual([crowdedYear, "4月", "7月", "10月"]);
    const marks = [...all(ruler, { class: "mark" }), ...all(ruler, { class: "mark-inferred" })];
    expect(marks).toHaveLength(entriesIn(second).length);
  });
});

test("an entry leads to its article by its title and to everybody it is about", () => {
  const [entry] = entriesIn(page("/timeline/2018/"));
  expect(entry && textIn(entry)).toContain("试剂盒取得注册证");
  expect(entry && textIn(entry)).toContain("新型血清检测进入临床");
  expect(entry && hrefs(entry)).toEqual(["/research/articles/full/", "/research/people/li-si/"]);
});

test("an inferred date is marked and says why, a stated one is not", () => {
  const [inferred] = entriesIn(page("/timeline/2012/"));
  expect(inferred && textIn(inferred)).toContain(`${strings.inferred}：由立项编号推定`);
  expect(inferred?.properties.dataInferred).toBeDefined();
  const [stated] = entriesIn(page("/timeline/2018/"));
  expect(stated && textIn(stated)).not.toContain(strings.inferred);
  expect(stated?.properties.dataInferred).toBeUndefined();
});

test("on a profile each milestone leads to its article, and shared dates are said once", () => {
  const section = the(page("/institutions/first-hospital/"), { class: "dated-facts" });
  const groups = groupsIn(section);
  // A profile shows the latest thirty, and says of how many.
  expect(textIn(section)).toContain(String(2 * many.sharing));
  const links = entriesIn(section).map((entry) => hrefs(entry));
  expect(links).toHaveLength(30);
  expect(groups.length).toBeLessThan(links.length);
  for (const link of links) expect(link).toEqual([expect.stringMatching(/^\/research\/articles\/report-\d\d\/$/)]);
  expect(all(section, { class: "ruler" })).toHaveLength(1);
});

test("two milestones make no ruler", () => {
  const section = the(page("/articles/full/"), { class: "dated-facts" });
  expect(entriesIn(section)).toHaveLength(2);
  expect(all(section, { class: "ruler" })).toEqual([]);
});

test("an archive without milestones has a timeline that says so", () => {
  const archive = archiveOf([]);
  const frame = { site: archive.site, path: "/timeline/", linkBase: "" } as const;
  const shown = createElement(TimelinePage, { view: viewTimeline(archive) });
  const tree = parseHtml(renderToStaticMarkup(createElement(FrameContext, { value: frame }, shown)));
  expect(textIn(the(tree, { name: "h1" }))).toBe(words.title);
  expect(textIn(the(tree, { class: "empty" }))).toBe(words.empty);
  expect(all(tree, { class: "decade" })).toEqual([]);
});
