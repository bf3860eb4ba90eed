import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { expect, onTestFinished, test } from "vitest";
import { cardSize } from "#archive/card";
import { stages } from "#archive/classification";
import { commandTexts as english } from "#language/en/commandTexts";
import { commandTexts as chinese } from "#language/zh/commandTexts";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";
import { writeSealed } from "#newsroom/sealedFile";
import type { Card } from "#publish/cards/card";
import { describeMissing } from "#publish/cards/describeMissing";
import { openPen } from "#publish/cards/drawCard";
import { glyphOf } from "#publish/cards/fonts";
import { makeCards } from "#publish/cards/makeCards";
import type { PlannedCard } from "#publish/cards/planCards";
import { damages, keptIn } from "../../newsroom/damages";
import { hardTitles, pageCard, siteCard } from "./samples";

/** Opening the fonts takes a second of a processor, which other work may leave a tenth. */
const patient = { timeout: 60_000 };

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "cards-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function planned(name: string, card: Card): PlannedCard {
  const text = card.form === "page" ? card.title : card.description;
  return {
    path: `/cards/articles/${name}.png`,
    card,
    written: [{ file: `articles/2024/${name}.md`, field: "title", face: "song", text }],
  };
}

function siteOf(description: string): PlannedCard[] {
  const written = [{ file: "site.yml", field: "description", face: "song" as const, text: description }];
  return [{ path: "/cards/site.png", card: { ...siteCard, description }, written }];
}

/** Draws cards and gives their bytes in order. */
async function draw(cards: readonly PlannedCard[], cache = temporaryFolder()): Promise<Buffer[]> {
  const root = temporaryFolder();
  expect(await makeCards(cards, cache, root)).toEqual({ missing: [], undrawn: [] });
  return cards.map(({ path }) => readFileSync(join(root, path)));
}

/** Puts something else into a cache in the place of its one card, as if it had been drawn. */
function replaceIn(cache: string): void {
  const [[key, file] = ["", ""]] = keptIn(cache);
  writeSealed(file, key, "from the cache");
}

const retracted = pageCard({ mark: "已撤稿", seal: "临床研究", title: "“TNF-α”：《新型血清检测》" });

test("a card is a small PNG of 1200 by 630 pixels", patient, async () => {
  const [long = "", english = ""] = hardTitles;
  const cards = [siteCard, retracted, pageCard({ title: long }), pageCard({ title: english })];
  const pictures = await draw(cards.map((card, index) => planned(`a${index}`, card)));
  expect(pictures).toHaveLength(4);
  for (const picture of pictures) {
    const { format, width, height } = await sharp(picture).metadata();
    expect({ format, width, height }).toEqual({ format: "png", ...cardSize });
    expect(picture.length).toBeLessThan(48_000);
  }
});

test("type stands where it was measured: nothing is drawn in the margin, something beside it", patient, async () => {
  const [picture] = await draw([planned("a", pageCard({ title: "AKR1B10".repeat(40), seal: "临床研究" }))]);
  const { info } = await sharp(picture).trim({ threshold: 20 }).toBuffer({ resolveWithObject: true });
  expect(info.width).toBe(cardSize.width - 2 * 64);
  expect(-(info.trimOffsetLeft ?? 0)).toBe(64);
});

test("the same card has the same bytes, whatever is drawn beside it", patient, async () => {
  const [alone] = await draw([planned("a", retracted)]);
  const [, beside] = await draw([planned("b", siteCard), planned("a", retracted)]);
  expect(beside?.equals(alone ?? Buffer.of())).toBe(true);
});

test("a second build draws only what has changed", patient, async () => {
  const cache = temporaryFolder();
  await draw([planned("a", retracted)], cache);
  replaceIn(cache);
  const again = await draw([planned("a", retracted), planned("b", pageCard())], cache);
  expect(again.map((bytes) => bytes.subarray(0, 4).toString("latin1"))).toEqual(["from", "\x89PNG"]);
});

test.each(damages)(
  "a card in the cache that %s is drawn anew, and is right in the build after it",
  patient,
  async (_what, damage) => {
    const cache = temporaryFolder();
    const cards = [planned("a", retracted), planned("b", pageCard())];
    const first = await draw(cards, cache);
    damage([...keptIn(cache).values()]);
    expect(await draw(cards, cache)).toEqual(first);
    expect(await draw(cards, cache)).toEqual(first);
  },
);

test("a build with another size of cards draws them anew", patient, async () => {
  const cache = temporaryFolder();
  await draw([planned("a", retracted)], cache);
  replaceIn(cache);
  onTestFinished(() => void Reflect.set(cardSize, "height", 630));
  Reflect.set(cardSize, "height", 640);
  const [again] = await draw([planned("a", retracted)], cache);
  expect((await sharp(again).metadata()).height).toBe(640);
});

