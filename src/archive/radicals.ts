/**
 * The characters that look like those of the block CJK Radicals Supplement, from U+2E80 on, by Unicode's
 * EquivalentUnifiedIdeograph.txt (14.0.0); `-` where it names none, or one of another shape (`⺈` is not 刀), so that
 * nobody knows which character was meant.
 */
const supplement =
  "-厂乛乚-亻冂𠘨-刂卜㔾---尣尢𡯂巳幺彑彐忄-扌攵-旡日月歺母民氵氺灬爫爫丬-犭王𤴔-示礻𥫗糹纟罓罒㓁-𦉫-𦍌𦍋耂肀聿-𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶-钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";
const first = 0x2e80;
const equivalents = [...supplement];

/**
 * The character that a radical of either block looks like: 金 for `⾦` (U+2FA6). PDFs give radicals for characters.
 * Undefined for what is no radical, and where it is not certain.
 */
export function meantByRadical(radical: string): string | undefined {
  const code = radical.codePointAt(0) ?? 0;
  if (code < first || code > 0x2fdf) return undefined;
  // NFKC knows the other block, Kangxi Radicals, whole.
  const meant = code < 0x2f00 ? equivalents[code - first] : radical.normalize("NFKC");
  return meant === "-" || meant === radical ? undefined : meant;
}
