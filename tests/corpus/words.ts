import type { Random } from "./random";

const who = [
  "试验组",
  "对照组",
  "样本库",
  "课题组",
  "病理科",
  "检验科",
  "影像科",
  "随访小组",
  "数据平台",
  "伦理委员会",
  "护理部",
  "合作企业",
];
const when = [
  "在第一季度",
  "从上一年起",
  "于当年年底",
  "连续三年",
  "在评审之后",
  "按照计划",
  "在两地同时",
  "经过复核",
  "借助新设备",
  "依托中心",
];
const did = [
  "完成了",
  "启动了",
  "公布了",
  "验证了",
  "登记了",
  "整理了",
  "扩大了",
  "记录了",
  "比较了",
  "建立了",
  "移交了",
  "评估了",
];
const what = [
  "多中心样本的检测",
  "合成数据的盲法比对",
  "虚拟队列的随访",
  "示例试剂的稳定性试验",
  "模拟药物的剂量研究",
  "标准流程的培训",
  "虚构设备的校准",
  "演示模型的外部验证",
  "样例蛋白的表达分析",
  "假想通路的筛查",
];
const result = [
  "结果与预期一致",
  "差异没有统计学意义",
  "误差控制在允许范围内",
  "全部记录可以追溯",
  "下一步将扩大规模",
  "有关数据已经归档",
  "仍需更长时间的观察",
  "费用由项目承担",
  "具体数字见附表",
  "结论有待同行评议",
];
const topics = [
  "检测平台",
  "随访队列",
  "影像模型",
  "细胞制备",
  "标准样本",
  "合作网络",
  "试剂开发",
  "康复训练",
  "基因筛查",
  "数据治理",
];
const actions = [
  "通过验收",
  "进入第二阶段",
  "发布年度结果",
  "签署合作协议",
  "扩大到十个中心",
  "完成首批入组",
  "更新操作规范",
  "获得立项",
];
const headings = ["背景", "做了什么", "结果", "各方说法", "下一步", "数据与方法", "局限"];

/** One sentence of about thirty characters that means nothing in particular. */
export function sentence(random: Random): string {
  return `${random.pick(who)}${random.pick(when)}${random.pick(did)}${random.pick(what)}，${random.pick(result)}。`;
}

export function sentences(random: Random, count: number): string {
  return Array.from({ length: count }, () => sentence(random)).join("");
}

export function headline(random: Random, number: number): string {
  return `${random.pick(topics)}${random.pick(actions)}（合成第${number}号）`;
}

/** Different headings for one text. */
export function headingsFor(random: Random, count: number): string[] {
  return random.some(headings, count);
}
