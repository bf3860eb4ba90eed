import { toolRequire } from "./tools";

/** The parts of opencc-js and pinyin-pro that are used here. */
type Script = "cn" | "t";
type OpenCc = { Converter: (options: { from: Script; to: Script }) => (text: string) => string };
type PinyinPro = {
  pinyin: (name: string, options: { toneType: "none"; type: "array"; surname: "head"; v: true }) => string[];
};

/** Simplified to Traditional characters by words, as OpenCC's s2t does. */
export function traditionalWriter(): (text: string) => string {
  const { Converter }: OpenCc = toolRequire("opencc-js");
  return Converter({ from: "cn", to: "t" });
}

/** Syllables of names, their first character read as a surname: 单雄信 begins with shan. */
export function pinyinReader(): (name: string) => string[] {
  const { pinyin }: PinyinPro = toolRequire("pinyin-pro");
  return (name) => pinyin(name, { toneType: "none", type: "array", surname: "head", v: true });
}

/** The Simplified character of each Traditional one that has another. Stands in until the build itself knows them. */
export function simplified(): Map<number, number> {
  const { Converter }: OpenCc = toolRequire("opencc-js");
  const convert = Converter({ from: "t", to: "cn" });
  const codes = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, index) => 0x4e00 + index);
  const pairs = codes.map((code): [number, number] => [
    code,
    convert(String.fromCodePoint(code)).codePointAt(0) ?? code,
  ]);
  return new Map(pairs.filter(([traditional, simple]) => traditional !== simple));
}
