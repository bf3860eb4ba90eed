import fc from "fast-check";
import { expect, test } from "vitest";
import { cardSize } from "#archive/card";
import { layOutCard } from "#publish/cards/drawCard";
import type { Mark } from "#publish/cards/marks";
import { colours, margin } from "#publish/cards/marks";
import { plainCharacters } from "#publish/cards/plainCharacters";
import { readTokens } from "../../styles/tokens";
import { hardTitles, pageCard, siteCard } from "./samples";

/** Left, top, right and bottom of what is drawn; of type from the highest stroke to the lowest, in any font. */
function bounds(mark: Mark): { left: number; top: number; right: number; bottom: number } {
  if (mark.is !== "line")
    return { left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height };
  const { width, size } = mark.line;
  return { left: mark.x, top: mark.baseline - size * 0.9, right: mark.x + width, bottom: mark.baseline + size * 0.25 };
}

function expectWithinMargins(marks: readonly Mark[]): void {
  for (const mark of marks) {
    const { left, top, right, bottom } = bounds(mark);
    expect(left).toBeGreaterThanOrEqual(margin.x);
    expect(top).toBeGreaterThanOrEqual(margin.y);
    expect(right).toBeLessThanOrEqual(cardSize.width - margin.x + 0.01);
    expect(bottom).toBeLessThanOrEqual(cardSize.height - margin.y);
  }
}

const textOf = (mark: Mark) => (mark.is === "line" ? mark.line.runs.map(({ text }) => text).join("") : "");
const textsOf = (marks: readonly Mark[]) => marks.map(textOf).filter((text) => text !== "");
/** The lines in the largest type. */
function titleOf(marks: readonly Mark[]) {
  const lines = marks.flatMap((mark) =>
    mark.is === "line" && mark.line.runs[0]?.font.name.includes("serif") ? [mark] : [],
  );
  return lines.slice(1).filter(({ colour }) => colour === "ink");
}

const words = fc.oneof(
  fc.string({ unit: "binary", maxLength: 500 }),
  fc.constantFrom(...hardTitles),
  fc
    .array(fc.constantFrom("研究", "Ω", "AKR1B10 ", "“", "》，", "医院"), { maxLength: 80 })
    .map((parts) => parts.join("")),
);

test("whatever an editor writes, nothing comes nearer to the edge than the margin", () => {
  const cards = fc.record({
    title: words,
    name: words,
    nameEn: words,
    house: words,
    mark: fc.boolean(),
    seal: fc.boolean(),
  });
  fc.assert(
    fc.property(cards, ({ title, name, nameEn, house, mark, seal }) => {
      const plain = plainCharacters(house);
      const card = pageCard({
        title: plainCharacters(title),
        name: plainCharacters(name),
        nameEn: plainCharacters(nameEn),
        foot: [[plain, `${plain}等 3 家`], [plain]],
        mark: mark ? "已撤稿" : undefined,
        seal: seal ? "临床研究" : undefined,
      });
      expectWithinMargins(layOutCard(card));
    }),
    { numRuns: 40 },
  );
});

test("the site's card overflows no more", () => {
  fc.assert(
    fc.property(words, words, words, (name, nameEn, description) => {
      const said = {
        name: plainCharacters(name),
        nameEn: plainCharacters(nameEn),
        description: plainCharacters(description),
      };
      expectWithinMargins(layOutCard({ ...siteCard, ...said }));
    }),
    { numRuns: 40 },
  );
});

test.each(hardTitles)("the lines of a title keep clear of each other, of the masthead and of the foot: %s", (title) => {
  const marks = layOutCard(pageCard({ title: plainCharacters(title), mark: "已撤稿" }));
  const lines = titleOf(marks).map(bounds);
  expect(lines.length).toBeGreaterThan(0);
  for (const [index, { top, bottom }] of lines.entries()) {
    expect(top).toBeGreaterThanOrEqual(lines[index - 1]?.bottom ?? 190);
    expect(bottom).toBeLessThanOrEqual(466);
  }
});

test("a short title is set large, a long one small and shortened", () => {
  const size = (title: string) => titleOf(layOutCard(pageCard({ title })))[0]?.line.size;
  expect([size("金俊飞"), size("新型血清检测进入临床"), size("甲".repeat(500))]).toEqual([144, 112, 44]);
  expect(
    titleOf(layOutCard(pageCard({ title: "甲".repeat(500) })))
      .map(textOf)
      .at(-1),
  ).toMatch(/甲…$/);
});

test("a card says where the news comes from, as fully as there is room", () => {
  expect(textsOf(layOutCard(pageCard()))).toMatchInlineSnapshot(`
    [
      "医研档案",
      "HospitalResearchArchive",
      "成果",
      "新型血清检测",
      "进入临床",
      "市第一医院",
      "2022年5月16日报道，原载《城市日报》",
    ]
  `);
  const long = "很长的报纸名称".repeat(9);
  const foot = [["市第一医院"], [`2022年报道，原载《${long}》`, "2022年报道"]];
  expect(textsOf(layOutCard(pageCard({ foot }))).at(-1)).toBe("2022年报道");
});

test("research has the seal of its stage in red, two characters by two", () => {
  const red = layOutCard(pageCard({ seal: "动物实验" })).filter(({ colour }) => colour === "red");
  expect([textsOf(red), red.filter(({ is }) => is === "frame").length]).toEqual([["动物", "实验"], 2]);
  expect(layOutCard(pageCard()).filter(({ colour }) => colour === "red")).toEqual([]);
});

test("a retracted article says so before its title", () => {
  const texts = textsOf(layOutCard(pageCard({ mark: "已撤稿" })));
  expect(texts).toContain("已撤稿");
  expect(texts.indexOf("已撤稿")).toBeLessThan(texts.findIndex((text) => text.startsWith("新型")));
});

test("the site's card has its nameplate, what it holds, and the five seals", () => {
  expect(textsOf(layOutCard(siteCard))).toMatchInlineSnapshot(`
    [
      "医研档案",
      "HospitalResearchArchive",
      "收录医院科研报道的中文档案：谁在",
      "哪家医院做了什么研究，走到哪一步。",
      "共11篇，2022年至2026年",
      "基础",
      "研究",
      "动物",
      "实验",
      "临床",
      "研究",
      "获批",
      "上市",
      "临床",
      "应用",
    ]
  `);
});

test("the colours are those of the pages", () => {
  const tokens = readTokens({ dark: false, contrast: false });
  for (const [name, colour] of Object.entries(colours)) expect(tokens.get(`color-${name}`)).toBe(colour);
});
