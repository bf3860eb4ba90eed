import type { YearOfList } from "./listSpread";

/** A part of a year's bar: `stage` counts as `YearOfList.byStage` does; `y` grows downwards from the top of the bar's field. */
export type BarPart = { stage: number; y: number; height: number };

/** A year's bar. `slot` is its place in the decade, from 0. */
export type YearBar = YearOfList & { slot: number; top: number; parts: BarPart[] };

/**
 * Ten years of a true time axis, or several empty decades as one gap. Years outside the list's own span
 * have no label, so that the axis does not promise what the list does not cover; the first label of a
 * decade is its year, the others are its last two digits.
 */
export type Decade = { from: number; to: number; labels: { slot: number; text: string }[]; bars: YearBar[] };

/** No bar is lower than this, so that one article is seen beside thousands. */
const lowest = 3;

/**
 * Draws the years of a list as bars, stacked by stage with the last stage at the foot, decade by
 * decade: a row of decades wraps as text does, and every year keeps the same width.
 *
 * @param years oldest first
 * @param height of the highest bar, in px
 */
export function drawDecades(years: readonly YearOfList[], height: number): Decade[] {
  const first = Number(years[0]?.year);
  const last = Number(years.at(-1)?.year);
  const most = Math.max(...years.map(({ count }) => count));
  const decades: Decade[] = [];
  for (let from = decadeOf(first); from <= last; from += 10) {
    const bars = years.filter(({ year }) => decadeOf(Number(year)) === from).map((year) => drawBar(year, height, most));
    const previous = decades.at(-1);
    if (bars.length === 0 && previous?.bars.length === 0) previous.to = from + 9;
    else decades.push({ from, to: from + 9, labels: labelsOf(from, first, last), bars });
  }
  return decades;
}

function decadeOf(year: number): number {
  return Math.floor(year / 10) * 10;
}

function labelsOf(from: number, first: number, last: number): Decade["labels"] {
  const years = Array.from({ length: 10 }, (_, slot) => from + slot).filter((year) => year >= first && year <= last);
  return years.map((year, index) => ({ slot: year - from, text: index === 0 ? `${year}` : `${year}`.slice(-2) }));
}

function drawBar(year: YearOfList, height: number, most: number): YearBar {
  const total = Math.max(lowest, (year.count / most) * height);
  let y = height - total;
  const top = y;
  const parts = [5, 0, 1, 2, 3, 4].flatMap((stage): BarPart[] => {
    const share = ((year.byStage[stage] ?? 0) / year.count) * total;
    const part = { stage, y: rounded(y), height: rounded(share) };
    y += share;
    return share > 0 ? [part] : [];
  });
  return { ...year, slot: Number(year.year) % 10, top: rounded(top), parts };
}

/** Tenths of a pixel: more is only weight. */
function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
