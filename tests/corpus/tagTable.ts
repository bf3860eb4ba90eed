import { wordsOf } from "./morphemes";

export type Term = { label: string; synonyms: string[]; labelEn?: string };
export type Field = Term & { topics: Term[] };

/** `label=synonym=synonym`, with `/English` behind some. */
function term(written: string): Term {
  const [words = "", english] = written.split("/");
  const [label = "", ...synonyms] = words.split("=");
  return { label, synonyms, ...(english === undefined ? {} : { labelEn: english.replaceAll("_", " ") }) };
}

const field = (written: string, topics: string): Field => ({ ...term(written), topics: wordsOf(topics).map(term) });

/** The tag that about half of all articles have. */
export const generalTerm = term("医学研究=科研/Medical_research");

/** Branches of medicine, each with nine topics, as an archive would file them. */
export const fields: readonly Field[] = [
  field(
    "肿瘤学=癌症研究/Oncology",
    "肝癌=肝细胞癌=肝恶性肿瘤/Liver_cancer 肺癌=肺恶性肿瘤/Lung_cancer 胃癌=胃恶性肿瘤/Stomach_cancer 乳腺癌=乳癌/Breast_cancer 结直肠癌=大肠癌 胰腺癌=胰恶性肿瘤 鼻咽癌=广东癌 肿瘤标志物=癌标记物 靶向治疗=分子靶向疗法/Targeted_therapy",
  ),
  field(
    "心血管病学=心血管内科/Cardiology",
    "冠心病=冠状动脉粥样硬化性心脏病/Coronary_heart_disease 高血压=血压升高/Hypertension 心力衰竭=心衰/Heart_failure 房颤=心房颤动/Atrial_fibrillation 心肌梗死=心梗 动脉粥样硬化=血管斑块 心脏瓣膜病=瓣膜病 先天性心脏病=先心病 肺动脉高压=肺高压",
  ),
  field(
    "神经科学=脑科学/Neuroscience",
    "阿尔茨海默病=老年性痴呆/Alzheimer's_disease 帕金森病=震颤麻痹/Parkinson's_disease 脑卒中=中风=脑血管意外/Stroke 癫痫=羊角风/Epilepsy 脊髓损伤=截瘫 多发性硬化=脱髓鞘病 偏头痛=血管性头痛 渐冻症=肌萎缩侧索硬化 脑机接口=神经接口/Brain–computer_interface",
  ),
  field(
    "免疫学=免疫研究/Immunology",
    "细胞免疫治疗=免疫细胞疗法/Cell_immunotherapy 类风湿关节炎=类风湿/Rheumatoid_arthritis 红斑狼疮=系统性红斑狼疮 过敏=变态反应/Allergy 免疫检查点=检查点抑制剂 自身免疫病=自体免疫病 移植排斥=排异反应 免疫缺陷=免疫功能低下 细胞因子风暴=细胞因子释放综合征",
  ),
  field(
    "感染病学=传染病学/Infectious_diseases",
    "乙型肝炎=乙肝/Hepatitis_B 结核病=肺痨/Tuberculosis 艾滋病=获得性免疫缺陷综合征/AIDS 流感=流行性感冒/Influenza 新冠肺炎=新型冠状病毒感染/COVID-19 抗菌药物耐药=耐药菌 脓毒症=败血症/Sepsis 疟疾=打摆子/Malaria 院内感染=医院感染",
  ),
  field(
    "内分泌学=内分泌与代谢/Endocrinology",
    "糖尿病=消渴/Diabetes 肥胖症=肥胖/Obesity 甲状腺结节=甲状腺肿物 骨质疏松=骨质疏松症/Osteoporosis 痛风=高尿酸血症/Gout 多囊卵巢综合征=多囊 库欣综合征=皮质醇增多症 垂体瘤=垂体腺瘤 矮小症=生长激素缺乏",
  ),
  field(
    "消化病学=胃肠病学/Gastroenterology",
    "肝硬化=门脉性肝硬化/Cirrhosis 脂肪肝=脂肪性肝病/Fatty_liver 幽门螺杆菌=胃幽门菌/Helicobacter_pylori 炎症性肠病=克罗恩病/Inflammatory_bowel_disease 肠道菌群=肠道微生态/Gut_microbiota 胰腺炎=胰腺炎症 消化性溃疡=胃溃疡 胆石症=胆结石 肝移植=换肝/Liver_transplantation",
  ),
  field(
    "呼吸病学=呼吸内科/Respiratory_medicine",
    "慢阻肺=慢性阻塞性肺疾病/COPD 哮喘=支气管哮喘/Asthma 肺纤维化=间质性肺病 肺结节=肺部小结节 睡眠呼吸暂停=鼾症 尘肺病=尘肺 肺移植=换肺 肺栓塞=肺血栓 支气管扩张=支扩",
  ),
  field(
    "肾脏病学=肾内科/Nephrology",
    "慢性肾脏病=慢性肾病/Chronic_kidney_disease 血液透析=血透/Haemodialysis 肾移植=换肾/Kidney_transplantation 肾小球肾炎=肾炎 尿毒症=终末期肾病 多囊肾=多囊性肾病 肾结石=尿路结石 急性肾损伤=急性肾衰竭 糖尿病肾病=糖肾",
  ),
  field(
    "血液病学=血液内科/Haematology",
    "白血病=血癌/Leukaemia 淋巴瘤=恶性淋巴瘤/Lymphoma 骨髓瘤=多发性骨髓瘤 地中海贫血=地贫/Thalassaemia 血友病=凝血因子缺乏 造血干细胞移植=骨髓移植 再生障碍性贫血=再障 血小板减少=紫癜 输血安全=成分输血",
  ),
  field(
    "骨科学=矫形外科/Orthopaedics",
    "人工关节=关节置换/Joint_replacement 脊柱侧弯=脊柱侧凸/Scoliosis 骨关节炎=退行性关节病 骨折愈合=接骨 椎间盘突出=椎间盘脱出 运动损伤=运动创伤 骨肿瘤=骨肉瘤 三维打印植入物=3D打印假体 软骨修复=软骨再生",
  ),
  field(
    "妇产科学=妇科与产科/Obstetrics_and_gynaecology",
    "宫颈癌=子宫颈癌/Cervical_cancer 子宫内膜异位=内异症 辅助生殖=试管婴儿/Assisted_reproduction 妊娠糖尿病=孕期糖尿病 子痫前期=妊娠高血压 早产=早产儿 产前筛查=产前诊断 卵巢早衰=早发性卵巢功能不全 母乳喂养=哺乳",
  ),
  field(
    "儿科学=小儿科/Paediatrics",
    "自闭症=孤独症/Autism 儿童白血病=小儿白血病 脊髓性肌萎缩=SMA症 川崎病=皮肤黏膜淋巴结综合征 新生儿黄疸=新生儿高胆红素 手足口病=肠道病毒感染 儿童近视=青少年近视/Myopia 脑瘫=脑性瘫痪 罕见病=孤儿病/Rare_diseases",
  ),
  field(
    "眼科学=视觉科学/Ophthalmology",
    "白内障=晶状体混浊/Cataract 青光眼=绿内障/Glaucoma 黄斑变性=黄斑病变 视网膜脱离=网脱 角膜移植=换角膜 干眼症=干眼 弱视=懒眼 糖网病=糖尿病视网膜病变 人工视觉=仿生眼",
  ),
  field(
    "影像医学=医学影像/Medical_imaging",
    "磁共振成像=核磁共振/MRI 超声医学=彩超 介入放射=介入治疗 核医学=同位素诊疗 影像人工智能=智能读片 分子影像=分子显像 质子治疗=质子放疗/Proton_therapy 放射防护=辐射防护 内镜技术=腔镜技术",
  ),
  field(
    "检验医学=临床检验/Laboratory_medicine",
    "液体活检=循环肿瘤细胞检测/Liquid_biopsy 基因测序=高通量测序/Gene_sequencing 质谱检测=质谱分析 即时检验=床旁检测 试剂盒研发=诊断试剂研制 生物样本库=标本库/Biobank 分子诊断=核酸诊断 血清检测=血清学检测 质量控制=室间质评",
  ),
  field(
    "药学=药物研究/Pharmacy",
    "新药研发=创新药/Drug_development 药物临床试验=临床药理试验/Clinical_trials 中药制剂=中成药 药物基因组=个体化用药 纳米药物=纳米递送 抗体药物=单抗药/Antibody_drugs 药物不良反应=药物警戒 仿制药=一致性评价 疫苗研发=疫苗研制/Vaccines",
  ),
  field(
    "中医药学=传统医学/Traditional_Chinese_medicine",
    "针灸=针刺艾灸/Acupuncture 经方=古方 推拿=按摩疗法 中西医结合=结合医学 名老中医=名医传承 药用植物=中草药 体质辨识=中医体质 气功导引=导引术 民族医药=壮瑶医药",
  ),
  field(
    "再生医学=组织工程/Regenerative_medicine",
    "干细胞治疗=干细胞疗法/Stem-cell_therapy 诱导多能干细胞=多能干细胞 类器官=器官芯片/Organoids 基因治疗=基因疗法/Gene_therapy 基因编辑=基因组编辑/Gene_editing 皮肤再生=人工皮肤 生物材料=医用材料 器官移植=脏器移植/Organ_transplantation 细胞制备=细胞工厂",
  ),
  field(
    "医院管理=卫生管理/Hospital_management",
    "成果转化=科技成果转化/Technology_transfer 科研平台=研究平台/Research_platforms 国际合作=对外合作 人才引进=引才 医学教育=医学人才培养/Medical_education 医学人工智能=智慧医疗/Medical_AI 远程医疗=互联网医疗/Telemedicine 医学伦理=伦理审查 公共卫生=预防医学/Public_health",
  ),
];
