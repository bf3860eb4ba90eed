const tables = {
  articles: { title: "文章", description: "全部文章的题名、日期、归类、摘要、来源、数字与成果，新的在前。不含全文。" },
  institutions: { title: "机构", description: "文章写到的医院、大学、实验室与合作单位。" },
  people: { title: "人物", description: "文章写到的人和他们的职务。" },
  tags: { title: "主题", description: "归类用的主题和它们的上下位关系。" },
  publications: { title: "出处", description: "文章所据的报纸、网站和期刊。" },
  milestones: { title: "大事", description: "文章写明日期的事，旧的在前。撤稿和撤下的文章所写的不在此列。" },
};

/** @param json and @param csv addresses of the articles, the latter of their first part where there are several */
const examples = (json: string, csv: string) => [
  {
    id: "curl",
    heading: "curl 与 jq：每年几篇",
    code: `curl -s ${json} | jq -r '.records[].date[:4]' | sort | uniq -c`,
  },
  {
    id: "python",
    heading: "Python：分了卷也能读全",
    code: [
      "import json, urllib.request",
      "def read(url): return json.load(urllib.request.urlopen(url))",
      `head = read("${json}")`,
      'records = head["records"] + [r for p in head["parts"] for r in read(p["json"])["records"]]',
    ].join("\n"),
  },
  { id: "r", heading: "R：读 CSV", code: `articles <- read.csv("${csv}", fileEncoding = "UTF-8-BOM")` },
];

/** What the page about the data set says, and the names of its files. */
export const dataSetText = {
  title: "数据集",
  datasetName: (site: string) => `${site}数据集`,
  description: (name: string) => `${name}全部条目的 JSON 与 CSV 文件、它们的 JSON Schema 和每个字段的意思。`,
  introduction:
    "这里的每一条记录都可以成批取用：文章、机构、人物、主题、出处和大事。文件与网页出自同一次构建，内容相同。",
  tables,
  fileName: (site: string, title: string) => `${site}：${title}`,

  extent: (articles: number, from: string | undefined, to: string | undefined) =>
    from === undefined ? `${articles} 篇文章` : `${articles} 篇文章，${from === to ? from : `${from}–${to}`}年的报道`,
  changed: (date: string) => `最近变动：${date}`,

  files: {
    heading: "文件",
    table: "表",
    records: "条数",
    download: "下载",
    part: (title: string, part: number) => `${title} 第${part}卷`,
    none: "文件在构建时写成，开发时没有。",
    fullText: "全文不在数据集里，请见各篇文章的网页；成批的全文见",
    feeds: "订阅的存档",
    stop: "。",
    notes: [
      "JSON 文件一条记录占一行，未知的值一律为 null。CSV 文件按 RFC 4180 写成，UTF-8 编码并带字节顺序标记，用 Excel、WPS 可以直接打开；一格里的几项以“；”隔开，未知的值留空。表格软件可能把 2024-05 这样的日期改写成自己的样子，要保持原样，请按文本导入。",
      "标题等文字若以 = + - @ 等符号开头，表格软件会当作公式执行，所以 CSV 在这样的文字前加一个撇号 '。JSON 里的文字没有改动。",
      "大过 20 MB 的表分成几卷，编号相同的 JSON 与 CSV 分卷记录相同。这时 articles.json 这样的文件只在 parts 里列出各卷，没有不带编号的 CSV。",
      "撤下的文章只有标题、日期、归类、来源、是否用过人工智能，以及撤下的说明和此后的更正；撤稿的文章仍在，status 为 retracted。",
    ],
  },

  licence: {
    heading: "许可",
    stated: (licence: string) => `数据的许可是：${licence}。所列来源的著作权属于各来源的权利人。`,
    none: "本站没有声明许可。所列来源的著作权属于各来源的权利人；转载或再利用之前，请先取得同意。",
    ask: "联系：",
  },

  citing: {
    heading: "怎样引用",
    note: "写明文件的最近变动日期和您取用的日期：数据会随档案增补和更正。",
    citation: (publisher: string, name: string, changed: string, url: string) =>
      `${publisher}. ${name}数据集[DS/OL]. （${changed}）[取用日期]. ${url}`,
  },

  examples: {
    heading: "用法示例",
    note: "这几行取的是文章，换一个文件名就是别的表。",
    relative: "本站没有设定域名，请把示例里的路径接在您打开本页的网站地址之后。",
    list: examples,
  },

  promise: {
    heading: "会变与不会变",
    paragraphs: [
      "以后会增加字段；改名或删去字段，会在本页写明。请按名称读取字段和列，不要按位置。JSON Schema 不禁止多出来的字段，所以旧的 Schema 也能检查新的文件。",
      "slug 和 id 就是网页地址里的编号。内容没有变动，再构建一次，文件逐字节相同，changed 也不变。",
    ],
  },

  fields: {
    heading: "字段",
    note: "日期写作 2024、2024-05、2024-05-16 或 2024-05-16T07:30:03+08:00，来源说到哪一级就写到哪一级。",
    name: "字段",
    meaning: "意思",
    onlyJson: (names: string) => `CSV 没有 ${names}，另有这些列：`,
    more: "CSV 另有这些列：",
    column: "列",
    forms: "字段里的记录",
    values: {
      text: "文字",
      code: "代码",
      integer: "整数",
      number: "数",
      truth: "true 或 false",
      date: "日期",
      address: "网址",
      form: "",
    },
    list: "的列表",
    nullable: "或 null",
    comma: "、",
  },
} as const;
