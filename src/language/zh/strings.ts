const stageNames = {
  basic: "基础研究",
  animal: "动物实验",
  clinical: "临床研究",
  approved: "获批上市",
  "in-use": "临床应用",
} as const;

/** Everything the pages say in Chinese. A sentence with a number or name in it is a function. */
export const strings = {
  language: "zh-CN",
  locale: "zh_CN",

  nav: {
    skip: "跳到正文",
    main: "主导航",
    archive: "全部",
    tags: "主题",
    institutions: "机构",
    people: "人物",
    kinds: "类别",
    stages: "研究阶段",
    years: "年份",
    timeline: "年表",
    publications: "出处",
    data: "数据",
    about: "关于",
    corrections: "更正",
    feeds: "订阅",
    home: "首页",
    breadcrumb: "所在位置",
  },

  kinds: {
    person: "人物",
    institution: "机构",
    result: "成果",
    platform: "平台",
    partnership: "合作",
    news: "消息",
  },

  stages: stageNames,

  facets: {
    years: "年份",
    kinds: "类别",
    stages: "研究阶段",
    tags: "主题",
    institutions: "机构",
    people: "人物",
    publications: "出处",
  },

  list: {
    archive: "全部文章",
    archiveIntroduction: "按新闻首次报道的时间排列，新的在前。",
    total: (articles: number) => `共 ${articles} 篇`,
    span: (from: string, to: string) => (from === to ? `${from}年` : `${from}年至${to}年`),
    empty: "这里还没有文章。",
    articles: "文章",
    broader: "上位主题",
    narrower: "下位主题",
    partOf: "隶属",
    parts: "下属机构",
    ofYear: (year: string) => `${year}年`,
    kind: (label: string) => `${label}类文章`,
    inAllInstitutions: (count: number) => `等 ${count} 家`,
    inAllTags: (count: number) => `等 ${count} 个`,
  },

  search: {
    title: "检索",
    titled: (words: string) => `检索：${words}`,
    field: "检索全部文章",
    placeholder: "字词、人名、机构",
    submit: "检索",
    within: "在此范围内检索",
    openSearch: (name: string) => `检索${name}`,
    needsScript: "检索要在浏览器里运行脚本，而这里的脚本没有运行。不用脚本，也可以从这些目录查找全部文章：",
    names: "名称相符的条目",
    nameWithCount: (facet: string, count: number) => `${facet} · ${count} 篇`,
    alsoCalled: (by: string) => `又称${by}`,

    ways: "怎样检索",
    extent: (articles: number, from: string, to: string) =>
      `${articles} 篇文章，${from === to ? `${from}年` : `${from}年至${to}年`}。标题、摘要、正文、论文题目、机构、人物、主题和出处都在检索之列。`,
    waysOfAsking: [
      { typed: "细胞 临床", means: "几个词用空格隔开，一篇里每个都要有。" },
      { typed: "“临床研究”", means: "加了引号，一字不差才算。" },
      { typed: "临床 -合作", means: "减号后面的词不要出现。" },
      { typed: "拼音", means: "人物、机构和主题的名称，也可以打拼音或拼音的首字母。" },
      { typed: "TNF-α", means: "TNFα、tnf-alpha 视为相同；繁体与简体、全角与半角也视为相同。" },
    ],
    example: (year: string) => `${year}年的报道，新的在前`,
    examples: "例如",
    lists: "从目录找起",

    narrow: "缩小范围",
    browse: "按条件查找",
    provinces: "省份",
    showAll: (count: number) => `显示全部 ${count} 个`,
    counting: "正在计数……",
    notCounted: "数目暂时读不到。",
    noEntries: "这些文章里没有。",
    from: "从",
    to: "到",
    anyYear: "不限",
    years: (from: string | undefined, to: string | undefined) => {
      if (from === to) return `${from}年`;
      if (from === undefined) return `${to}年及以前`;
      return to === undefined ? `${from}年以来` : `${from}–${to}年`;
    },
    choices: "已选条件",
    remove: "移除",
    choice: (facet: string, name: string) => `${facet}：${name}`,
    removeAll: "全部移除",

    results: "检索结果",
    searching: "正在检索……",
    found: (total: number) => `${total} 篇`,
    order: "排序",
    orders: { relevance: "相关", newest: "最新", oldest: "最早" },
    source: (publication: string) => `《${publication}》`,
    previous: "上一页",
    next: "下一页",
    partial: "没有一篇写到全部检索词；下面这些只写到其中一部分。",
    readAs: (typed: string) => `“${typed}”按拼音读作`,
    didYouMean: "您要找的是不是：",
    none: "没有找到这样的文章。",
    noneNarrowed: "在所选条件之内没有找到这样的文章。",
    shorter: "可以换一个说法，或者少用几个字。",
    withoutChoices: "不限条件再找",

    faults: {
      offline: "读不到检索索引：网络断了，或者服务器没有回应。连上之后会自动再试。",
      absent: "检索暂时不能使用：这里还没有检索索引。",
      missing: "检索索引已更新，请刷新。",
      version: "检索索引已更新，请刷新。",
      damaged: "检索索引没有完整送到。不完整的索引会给出错误的结果，所以没有显示。",
      unknown: "检索时出了意外的错误。",
    },
    retry: "重试",
    reload: "刷新",
  },

  paging: {
    label: "分页",
    page: (page: number, pages: number) => `第 ${page} 页，共 ${pages} 页`,
    titled: (title: string, page: number) => (page === 1 ? title : `${title}（第${page}页）`),
    goTo: (page: number) => `第 ${page} 页`,
    newer: "较新",
    older: "较早",
  },

  notices: {
    correction: "更正",
    retraction: "撤稿",
    withdrawal: "撤下",
    retracted: "已撤稿",
    withdrawn: "已撤下",
    unpublished: "未发布",
    withdrawnNote: "这篇文章的正文已经撤下，此页保留作为记录。",
    title: "更正与撤稿",
    introduction:
      "文章发布之后的每一处更正、撤稿和撤下都记在这里，不作无声的修改。撤下的文章只列撤下的说明和此后的更正。",
    none: "至今没有更正。",
  },

  footer: {
    publisher: (name: string) => `主办：${name}`,
    contact: "联系",
    licence: (licence: string) => `许可：${licence}`,
    label: "站点信息",
  },

  inferred: "据内容推定",
  aiMeta: "人工智能辅助整理 AI-assisted",
  disclaimer: "仅供科研信息交流，不构成诊疗建议。",
  separator: "、",
  count: (count: number) => String(count),

  problems: {
    title: (errors: number, warnings: number) => `内容里有 ${errors} 个错误、${warnings} 个警告`,
    explanation: "改好文件再刷新。有错误的文件暂不显示，正式构建会因错误而停止。",
    error: "错误",
    warning: "警告",
  },
} as const;
