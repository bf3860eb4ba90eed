import { endOf, shanghaiTime, startOf } from "#archive/date";
import type { Problem } from "./problem";
import { problemAt } from "./problem";
import type { Content } from "./readContent";
import type { StatedDate } from "./statedDates";

const aYear = 366 * 86_400_000;

/**
 * Looks for dates that cannot be: what has happened lies ahead, or an article was added before its news.
 *
 * @param now the build's clock, in milliseconds since the epoch
 */
export function checkDates({ articles }: Content, now: number): Problem[] {
  return articles.flatMap(({ path, dates }) => [...aheadOf(now, path, dates), ...addedBeforeNews(path, dates)]);
}

function aheadOf(now: number, path: string, dates: readonly StatedDate[]): Problem[] {
  return dates.flatMap(({ field, date, ...at }) => {
    const ahead = startOf(date) - now;
    if (ahead <= 0) return [];
    const params = { value: date.iso, today: shanghaiTime(now).slice(0, 10) };
    return [problemAt(path, field, at, { code: ahead > aYear ? "dateFarAhead" : "dateAhead", params })];
  });
}

function addedBeforeNews(path: string, dates: readonly StatedDate[]): Problem[] {
  const added = dates.find(({ field }) => field === "added");
  const news = dates.find(({ field }) => field === "date");
  if (!added || !news || startOf(added.date) >= startOf(news.date) || endOf(added.date) > startOf(news.date)) return [];
  const { field, date, ...at } = added;
  return [problemAt(path, field, at, { code: "addedBeforeNews", params: { added: date.iso, date: news.date.iso } })];
}
