type Dated = { iso: string; precision: "year" | "month" | "day" | "time" };

/** A date at its own precision: `2022年`, `2022年5月`, `2022年5月16日`, `2022年5月16日 07:30`. Never padded. */
export function formatDate({ iso, precision }: Dated): string {
  const [date = "", time = ""] = iso.split("T");
  const [year, month, day] = date.split("-").map(Number);
  if (precision === "year") return `${year}年`;
  if (precision === "month") return `${year}年${month}月`;
  const text = `${year}年${month}月${day}日`;
  return precision === "time" ? `${text} ${time.slice(0, 5)}` : text;
}

/** A date for a narrow column: `2022`, `2022-05`, `2022-05-16`; the time of day is left to the article. */
export function formatShortDate({ iso }: Dated): string {
  return iso.slice(0, 10);
}

/** A year or a month at its place on a ruler: `2022`, `5月`. */
export function formatTick({ iso, precision }: Dated): string {
  const [year, month] = iso.split("-").map(Number);
  return precision === "year" ? String(year) : `${month}月`;
}
