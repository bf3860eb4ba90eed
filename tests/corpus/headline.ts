import { wordsOf } from "./morphemes";
import type { Prose } from "./prose";
import type { Random } from "./random";
import { Zipf } from "./zipf";

/** In the grammar's slots, from frequent to rare. */
const patterns = new Zipf(
  wordsOf(
    "WVKN WV了K的N：VO KNVO VO，WVK的N GVKN的N被V W启动KNV G与KN的N有关 KN：MN的V 从N到N：W怎样VK的N W联合WVKN " +
      "MNV后，K的NV了P KV获AN，NVP WKNV获批 W：用NVK的N NVN，W为KVAN 一种A的N可VKN GVN，KNV有了新N W首次VK中的G " +
      "T，WV了MKN KN平台在WV WNV二期K试验，MN入组 谁来VK的N？W的MV “NN”VK VN、VN：WKV的M W与W签约，VKN " +
      "W建成KNN，可VMN W的KN：N、N与N GV的KNV了什么 VM，WV出KAN",
  ),
  12,
);
const shortest = 12;
const longest = 35;

/** A title of 12 to 35 characters that is not among the taken; it is added to them. */
export function headline(random: Random, prose: Prose, taken: Set<string>): string {
  for (;;) {
    const title = prose.phrase(patterns.pick(random));
    if (title.length < shortest || title.length > longest || taken.has(title)) continue;
    taken.add(title);
    return title;
  }
}
