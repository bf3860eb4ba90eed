import { wordsOf } from "./morphemes";

/**
 * What clauses and phrases are made of, each list from frequent to rare, to be drawn from by Zipf's law.
 * A capital letter is a slot, everything else stands as it is: O object, N noun, V verb, A adjective,
 * D adverb, L place or circumstance, T time, W who, K what the text is filed under, C connective,
 * G term in Latin letters, M number with a measure, P percentage, F number.
 */
export const subjects = wordsOf("W O W N O 该N 这一N V的N W的N 这些N 他们 MN 参与V的N T的N 这");

export const objects = wordsOf(
  "N NN A的N N AN N的N VN N和N N的AN NVN ANN VN的N 与NVN MN 新的N G N、N和N NG N（G） N的V N中的N VN的N 一种A的N " +
    "这一N N以及N 其N A而A的N N与N的N GN 用于VN的N “N” MA的N N的N的N N或N 对N的V 由WV的N 不同N之间的N N等N 每MN " +
    "F个N",
);

export const predicates = wordsOf(
  "V了O VO DVO 对O进行V DV了O V的是O 在LVO 是O 将OV V到O 使OV 把OV成O D将VO 为OVO 与OV DA D能VO 被V为O 从O中VO " +
    "在LV了MN V着O 有MN 不VO 向WVO 以OVO 通过VOVO 用OVO 没有VO 比OAP V了P 不是O，而是O 由FV到F V于O 让OV 达P " +
    "V、V和VO 既A又A 为P 在LA D由WV V出O V过O V得更A 平均为M 约占O的P 可VO 是否VO VO后VO VO并VO 来自O 有助于VO " +
    "与O有关 成为O 依赖O 对O很A 到TVO 从T起VO 导致OV",
);

export const openings = wordsOf("L， T， 在L， C T C 通过VO， 为VO， 经过M的V， 据W的V， 除了O， 随着O的V， 如果OV，");

export const places = wordsOf("N中 O中 N上 N后 VN时 O的基础上 N方面 N内 N下 N前 V过程中 N里 N之外 W M内");
