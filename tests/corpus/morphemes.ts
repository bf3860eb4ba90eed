/** Splits a line of words; tables stay readable so. */
export const wordsOf = (line: string): string[] => line.split(" ").filter(Boolean);

/** What medicine's terms are built from by rule: 肝 + 纤维化, 胃镜 + 筛查. Each table from frequent to rare. */
export const organs = wordsOf(
  "肝 肺 胃 心脏 肾 脑 乳腺 结直肠 胰腺 食管 前列腺 甲状腺 骨 皮肤 血管 卵巢 宫颈 子宫 膀胱 胆囊 胆管 脊髓 脊柱 关节 视网膜 角膜 晶状体 鼻咽 喉 口腔 " +
    "牙周 淋巴 骨髓 脾脏 肠道 小肠 十二指肠 冠状动脉 颈动脉 主动脉 心肌 心瓣膜 支气管 胸膜 腹膜 垂体 肾上腺 胎盘 睾丸 输卵管 输尿管 耳蜗 神经根 海马 小脑 基底节 软骨 半月板 肌腱 髋臼",
);
export const disorders = wordsOf(
  "癌 炎 损伤 纤维化 肿瘤 感染 出血 梗死 缺血 硬化 衰竭 结石 息肉 囊肿 溃疡 结核 转移 狭窄 畸形 功能不全 水肿 积液 坏死 萎缩 增生 穿孔 破裂 脓肿 血栓 动脉瘤 黏连 移位 钙化 早衰 综合征 肉瘤 腺瘤 间质瘤",
);
export const treatments = wordsOf(
  "移植 切除 活检 造影 穿刺 支架置入 消融 重建 修复 引流 灌注 超声检查 磁共振成像 内镜检查 置换 旁路手术 栓塞 放疗 镜下缝合 刺激 康复 保护 再生 类器官 芯片",
);
export const techniqueManners = wordsOf(
  "微创 靶向 免疫 分子 多中心 数字化 单细胞 三维 介入 低剂量 无创 术中 远程 个体化 精准 自体 异体 同种 定量 高通量 实时 连续 机器人辅助 床旁 快速 围手术期 新辅助 联合 全基因组 空间 纳米 光动力 " +
    "磁控 荧光 液体 甲基化 质谱 深度学习 影像组学 多模态 循证 前瞻性 回顾性 随机对照 双盲 真实世界 中西医结合 家庭 社区 院前",
);
export const techniques = wordsOf(
  "治疗 诊断 检测 筛查 手术 成像 测序 随访 监测 评估 分析 给药 导航 护理 麻醉 疫苗 制剂 试剂 探针 平台 模型 队列 试验 干预 分型 标记 预警 分选 编辑 递送 培养 冷冻 质控 注射 缝合 训练 分诊 采集 支架 示踪",
);
export const substances = wordsOf(
  "细胞 蛋白 受体 抗体 基因 激酶 因子 抗原 激素 菌群 代谢物 通路 外泌体 多肽 脂质 微粒 突变 启动子 配体 转录本 表位 酶 核酸 糖蛋白 载体",
);
export const substanceManners = wordsOf(
  "干 免疫 肿瘤 血清 上皮 内皮 神经 成纤维 间充质 单核 巨噬 树突状 调节性 记忆 杀伤 造血 祖 星形胶质 平滑肌 红 白 融合 趋化 生长 凋亡 炎症 黏附 转运 信号 线粒体 核 膜 热休克 补体 纤维 胶原 脂肪 循环 重组 双特异性 嵌合 分泌 胞质 组蛋白",
);

/** Transliterated drugs: syllables before the ending of their class, as in real names. */
export const drugSyllables = [..."阿奥贝达厄非吉卡拉洛米纳帕瑞索托维西伊普罗舒替泊恩曲马尼莫泽利妥英赛艾昔培福格仑"];
export const drugEndings = wordsOf("替尼 单抗 沙坦 他汀 西林 霉素 沙星 洛尔 普利 地平 格列净 列汀 肽 韦 唑 胺 酮 铂");

/** Things of hospitals, with what they belong to. */
export const wards = wordsOf(
  "肝胆外科 心内科 神经内科 肿瘤科 病理科 检验科 影像科 急诊科 重症医学科 儿科 妇产科 骨科 眼科 口腔科 皮肤科 麻醉科 康复科 药学部 护理部 输血科 介入科 呼吸科 消化内科 肾内科 血液科 内分泌科 感染科 风湿免疫科 泌尿外科 胸外科 " +
    "神经外科 整形外科 老年科 中医科 核医学科 超声科 营养科 精神科 疼痛科 生殖医学科 营养门诊 手术室 生物样本库 动物房 中心实验室 伦理委员会 科研处 教务处 设备处 信息中心",
);
