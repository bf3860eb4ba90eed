import type { SiteCard } from "./card";
import { fitText } from "./fitText";
import type { Mark } from "./marks";
import { doubleRule, fittedLine, lineMark, margin, measure, right, sealMarks } from "./marks";
import { setLine } from "./setLine";

const plate = { baseline: 190, rule: 232, size: 136 } as const;
const seal = { side: 92, gap: 20, top: 478 } as const;
const description = { top: 268, height: 180, leading: 1.5 } as const;
const sizes = [
  { size: 40, most: 3 },
  { size: 36, most: 3 },
  { size: 32, most: 3 },
];

/** Places the nameplate of the site, what it is, how much it holds, and the seals by which it tells how far research is. */
export function layOutSiteCard({ name, nameEn, description: text, extent, seals }: SiteCard): Mark[] {
  const { top, height, leading } = description;
  const sealsWidth = seals.length * (seal.side + seal.gap) - seal.gap;
  const lines = fitText(text, [], { face: "song", sizes, leading, width: measure, height });
  const baseline = seal.top + seal.side - 8;
  const held = fittedLine(extent, { face: "hei", size: 30 }, measure - sealsWidth - 40);
  return [
    ...nameplate(name, nameEn),
    ...doubleRule(plate.rule),
    ...lines.map((line, row) => lineMark(line, margin.x, top + line.size * (1 + leading * row) + 14)),
    lineMark(held, margin.x, baseline, "soft"),
    ...seals.flatMap((words, index) =>
      sealMarks(words, right - sealsWidth + index * (seal.side + seal.gap), seal.top, seal.side),
    ),
  ];
}

/** The English name stands at the end of the line, or is left out. */
function nameplate(name: string, nameEn: string): Mark[] {
  const line = fittedLine(name, { face: "song", size: plate.size, tracking: 0.06 }, measure);
  const english = setLine(nameEn, { face: "hei", size: 26 });
  const hasRoom = margin.x + line.width + 40 <= right - english.width;
  return [
    lineMark(line, margin.x, plate.baseline),
    ...(hasRoom ? [lineMark(english, right - english.width, plate.baseline, "soft")] : []),
  ];
}
