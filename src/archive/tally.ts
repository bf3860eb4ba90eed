import type { ArticleSummary } from "./article";
import { stages } from "./classification";
import { yearOf } from "./date";

/**
 * A year and how many articles it has at each research stage, in the order of `stages`; a last
 * number counts those without one. A tuple, because an archive has thousands of lists of them.
 */
export type YearTally = [year: string, byStage: number[]];

/** The tallies of the articles at some positions: years that have any, oldest first. */
export function tallyYears(articles: readonly ArticleSummary[], positions: readonly number[]): YearTally[] {
  const years = new Map<string, number[]>();
  for (const position of positions) {
    const article = articles[position];
    if (article) countIn(years, article);
  }
  return [...years].sort(([a], [b]) => Number(a) - Number(b));
}

function countIn(years: Map<string, number[]>, { date, stage }: ArticleSummary): void {
  const year = yearOf(date);
  const byStage = years.get(year) ?? Array<number>(stages.length + 1).fill(0);
  const at = stage === undefined ? stages.length : stages.indexOf(stage);
  byStage[at] = (byStage[at] ?? 0) + 1;
  years.set(year, byStage);
}

export function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
