/** What a printed number says about the real one. */
export type Bound = "exact" | "at-least" | "at-most" | "about";

export type Quantity = {
  /** In units of one: `1.2万` is 12000. A percentage keeps its figure: `5%` is 5. */
  number: number;
  percent: boolean;
  bound: Bound;
};

const scales: Record<string, number> = { 百: 100, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 };
const form =
  /^(超过|不少于|不足|不到|不超过|至少|最多|接近|大约|逾|超|近|约|前|首批|[<>≥≤＜＞])?\s*(?:(\d{1,3}(?:[,，]\d{3})+|\d+)(\.\d+)?|(?=[百千万亿]))\s*(万亿|千万|百万|亿|万|千|百)?\s*(%|％)?\s*(余|多|以上|以下|以内|左右|\+|＋)?$/;
const bounds: Record<string, Bound> = {
  超过: "at-least",
  不少于: "at-least",
  至少: "at-least",
  逾: "at-least",
  超: "at-least",
  ">": "at-least",
  "＞": "at-least",
  "≥": "at-least",
  余: "at-least",
  多: "at-least",
  以上: "at-least",
  "+": "at-least",
  "＋": "at-least",
  不足: "at-most",
  不到: "at-most",
  不超过: "at-most",
  最多: "at-most",
  近: "at-most",
  接近: "at-most",
  前: "at-most",
  "<": "at-most",
  "＜": "at-most",
  "≤": "at-most",
  以下: "at-most",
  以内: "at-most",
  约: "about",
  大约: "about",
  左右: "about",
  首批: "exact",
};

/**
 * Derives number and bound from a value as printed: `2000余`, `1.2万`, `前5%`, `近百`.
 *
 * Undefined where the text holds no single number (`数百`, `3至5`): such a value is
 * still shown as printed, it just cannot be computed with.
 */
export function parseQuantity(printed: string): Quantity | undefined {
  // 20余万 and 300多万 put the bound before the scale.
  const text = printed.trim().replace(/(余|多)(万亿|千万|百万|亿|万|千|百)$/, "$2$1");
  const match = form.exec(text);
  if (!match) return undefined;
  // 近百 and 逾万 leave out the one before the scale.
  const [, before, whole = "1", fraction = "", scale, percent, after] = match;
  const number = Number(whole.replace(/[,，]/g, "") + fraction) * (scale ? (scales[scale] ?? 1) : 1);
  return {
    number: Number(number.toPrecision(15)),
    percent: percent !== undefined,
    bound: bounds[after ?? before ?? "首批"] ?? "exact",
  };
}
