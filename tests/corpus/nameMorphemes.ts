import { wordsOf } from "./morphemes";

/** A syllable of a name: its characters and its sound. */
export type Syllable = { characters: string; sound: string };

const syllables = (line: string): Syllable[] =>
  wordsOf(line).map((word) => {
    const sound = /[a-zü]+$/.exec(word)?.[0] ?? "";
    return { characters: word.slice(0, word.length - sound.length), sound };
  });

/** From frequent to rare; the first ten belong to four of ten people. */
export const surnames = syllables(
  "王wang 李li 张zhang 刘liu 陈chen 杨yang 黄huang 赵zhao 吴wu 周zhou 徐xu 孙sun 马ma 朱zhu 胡hu 郭guo 何he 林lin 高gao 罗luo 郑zheng 梁liang 谢xie 宋song 唐tang 许xu 韩han 邓deng 冯feng 曹cao 彭peng 曾zeng " +
    "肖xiao 田tian 董dong 潘pan 袁yuan 蔡cai 蒋jiang 余yu 于yu 杜du 叶ye 程cheng 魏wei 苏su 吕lü 丁ding 任ren 卢lu 姚yao 沈shen 钟zhong 姜jiang 崔cui 谭tan 陆lu 范fan 汪wang 廖liao 石shi 金jin 韦wei 贾jia 夏xia 付fu 方fang " +
    "邹zou 熊xiong 白bai 孟meng 秦qin 邱qiu 侯hou 江jiang 尹yin 薛xue 闫yan 段duan 雷lei 龙long 黎li 史shi 陶tao 贺he 毛mao 郝hao 顾gu 龚gong 邵shao 万wan 覃qin 武wu 钱qian 戴dai 严yan 莫mo 孔kong 向xiang 常chang " +
    "欧阳ouyang 上官shangguan 司徒situ 诸葛zhuge 匡kuang 宗zong 易yi 褚chu 翟zhai 缪miao 单shan 解xie 仇qiu 阚kan",
);

export const givenSyllables = syllables(
  "伟wei 明ming 华hua 军jun 平ping 志zhi 文wen 建jian 国guo 玉yu 红hong 海hai 春chun 丽li 晓xiao 小xiao 燕yan 强qiang 杰jie 林lin 云yun 峰feng 英ying 霞xia 东dong 永yong 波bo 敏min 超chao 静jing 慧hui 宏hong 新xin 勇yong " +
    "雪xue 梅mei 辉hui 俊jun 飞fei 涛tao 鹏peng 斌bin 宇yu 浩hao 婷ting 琳lin 洁jie 磊lei 刚gang 欣xin 佳jia 雅ya 思si 嘉jia 子zi 梓zi 涵han 轩xuan 晨chen 晗han 睿rui 博bo 航hang 诗shi 怡yi 悦yue 彤tong 昊hao 铭ming " +
    "哲zhe 瑶yao 萱xuan 妍yan 倩qian 莉li 芳fang 娟juan 秀xiu 兰lan 桂gui 清qing 德de 成cheng 光guang 庆qing 祥xiang 忠zhong 义yi 仁ren 礼li 学xue 良liang 民min 社she 卫wei 立li 长chang 凤feng 爱ai 莲lian 珍zhen " +
    "瑾jin 璇xuan 琪qi 珊shan 玥yue 璐lu 沐mu 泽ze 润run 源yuan 沛pei 淼miao 澜lan 汐xi 岚lan 嵩song 岳yue 峻jun 川chuan 野ye 禾he 稼jia 耕geng 笛di 筠yun 翰han 墨mo 砚yan 韬tao 略lüe 毅yi 恒heng 谦qian 逊xun 谨jin",
);

/** Before and behind in names of cities that are on no map. */
export const cityHeads = syllables(
  "云yun 澄cheng 栖qi 霁ji 岚lan 汀ting 朔shuo 砚yan 笠li 蔚wei 曲qu 崖ya 澜lan 桐tong 榆yu 柏bai 枫feng 棠tang 荻di 苇wei 芷zhi 兰lan 雁yan 鹭lu 鹤he 鲤li 麟lin 璧bi 琅lang 珀po 钟zhong 锦jin 泓hong 沧cang 浔xun 溯su 潞lu 霞xia 虹hong 岫xiu",
);
export const cityTails = syllables(
  "泽ze 麓lu 屿yu 浦pu 畔pan 陂bei 溪xi 原yuan 桥qiao 渡du 岭ling 陵ling 津jin 湾wan 川chuan 洲zhou 埠bu 塘tang 堰yan 关guan 驿yi 集ji 坪ping 峡xia 矶ji 墟xu 壑he 峪yu 汊cha 圩wei",
);

export const brandSyllables = syllables(
  "康kang 瑞rui 恒heng 泰tai 诺nuo 博bo 安an 普pu 贝bei 迈mai 科ke 维wei 信xin 泽ze 臻zhen 凯kai 和he 元yuan 百bai 济ji 奥ao 赛sai 天tian 健jian 华hua 源yuan 汇hui 朗lang 达da 益yi",
);

/** Provinces are the country's, so that the facet has its real size; the cities in them are not. */
export const provinces = wordsOf(
  "广东 山东 河南 江苏 四川 河北 湖南 浙江 安徽 湖北 广西 云南 江西 辽宁 福建 陕西 黑龙江 山西 贵州 重庆 吉林 甘肃 内蒙古 上海 新疆 北京 天津 海南 宁夏 青海 西藏",
);

/** Branches of medicine in names of institutions, with their English. */
export const branches = [
  { label: "肿瘤", en: "Cancer" },
  { label: "心血管病", en: "Cardiovascular Disease" },
  { label: "儿童", en: "Children's" },
  { label: "眼科", en: "Eye" },
  { label: "口腔", en: "Stomatology" },
  { label: "神经疾病", en: "Neurology" },
  { label: "肝病", en: "Liver Disease" },
  { label: "干细胞", en: "Stem Cell" },
  { label: "生殖医学", en: "Reproductive Medicine" },
  { label: "骨科", en: "Orthopaedics" },
  { label: "呼吸病", en: "Respiratory Disease" },
  { label: "肾脏病", en: "Kidney Disease" },
  { label: "转化医学", en: "Translational Medicine" },
  { label: "老年医学", en: "Geriatrics" },
  { label: "感染病", en: "Infectious Disease" },
  { label: "康复", en: "Rehabilitation" },
] as const;
