import type { Random } from "../../corpus/random";

/** What editors write and paste: Chinese prose and signs, Word's dashes and quotes, Latin, and what is easily mistaken. */
const words = [
  ..."医院 肝癌 研究，有效。 《荆州日报》 “引号” ‘单引号’ ——破折号—— …… １２０ ＡＢＣ 第一人民医院 检测1.2万人次".split(
    " ",
  ),
  ..."TNF-α IL-6 p<0.05 a&b C:\\路径 100% #1 @某人 $5 ~/x `code` | * _ [a] {b} ! ? = - -- --- + > < & \" ' \\ / // : ::".split(
    " ",
  ),
  ..."true false null ~ yes NO 0 08 1.20 -5 1e9 0x1F .inf .nan 2024-13-45 2023-02-29 2024-05-16T07:30:03+08:00".split(
    " ",
  ),
  ..."https://example.org/a?b=c#d http:// ftp://x mailto:a@b.cn 10.1000/xyz /a/b/ ../.. constructor __proto__ toString".split(
    " ",
  ),
  ...[
    "\u3000",
    "\u00a0",
    "\u200b",
    "\ufeff",
    "\u2028",
    "\u202e",
    "é",
    "e\u0301",
    "𠮷",
    "👩🏽‍🔬",
    "㎎",
    "Ⅲ",
    "ﬁ",
    "ß",
    "ẞ",
    "İ",
    "\ud83d",
  ],
];

export function word(random: Random): string {
  return random.pick(words);
}

/** Some words with or without spaces between them, now and then very many. */
export function prose(random: Random, most = 8): string {
  const count = random.chance(0.02) ? 300 : random.between(1, most);
  const between = random.pick(["", " ", "，"]);
  return Array.from({ length: count }, () => word(random)).join(between);
}
