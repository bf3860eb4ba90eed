import { shorten } from "./breakTitle";
import type { FootLine, PageCard } from "./card";
import { fitText } from "./fitText";
import type { Mark } from "./marks";
import { doubleRule, fittedLine, lineMark, margin, measure, right, sealMarks } from "./marks";
import type { SetLine, Type } from "./setLine";
import { setLine } from "./setLine";

const masthead = { baseline: 86, rule: 106, gap: 40 } as const;

/** Where the title may stand, between the masthead and the foot; and what it leaves to the mark of a retraction. */
const titleRoom = { top: 132, bottom: 448, mark: 70 } as const;

/** A title of four characters is a name; one of more than a hundred is cut. */
const titleSizes = [
  { size: 144, most: 1 },
  { size: 112, most: 2 },
  { size: 96, most: 2 },
  { size: 84, most: 3 },
  { size: 72, most: 3 },
  { size: 60, most: 4 },
  { size: 50, most: 5 },
  { size: 44, most: 5 },
];
const leading = 1.24;
/** From the middle of a Chinese character to its baseline, as a part of the size. */
const middle = 0.38;

const foot = { rule: 466, first: 518, second: 568, seal: 108, sealTop: 484, gap: 40 } as const;
const small: Type = { face: "hei", size: 28 };

/** Places everything that the card of an article or a kind says. What has no room is set smaller, then shortened. */
export function layOutPageCard(card: PageCard): Mark[] {
  const room = card.seal === undefined ? measure : measure - foot.seal - foot.gap;
  return [
    ...mastheadMarks(card),
    ...(card.mark === undefined ? [] : retractionMarks(card.mark)),
    ...titleMarks(card),
    { is: "area", x: margin.x, y: foot.rule, width: measure, height: 1, colour: "soft" },
    ...card.foot.map((line, row) => footMark(line, row, room)),
    ...(card.seal === undefined ? [] : sealMarks(card.seal, right - foot.seal, foot.sealTop, foot.seal)),
  ];
}

/** Nameplate, English name where there is room, and at the end of the line what kind of page it is. */
function mastheadMarks({ name, nameEn, label }: PageCard): Mark[] {
  const { baseline, rule, gap } = masthead;
  const end = setLine(label, { face: "hei", size: 30 });
  const plate = fittedLine(name, { face: "song", size: 46, tracking: 0.08 }, measure - end.width - gap);
  const english = setLine(nameEn, { face: "hei", size: 22 });
  const englishAt = margin.x + plate.width + 24;
  const hasRoom = englishAt + english.width + gap <= right - end.width;
  return [
    lineMark(plate, margin.x, baseline),
    ...(hasRoom ? [lineMark(english, englishAt, baseline, "soft")] : []),
    lineMark(end, right - end.width, baseline),
    ...doubleRule(rule),
  ];
}

function retractionMarks(text: string): Mark[] {
  const words = setLine(text, { face: "hei", size: 34 });
  const [y, height] = [titleRoom.top + 12, 54];
  return [
    { is: "area", x: margin.x, y, width: words.width + 36, height, colour: "red" },
    lineMark(words, margin.x + 18, y + 39, "paper"),
  ];
}

function titleMarks({ title, names, mark }: PageCard): Mark[] {
  const top = titleRoom.top + (mark === undefined ? 0 : titleRoom.mark);
  const height = titleRoom.bottom - top;
  const lines = fitText(title, names, { face: "song", sizes: titleSizes, leading, width: measure, height });
  return stack(lines, top + height / 2);
}

/** Lines one below the other around a height. */
function stack(lines: readonly SetLine[], centre: number): Mark[] {
  return lines.map((line, row) => {
    const fromCentre = (row - (lines.length - 1) / 2) * line.size * leading;
    return lineMark(line, margin.x, Math.round(centre + fromCentre + line.size * middle));
  });
}

function footMark(ways: FootLine, row: number, room: number): Mark {
  const type = row === 0 ? { ...small, size: 32 } : small;
  const width = (words: string) => setLine(words, type).width;
  const words = ways.find((way) => width(way) <= room) ?? shorten(ways.at(-1) ?? "", room, width);
  return lineMark(setLine(words, type), margin.x, row === 0 ? foot.first : foot.second, row === 0 ? "ink" : "soft");
}
