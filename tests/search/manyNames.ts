import { pronounce } from "#publish/pronounce";
import type { EntryNames } from "#search/searchDocument";
import { Random } from "../corpus/random";
import { institution, person, tag } from "./namesArchive";

/** The hundred commonest surnames, the commonest first; each stands for about as many people as in the country. */
const surnames = [
  ..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文",
];
const given = [
  ..."伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰飞鹏宇浩轩子涵欣怡梓萱雨泽俊晨佳文博思远志国建海波春梅红雪峰云龙凤琴瑞祥德林清永成康宁",
];
const places = [
  ..."北京 上海 天津 重庆 广州 深圳 武汉 南京 杭州 成都 西安 沈阳 大连 长春 哈尔滨 济南 青岛 郑州 长沙 合肥 福州 厦门 南昌 昆明 贵阳 南宁 桂林 海口 兰州 西宁 银川 太原 石家庄 唐山 温州 宁波 苏州 无锡 徐州 常州 扬州 湖州 荆州 宜昌 襄阳 株洲 湘潭 衡阳 珠海 中山 湛江 遵义 浙江 江苏 广东 广西 湖北 湖南 四川 中国".split(
    " ",
  ),
];
const parts =
  "医科大学 中医药大学 大学 市中心医院 市第一人民医院 市第二人民医院 市妇幼保健院 省人民医院 肿瘤医院 儿童医院 疾病预防控制中心".split(
    " ",
  );
const divisions =
  "心内科 神经外科 血液科 转化医学中心 干细胞研究所 影像科 检验科 附属第一医院 附属第二医院 附属肿瘤医院".split(" ");
const topics =
  "肝癌 肺癌 胃癌 糖尿病 高血压 脑卒中 干细胞 基因治疗 免疫治疗 影像诊断 早期筛查 细胞治疗 代谢 罕见病 器官移植".split(
    " ",
  );
const aspects =
  "研究 诊断 治疗 预后 机制 筛查 标志物 药物 手术 康复 护理 流行病学 数据库 模型 临床试验 指南 转化 随访 影像 病理 免疫 遗传 微环境 耐药 复发 转移 营养 疫苗 质控 伦理 队列 协作 新技术 新进展".split(
    " ",
  );

/** Names of an archive of about 100,000 articles: 5,000 people, 2,000 institutions, 500 tags. */
export function manyNames(): EntryNames[] {
  const random = new Random(4);
  const taken = new Map<string, number>();
  const idOf = (name: string, isPerson: boolean) => {
    const [first = "", ...rest] = pronounce(name, isPerson);
    const id = isPerson ? `${first}-${rest.join("")}` : [first, ...rest].join("-");
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
  const people = Array.from({ length: 5000 }, () => {
    const rank = Math.floor(surnames.length * random.next() ** 2.2);
    const name = `${surnames[rank]}${random.pick(given)}${random.chance(0.75) ? random.pick(given) : ""}`;
    return person(idOf(name, true), name, random.between(1, 40));
  });
  const institutions = Array.from({ length: 2000 }, (_, number) => {
    const place = random.pick(places);
    const part = random.pick(parts);
    const name = `${place}${part}${random.pick(divisions)}`;
    const former = random.chance(0.2) ? [`${random.pick(places)}${random.pick(parts)}`] : [];
    return institution(idOf(name, false), name, random.between(1, 200), [
      `${place.charAt(0)}${part.charAt(0)}${number}院`,
      ...former,
    ]);
  });
  const tags = topics.flatMap((topic) => aspects.map((aspect) => `${topic}${aspect}`)).slice(0, 500);
  return [...people, ...institutions, ...tags.map((name, number) => tag(`topic-${number}`, name, number))];
}
