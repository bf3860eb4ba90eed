/** What nobody should type and somebody will. */
export const hostileTexts: [string, string][] = [
  ["lone surrogates", "\ud800\udc00\ud800 \udfff"],
  ["emoji", "👩‍⚕️🏥👨‍👩‍👧‍👦"],
  ["the characters of regular expressions", "(.*)+?[^$]{2}|\\"],
  ["10,000 letters", "a".repeat(10_000)],
  ["10,000 characters", "金俊".repeat(5_000)],
  ["10,000 words", "jinj ".repeat(2_000)],
  ["marks upon marks", `e${"\u0301".repeat(10_000)}`],
  ["control characters", "\0\u202e\ufeff\u200b"],
];