test("two articles that say the same share one picture, each under its own path", patient, async () => {
  const cache = temporaryFolder();
  const [one, other] = await draw([planned("a", retracted), planned("b", retracted)], cache);
  expect(one).toEqual(other);
  expect(keptIn(cache).size).toBe(1);
});

test("a pen draws nothing with fonts that it has not opened", patient, async () => {
  const pen = openPen(["noto-serif-sc-chinese-simplified-700", "noto-sans-sc-chinese-simplified-500"]);
  await expect(pen(pageCard({ title: "α" }))).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: The font noto-serif-greek-700 has not been opened.]`,
  );
});

test("every character that no font has is told, with its place, and the other cards are drawn", patient, async () => {
  const content = join(temporaryFolder(), "content");
  mkdirSync(join(content, "articles", "2024"), { recursive: true });
  writeFileSync(join(content, "articles", "2024", "a.md"), "---\ntitle: 王𠮷教授😀\n---\n");
  const titles = { b: "𠮷", a: "王𠮷教授😀", c: "王吉教授", d: "㖞", e: "䶮" };
  const cards = Object.entries(titles).map(([name, title]) => planned(name, pageCard({ title })));
  const root = temporaryFolder();
  const { missing, undrawn } = await makeCards([...cards, ...siteOf("𠮷档案")], temporaryFolder(), root);
  expect(readdirSync(join(root, "cards", "articles"))).toEqual(["c.png"]);
  expect(undrawn.map((path) => path.replace("/cards/", ""))).toEqual([
    "articles/b.png",
    "articles/a.png",
    "articles/d.png",
    "articles/e.png",
    "site.png",
  ]);
  const tell = (words: typeof chinese) => missing.map((glyph) => describeMissing(glyph, content, words)).join("\n");
  expect(tell(chinese)).toMatchInlineSnapshot(`
    "content/articles/2024/a.md:2:9 title: 分享卡片的字体里没有“𠮷”（U+20BB7），有这个字的文章用同类文章共有的卡片。人名、地名照原样写，不要为此改字。
    content/articles/2024/a.md:2:13 title: 分享卡片的字体里没有“😀”（U+1F600），有这个字的文章用同类文章共有的卡片。人名、地名照原样写，不要为此改字。
    content/articles/2024/b.md:1:1 title: 分享卡片的字体里没有“𠮷”（U+20BB7），有这个字的文章用同类文章共有的卡片。人名、地名照原样写，不要为此改字。
    content/articles/2024/d.md:1:1 title: 分享卡片的字体里没有“㖞”（U+359E），有这个字的文章用同类文章共有的卡片。人名、地名照原样写，不要为此改字。
    content/articles/2024/e.md:1:1 title: 分享卡片的字体里没有“䶮”（U+4DAE），有这个字的文章用同类文章共有的卡片。人名、地名照原样写，不要为此改字。
    content/site.yml:1:1 description: 分享卡片的字体里没有“𠮷”（U+20BB7）。请换一种写法，或者不做卡片（命令后面加上 -- --cards none）。"
  `);
  expect(tell(english)).toMatchInlineSnapshot(`
    "content/articles/2024/a.md:2:9 title: The fonts of the social cards have no "𠮷" (U+20BB7); articles that say it take the card of their kind. Leave names as they are.
    content/articles/2024/a.md:2:13 title: The fonts of the social cards have no "😀" (U+1F600); articles that say it take the card of their kind. Leave names as they are.
    content/articles/2024/b.md:1:1 title: The fonts of the social cards have no "𠮷" (U+20BB7); articles that say it take the card of their kind. Leave names as they are.
    content/articles/2024/d.md:1:1 title: The fonts of the social cards have no "㖞" (U+359E); articles that say it take the card of their kind. Leave names as they are.
    content/articles/2024/e.md:1:1 title: The fonts of the social cards have no "䶮" (U+4DAE); articles that say it take the card of their kind. Leave names as they are.
    content/site.yml:1:1 description: The fonts of the social cards have no "𠮷" (U+20BB7). Write it otherwise, or make no cards (add -- --cards none to the command)."
  `);
});

test("all that cards say of their own accord has glyphs", () => {
  const { card, kindDescriptions } = pageStrings;
  const said = [
    ...Object.values(strings.kinds),
    ...stages.map((stage) => strings.stages[stage]),
    ...Object.values(kindDescriptions),
    ...[strings.facets.kinds, strings.notices.retracted, strings.separator, strings.list.inAllInstitutions(1234567890)],
    ...[
      card.reported("2024年5月16日"),
      card.inferred,
      card.printed("", ""),
      card.extent(strings.list.total(0), "年至"),
    ],
  ].join("");
  const faces = ["song", "hei"] as const;
  expect([...said].filter((character) => faces.some((face) => !glyphOf(character, face)))).toEqual([]);
});
