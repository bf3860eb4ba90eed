const segmenter = new Intl.Segmenter("zh-CN", { granularity: "word" });

/** Characters that end the word before them, where the dictionary has cut them off: 实验｜室. */
const suffixes = new Set(
  "室化性盒瘤癌者期院所科型率力病症术剂物学区省市县年月日人名例项种个次家级类器机酶体素炎液部组队会奖法度量元万亿余多",
);
/** Words that close a phrase and never begin a line. */
const closing = new Set("的了着过们等地得中上下里内外后前时".split(""));
/** Words that open a phrase: a line may break before them, never after. */
const opening = new Set("与和及或从到在对为以把被将向由用让使经于是有无不再又更最首全各每该此其第约近超逾".split(""));
/** Endings of institutions' short names, which no dictionary knows: 大医｜一院. */
const houses = new Set(["一院", "二院", "三院", "医院", "大学", "学院", "中心", "理工", "公司"]);

/** Words of the field that the dictionary cuts or joins to their neighbours. */
const terms = [
  ...["重点实验室", "实验室", "研究中心", "研究所", "研究院", "临床医学", "人工智能", "干细胞", "试剂盒", "血清检测"],
  ...["化疗", "放疗", "靶向治疗", "免疫治疗", "多中心"],
];

const ending = /[\p{Script=Han}\p{Script=Latin}\p{N}]$/u;
const oneHan = /^\p{Script=Han}$/u;
const word = /^[\p{L}\p{N}]/u;
const opensBracket = /^[\p{Ps}\p{Pi}]/u;
/** Numbers, opening brackets, and the signs that hold together what is on both sides of them. */
const holdsNext = /[\p{N}\p{Ps}\p{Pi}\p{Pd}\p{Sm}\p{Sc}"'/／·・&@#]$/u;

/**
 * Cuts a title into phrases, between which a line may break. The dictionary is the system's
 * (`Intl.Segmenter`); its cuts through words and names are joined again. The last phrase has at
 * least two characters, so that none stands alone on the last line.
 *
 * @param names words of the archive that stay whole: people, institutions, topics
 */
export function phrasesOf(title: string, names: readonly string[] = []): string[] {
  const phrases: string[] = [];
  let glued = true;
  for (const part of wordsOf(title, [...names, ...terms])) {
    if (glued || closesPhrase(part)) phrases.push((phrases.pop() ?? "") + part);
    else phrases.push(part);
    glued = opensPhrase(part) || (glued && part.trim() === "");
  }
  return withoutOrphan(phrases);
}

function closesPhrase(part: string): boolean {
  return closing.has(part) || !(word.test(part) || opensBracket.test(part));
}

function opensPhrase(part: string): boolean {
  const stray = oneHan.test(part) && !closing.has(part);
  return stray || opening.has(part) || holdsNext.test(part);
}

/** Dictionary words with names kept whole and stray characters joined to the words they belong to. */
function wordsOf(title: string, names: readonly string[]): string[] {
  const words: string[] = [];
  let loose = false;
  for (const part of cut(title, names)) {
    const isFree = opening.has(part) || closing.has(part);
    const isLoose = oneHan.test(part) && !isFree;
    const last = words.at(-1) ?? "";
    const afterWord = ending.test(last) && !opening.has(last) && !closing.has(last);
    const endsWord: boolean = isLoose && !loose && suffixes.has(part) && afterWord;
    const joins = !isFree && word.test(part) && (isLoose || oneHan.test(last) || houses.has(part));
    if (endsWord || (loose && joins)) {
      words.push(`${words.pop() ?? ""}${part}`);
    } else {
      words.push(part);
    }
    loose = isLoose && !endsWord;
  }
  return words;
}

/** The system's segments; names first, the longest of them before the ones within it. */
function cut(title: string, names: readonly string[]): string[] {
  const name = [...names].sort((a, b) => b.length - a.length).find((known) => known !== "" && title.includes(known));
  if (name === undefined) return [...segmenter.segment(title)].map(({ segment }) => segment);
  const at = title.indexOf(name);
  const rest = names.filter((known) => known !== name);
  return [...cut(title.slice(0, at), rest), name, ...cut(title.slice(at + name.length), names)];
}

function withoutOrphan(phrases: string[]): string[] {
  const last = phrases.at(-1) ?? "";
  if (phrases.length < 2 || (last.match(/[\p{L}\p{N}]/gu) ?? []).length > 1) return phrases;
  return withoutOrphan([...phrases.slice(0, -2), `${phrases.at(-2)}${last}`]);
}
