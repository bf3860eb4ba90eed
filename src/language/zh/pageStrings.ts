import { strings } from "./strings";

const noStage = "未注明阶段";

/** How a year's articles divide over the stages; nothing where none has a stage. */
function stagesInWords(byStage: readonly number[]): string {
  const labels = [...Object.values(strings.stages), noStage];
  const parts = labels.flatMap((label, at) => (byStage[at] ? [`${label} ${byStage[at]} 篇`] : []));
  const unstaged = parts.length === 1 && parts[0]?.startsWith(noStage);
  return parts.length === 0 || unstaged ? "" : `：${parts.join("，")}`;
}

/**
 * What only pages without script say in Chinese. The script of the search page carries every word of `strings`, so what
 * that page never says stands here.
 */
export const pageStrings = {
  kindDescriptions: {
    person: "一个人的研究经历：做过什么，得到过什么，现在走到哪里。",
    institution: "一家机构的研究面貌：规模、方向、数字。",
    result: "一项研究的发现或产品，以及它走到了哪一步。",
    platform: "实验室、中心与共用的研究设施。",
    partnership: "机构之间的协议与共建。",
    news: "原样收录的简短消息。",
  },

  stageDescriptions: {
    basic: "指在细胞、分子或数据上做的研究，还没有用于活体。",
    animal: "指在动物身上做的试验，还没有用于人。",
    clinical: "指在人身上进行的研究，尚未获准普遍使用。",
    approved: "指已获主管部门批准，可以生产或使用。",
    "in-use": "指已投入临床使用。",
  },

  institutionTypes: {
    hospital: "医院",
    university: "大学",
    school: "学院",
    institute: "研究所",
    laboratory: "实验室",
    centre: "中心",
    association: "学会、协会",
    company: "企业",
    agency: "政府机构",
  },

  publicationTypes: { newspaper: "报纸", website: "网站", journal: "期刊" },

  workTypes: { paper: "论文", patent: "专利", award: "奖项", product: "产品", project: "项目" },

  facetIntroductions: {
    years: "按新闻首次报道的年份查找。",
    kinds: "按文章写的是什么查找。",
    stages: "研究从实验室走到病房，要过五道关口。只有来源写明的，才标注阶段。",
    tags: "按主题查找。上位主题的数目包含它的下位主题。",
    institutions: "医院、大学、实验室与合作单位。上级机构的数目包含它的下属机构。",
    people: "文章写到的人。职务以来源所载的日期为准。",
    publications: "文章所据的报纸、网站和期刊。来源没有写明出处的文章不在此列。",
  },

  front: {
    holds: "收录",
    articles: "篇",
    institutions: "机构",
    houses: "家",
    years: (from: string, to: string) => (from === to ? `${from}年` : `${from}–${to}年`),
    byYear: "逐年",
    byStage: "研究走到哪一步",
    newestRecord: "最近收录",
    newest: "最新报道",
    more: (articles: number) => `查看全部 ${articles} 篇`,
    waysIn: "查找",
    recentCorrections: "最近的更正",
    empty: "档案里还没有文章。",
  },

  timeline: {
    title: "年表",
    introduction: "文章写明日期的事，从旧到新排列。撤稿和撤下的文章所写的不在此列。",
    total: (milestones: number) => `共 ${milestones} 件`,
    empty: "还没有文章写明日期的事。",
    decade: (decade: string) => `${decade}年代`,
    tally: (milestones: number) => `${milestones}件`,
    yearInWords: (year: string, milestones: number) => `${year}年，${milestones} 件`,
    decadeInWords: (from: number, to: number) => `${from}–${to}年，每年的件数`,
    ofYear: (year: string) => `${year}年大事记`,
    yearDescription: (year: string, milestones: number) =>
      `${year}年的 ${milestones} 件大事，从旧到新排列，每件注明出自哪篇文章。`,
    statedBy: "出自",
    about: "关于",
    neighbours: "前后年份",
    earlier: "较早",
    later: "较晚",
  },

  ruler: {
    label: (first: string, last: string, total: number, inferred: number) =>
      `时间尺：从${first}到${last}，共${total}件${inferred > 0 ? `，其中${inferred}件的日期据内容推定` : ""}。逐件见下面的列表。`,
    day: "圆点：确切的日子",
    period: "条形：只知年或月",
    inferred: "空心：据内容推定",
  },

  article: {
    stage: "研究阶段",
    institutions: "机构",
    people: "人物",
    tags: "主题",
    source: "来源",
    date: "报道日期",
    added: "收录日期",
    updated: "更新日期",
    identifier: "收录编号",
    editor: "责任编辑",
    card: "档案卡",
    moreNumbers: (count: number) => `另有 ${count} 个数字`,
    keyNumbers: "关键数字",
    ownedBy: (names: string) => `关于${names}`,
    asOf: (date: string) => `截至${date}`,
    contents: "目录",
    milestones: "大事记",
    works: "论文、专利、奖项与产品",
    number: (number: string) => `编号 ${number}`,
    link: "链接",
    sources: "来源",
    originally: (publication: string) => `原载《${publication}》`,
    unnamedSource: "来源未载报刊名称",
    originalReport: "本文为机构首发，没有更早的来源。",
    via: (site: string) => `读自 ${site}`,
    page: (page: string) => `第${page}版`,
    sponsor: (sponsor: string) => `本版由${sponsor}主办`,
    accessed: (date: string) => `读取于${date}`,
    readSource: "阅读原文",
    cite: "引用",
    citeSource: "原报道",
    citeSourceNumber: (number: number) => `来源 [${number}]`,
    citePage: "本页",
    citePageNote: "引用本页，请在日期后补上读取日期。",
    copy: "复制",
    copied: "已复制",
    notCopied: "没有复制成，请自行选取。",
    credit: (credit: string) => `图：${credit}`,
    footnotes: "注释",
    backToText: "回到正文",
    further: "延伸阅读",
    related: "相关文章",
    samePerson: (name: string) => `同一人物：${name}`,
    sameInstitution: (name: string) => `同一机构：${name}`,
    sameTag: (label: string) => `共同主题：${label}`,
    sequence: "前后文章",
    earlier: "较早一篇",
    later: "较新一篇",
    about: "关于这篇文章",
    aiAssisted: "人工智能辅助整理",
    aiAssistedNote: "依据所列来源，由人工智能辅助改写；数字、姓名与日期以来源为准。",
    aiNone: "未使用人工智能",
    report: "报告错误",
    reportSubject: (title: string) => `报告错误：${title}`,
  },

  profile: {
    aliases: "又称",
    formerNames: "曾用名",
    type: "类型",
    place: "所在地",
    founded: "始建",
    website: "官方网站",
    roles: "职务",
    roleAsOf: (date: string) => `据${date}的报道`,
    rolePeriod: (since: string, until: string) => `${since}至${until}`,
    roleSince: (since: string) => `${since}起`,
    roleUntil: (until: string) => `至${until}`,
    numbers: "相关数字",
    staff: "相关人物",
    siblings: "同级机构",
    leftOut: (shown: number, total: number) => `共 ${total} 项，这里列出 ${shown} 项，其余见各篇文章。`,
  },

  about: {
    title: "关于本站",
    description: (name: string) => `${name}收录什么，怎样改写与核对，怎样更正，怎样对待读者。`,
  },

  feeds: {
    title: "订阅",
    introduction: "把一个地址放进阅读软件，新收录的文章就会自己送来：不必登记，也不用天天来看。",
    needsOrigin: "订阅要写明网站的网址。这份档案还没有设定网址，所以没有订阅可用。",
    formats: [
      { name: "Atom", note: "最新文章的全文；更早的由它一直翻到第一篇。多数阅读软件用这一个。" },
      { name: "RSS", note: "最新文章的全文，给只认 RSS 2.0 的软件。" },
      { name: "JSON Feed", note: "最新文章的全文，给读 JSON 的软件。" },
    ],
    lists: "只订一部分",
    listsNote: (newest: number) =>
      `每个类别、主题、机构、人物都可以单独订阅：最新 ${newest} 篇的摘要。下面是文章最多的；其余的，在各自的页面上有“订阅”。`,
    all: (total: number) => `全部 ${total} 个`,
    titled: (label: string, site: string) => `${label} · ${site}`,
    forReaders: "这一页是给阅读软件的：把它的网址放进软件，新收录的文章就会自己送来。",
    older: "这一页收着较早的文章，阅读软件会自己翻到。",
    how: "怎样订阅",
    toPage: "看网页",
    added: (date: string) => `${date} 收录`,
    reported: (date: string) => `${date}报道`,
    firstHere: "机构首发",
    inferred: (note: string) => `（${strings.inferred}：${note}）`,
    notice: (notice: string, reason: string) => `${notice}：${reason}`,
    aside: (facts: readonly string[]) => `（${facts.join("，")}）`,
    inArchive: "在档案里看这一篇",
  },

  notFound: {
    title: "没有这一页",
    explanation: "网址可能写错了，或者这一页已经改名。可以从下面这些地方找起：",
  },

  /** Of the pictures that stand for a page where it is shared. */
  card: {
    reported: (date: string) => `${date}报道`,
    inferred: `（${strings.inferred}）`,
    printed: (report: string, publication: string) => `${report}，原载《${publication}》`,
    extent: (total: string, span: string) => `${total}，${span}`,
  },

  moved: { title: "这一页已经搬家", link: "前往新地址" },

  /** What stands in the heads of pages: the line under their title in a search engine, the names of feeds. */
  head: {
    feed: (name: string, form: string) => `${name}（${form}）`,
    nothing: "还没有收录文章。",
    milestones: (total: string, span: string) => `${total}，${span}。`,
    extent: (articles: number, span: string) => `收录文章 ${articles} 篇，${span}。`,
    page: (page: number, pages: number) => `第 ${page} 页，共 ${pages} 页。`,
    archive: "医院科研报道的全部文章，按新闻首次报道的时间排列。",
    houses: (count: number) => `共 ${count} 家机构。`,
    people: (count: number) => `共 ${count} 人。`,
    institution: (name: string, place: string) => `${name}${place && `（${place}）`}的科研报道与数据。`,
    person: (name: string, post: string, time: string) => `${name}，${post}${time && `（${time}）`}。`,
    personOnly: (name: string) => `${name}的研究与经历。`,
    tag: (label: string) => `关于“${label}”的医院科研报道。`,
    year: (label: string) => `${label}首次报道的医院科研新闻。`,
    publication: (name: string) => `原载《${name}》的医院科研报道。`,
    search: (name: string) => `在${name}的标题、正文、人名、机构与主题中检索。`,
    front: (description: string, articles: number, institutions: number, span: string) =>
      `${description}收录文章 ${articles} 篇，机构 ${institutions} 家，${span}。`,
  },

  list: {
    noStage,
    decade: (from: number, to: number) => `${from}–${to}年，每年的篇数`,
    stagePath: "从基础研究到临床应用，各阶段的篇数",
    noneBetween: (from: number, to: number) => `${from}年至${to}年没有文章`,
    yearInWords: (year: string, count: number, byStage: readonly number[]) =>
      `${year}年，${count} 篇${stagesInWords(byStage)}`,
    stageInWords: (stage: string, count: number) => `${stage}，${count} 篇`,
    neighbours: "这些文章还见于",
    neighboursNote: "数目只计这里的文章。",
    noProvince: "未注明省份",
    houses: (count: number) => `共 ${count} 家`,
    citations: "引文",
  },
} as const;
