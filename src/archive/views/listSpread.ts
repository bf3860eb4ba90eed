import type { ArticleList } from "../archive";
import type { Stage } from "../classification";
import { stages } from "../classification";
import { pageAt } from "../paging";
import { sumOf } from "../tally";

/** A year of a list: what a chart of the list draws, and where the year begins in it. */
export type YearOfList = {
  year: string;
  count: number;
  /** In the order of `stages`, then those without a stage: six numbers that add up to `count`. */
  byStage: number[];
  /** The page of this list on which the year's newest article stands. */
  page: number;
};

/** How the whole list spreads over time and over stages. Only on its first page; empty on the others. */
export type ListSpread = {
  /** Years with articles, oldest first. */
  years: YearOfList[];
  /** All five stages, with how many of *this* list's articles stand at each. */
  stages: { id: Stage; count: number }[];
};

export function viewSpread(list: ArticleList): ListSpread {
  let older = 0;
  const years = list.years.map(([year, byStage]): YearOfList => {
    const count = sumOf(byStage);
    older += count;
    return { year, count, byStage, page: pageAt(list.articles.length - older) };
  });
  const atStage = (at: number) => sumOf(years.map(({ byStage }) => byStage[at] ?? 0));
  return { years, stages: stages.map((id, at) => ({ id, count: atStage(at) })) };
}
