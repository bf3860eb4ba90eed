import { pageStrings } from "./pageStrings";
import { strings } from "./strings";

/** Codes with their names, as in `basic 基础研究、animal 动物实验`. */
const codes = (names: Record<string, string>) =>
  Object.entries(names)
    .map(([code, name]) => `${code} ${name}`)
    .join("、");

const precisions = codes({ year: "年", month: "月", day: "日", time: "时刻" });
const ai = "整理方式：assisted 人工智能辅助，none 未使用人工智能";
const articles = "列在它名下的文章数";

/** What each field of the data set means: the page about it and its JSON Schemas both say it with these words. */
export const dataFieldTexts = {
  titles: {
    envelope: "文件",
    part: "分卷",
    article: "文章",
    institution: "机构",
    person: "人物",
    tag: "主题",
    publication: "出处",
    milestone: "大事",
    named: "条目",
    source: "来源",
    byline: "署名",
    figure: "数字",
    quantity: "数值",
    work: "成果",
    notice: "说明",
    role: "职务",
  },

  envelope: {
    name: "文件的名称",
    description: "文件收的是什么",
    url: "说明页的网址",
    licence: "许可；没有声明许可时为 null",
    schema: "描述本文件的 JSON Schema 的网址",
    changed: "所收文章最近一次变动的日期；没有文章时为 null",
    count: "记录的条数；分了卷，是各卷的总数",
    parts: "各分卷；没有分卷时是空列表",
    records: "记录；分了卷时是空列表，记录在各卷里",
  },

  part: {
    json: "这一卷的 JSON 文件的网址",
    csv: "这一卷的 CSV 文件的网址，记录与 JSON 的相同",
    count: "这一卷的记录条数",
  },

  named: { id: "编号", name: "名称" },

  article: {
    slug: "收录编号，全站唯一，也是网址的最后一段",
    url: "文章的网址",
    status:
      "published 正常；retracted 已撤稿；withdrawn 已撤下，只留标题、日期、归类、来源、是否用过人工智能，以及撤下的说明和此后的更正",
    title: "标题",
    kicker: "眉题",
    subtitle: "副题",
    date: "新闻首次报道的日期，与来源给出的精度相同",
    datePrecision: `date 的精度：${precisions}`,
    dateNote: "来源没有写明日期时，日期是怎样推定的",
    added: "收入档案的日期",
    published: "读者能在本站看到它的日期",
    updated: "编辑修订的日期",
    changed: "这条记录最近一次变动的日期：发布、修订、更正、撤稿或撤下",
    kind: `类别：${codes(strings.kinds)}`,
    kindName: "类别的名称",
    stage: `研究阶段：${codes(strings.stages)}；来源没有写明时为 null`,
    stageName: "研究阶段的名称",
    summary: "摘要",
    tags: "主题",
    institutions: "机构，主要的在前",
    people: "人物",
    original: "是否机构首发，没有更早的来源",
    sources: "所据的来源",
    figures: "关键数字",
    works: "论文、专利、奖项、产品与项目",
    notices: "更正、撤稿与撤下的说明，新的在前",
    editor: "责任编辑",
    ai,
  },

  source: {
    title: "来源的标题",
    subtitle: "来源的副题",
    bylines: "署名",
    publication: "原载的报刊或网站；来源没有写明时为 null",
    date: "来源的日期",
    page: "版次",
    url: "来源的网址",
    via: "读自哪个网站，若不是原载处",
    accessed: "读取的日期",
    sponsor: "版面的主办者",
    note: "关于来源的说明",
  },

  byline: { name: "姓名", role: "身份，如记者、通讯员", affiliation: "单位" },

  figure: {
    label: "数的是什么",
    value: "来源所印的数，原样",
    unit: "单位",
    asOf: "截至的日期",
    period: "统计的时段",
    note: "关于这个数字的说明",
    of: "说的是谁",
    quantity: "由 value 算出的数值；不是一个确定的数时为 null",
  },

  quantity: {
    number: "以一为单位的数；百分数保留原来的数字",
    percent: "是否百分数",
    bound: `印出的数与实数的关系：${codes({ exact: "相等", "at-least": "不少于", "at-most": "不多于", about: "约" })}`,
  },

  work: {
    type: `类型：${codes(pageStrings.workTypes)}`,
    title: "题目或名称",
    container: "期刊、奖项或计划的名称",
    year: "年份",
    number: "卷期、专利号、批准文号等编号",
    doi: "DOI，不带网址",
    url: "网址",
    of: "是谁的",
  },

  notice: { type: "correction 更正、retraction 撤稿、withdrawal 撤下", date: "日期", text: "说明的文字" },

  institution: {
    id: "编号，也是网址的最后一段",
    url: "机构页的网址",
    name: "名称",
    nameEn: "英文名称",
    aliases: "又称",
    formerNames: "曾用名",
    type: `类型：${codes(pageStrings.institutionTypes)}`,
    typeName: "类型的名称",
    country: "国家",
    province: "省份",
    city: "城市",
    parent: "上级机构",
    founded: "始建的日期",
    foundedPrecision: `founded 的精度：${precisions}`,
    website: "官方网站",
    articles: `${articles}，下属机构的计算在内`,
    sources: "简介所据的来源",
    ai,
  },

  person: {
    id: "编号，也是网址的最后一段",
    url: "人物页的网址",
    name: "姓名",
    nameEn: "英文姓名",
    roles: "职务",
    articles,
    sources: "简介所据的来源",
    ai,
  },

  role: {
    title: "职务的名称",
    institution: "任职的机构",
    since: "起始日期",
    until: "终止日期",
    asOf: "来源所载的日期",
  },

  tag: {
    id: "编号，也是网址的最后一段",
    url: "主题页的网址",
    name: "名称",
    nameEn: "英文名称",
    synonyms: "同义词",
    broader: "上位主题",
    description: "说明",
    articles: `${articles}，下位主题的计算在内`,
  },

  publication: {
    id: "编号，也是网址的最后一段",
    url: "出处页的网址",
    name: "报刊或网站的名称",
    nameEn: "英文名称",
    type: `类型：${codes(pageStrings.publicationTypes)}`,
    typeName: "类型的名称",
    website: "自己的网址",
    articles,
  },

  milestone: {
    slug: "写明这件事的文章的收录编号",
    url: "这篇文章的网址",
    title: "这篇文章的标题",
    date: "事情的日期",
    datePrecision: `date 的精度：${precisions}`,
    dateNote: "来源没有写明日期时，日期是怎样推定的",
    text: "发生了什么",
    of: "关于谁",
  },

  /** Columns of CSV files that no field is named like. */
  columns: {
    tagNames: "主题的名称",
    institutionNames: "机构的名称",
    personNames: "人物的姓名",
    sourceCount: "来源的个数",
    sourceTitle: "第一个来源的标题",
    sourceBylines: "第一个来源署名的姓名",
    sourcePublication: "第一个来源原载处的编号",
    sourcePublicationName: "第一个来源原载处的名称",
    sourceDate: "第一个来源的日期",
    sourceUrl: "第一个来源的网址",
    figureCount: "关键数字的个数",
    figureTexts: "关键数字，写作“标签 数 单位”",
    workCount: "成果的个数",
    workTitles: "成果的题目，没有题目的写期刊、奖项或计划的名称",
    workDois: "成果的 DOI",
    noticeCount: "说明的条数",
    noticeTexts: "说明的文字，前面是日期",
    parentName: "上级机构的名称",
    broaderName: "上位主题的名称",
    roleTitles: "职务的名称",
    roleInstitutions: "任职机构的编号，没有写明的留空",
    roleInstitutionNames: "任职机构的名称，没有写明的留空",
    ofNames: "关于谁：名称",
  },
} as const;
