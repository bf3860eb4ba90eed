import type { FileType, NotTaken, ProblemTexts, RegistryName, TooMuch } from "../problems";

const registryNames: Record<RegistryName, string> = {
  tags: "标签",
  institutions: "机构",
  people: "人物",
  publications: "出版物",
  owners: "机构或人物",
};
const registryPlaces: Record<RegistryName, string> = {
  tags: "标签列在 content/tags.yml",
  institutions: "机构各有一个文件，在 content/institutions/",
  people: "人物各有一个文件，在 content/people/",
  publications: "出版物列在 content/publications.yml",
  owners: "机构和人物的文件在 content/institutions/ 和 content/people/",
};

const yamlErrors: Record<string, string> = {
  BAD_INDENT: "缩进不一致，或括号没有关上",
  TAB_AS_INDENT: "用了制表符缩进",
  MISSING_CHAR: "缺少引号、括号、逗号或空格",
  UNEXPECTED_TOKEN: "有多余的字符",
  MULTILINE_IMPLICIT_KEY: "字段名跨了行，或冒号后缺空格",
  BAD_SCALAR_START: "值以特殊符号开头，需要加引号",
  BAD_DQ_ESCAPE: "双引号里的反斜杠写法不对",
  TAG_RESOLVE_FAILED: "值以 ! 开头，需要加引号",
  BLOCK_IN_FLOW: "方括号或花括号没有关上",
  MULTIPLE_DOCS: "中间多了一行 ---",
  BAD_DIRECTIVE: "有一行以 % 开头，需要加引号",
  KEY_OVER_1024_CHARS: "字段名太长，可能漏了引号",
};

const fileTypes: Record<FileType, string> = { folder: "文件夹", pipe: "管道", socket: "套接字", device: "设备" };

const tooMuch: Record<TooMuch, (limit: number) => string> = {
  paragraph: (limit) => `这一段到这里已有 ${limit} 处以上的 Markdown 或 HTML 标记`,
  text: (limit) => `正文到这里已有 ${limit} 处以上的 Markdown 或 HTML 标记（三个西文单词或数字算一处）`,
  words: (limit) => `正文到这里已有约 ${limit} 个西文单词、数字或空格（一处标记算三个）`,
  bracket: (limit) => `一个没有结束的 [ 之后，到这里已有约 ${limit} 个西文单词或数字`,
};

const takenFor: Readonly<Record<string, string>> = { ">": "引用", "*": "斜体" };

const notTaken: Record<NotTaken, { message: string; hint: string }> = {
  heading: { message: "看起来是标题，却没有成为标题", hint: "请在 # 后面空一格。" },
  underline: { message: "不会把上一行变成标题", hint: "小标题请在那一行前面写“## ”，并删去这一行。" },
  bold: { message: "没有成为加粗", hint: "加粗请在文字两边都写 ** ，中间不留空格；要显示这些符号，请写成 \\*\\* 。" },
  table: { message: "看起来是表格的一行，却没有成为表格", hint: "请在表头下面加一行 |---|---| ，表格前空一行。" },
  footnote: { message: "没有对应的注释", hint: "请另起一段写“[^…]: 注释”，或删去这个记号。" },
  foreign: { message: "是别的网站程序的写法，这里不起作用", hint: "请删去，或改成要给读者看的文字。" },
};

const spaceNames: Record<string, string> = {
  "U+0009": "制表符（Tab）",
  "U+00A0": "不换行空格（U+00A0）",
  "U+3000": "全角空格（U+3000）",
};
const spaceName = (character: string) => spaceNames[character] ?? `看不见的字符 ${character}`;

const didYouMean = (nearest: string | undefined) => (nearest === undefined ? "" : `是不是“${nearest}”？`);
const listed = (words: readonly string[]) => words.join("、");

/** Problems in Chinese, the editors' language. */
export const problemTexts: ProblemTexts = {
  emptyFile: () => ({ message: "文件是空的。", hint: "请写入内容，或删除这个文件。" }),
  fileTooLarge: ({ size, limit }) => ({
    message: `文件有 ${size}，超过上限 ${limit}。`,
    hint: "请拆成几篇；图片请另存为文件，不要嵌在正文里。",
  }),
  assetTooLarge: ({ size, limit }) => ({
    message: `文件有 ${size}，超过上限 ${limit}。`,
    hint: "请缩小图片，或把大文件放到别的网站，再用链接指过去。",
  }),
  notAFile: ({ type }) => ({
    message: `这里应当是文件，却是${fileTypes[type]}。`,
    hint: type === "folder" ? "请给这个文件夹改名，或移走它。" : "请删除它，或移到别处。",
  }),
  notAFolder: () => ({ message: "这里应当是文件夹，却是文件。", hint: "请移走或删除这个文件，再建同名的文件夹。" }),
  badLink: ({ reason, target }) =>
    ({
      missing: { message: `链接指向的“${target}”不存在。`, hint: "请删除这个链接，或换成文件本身。" },
      loop: { message: "链接绕成了圈，哪里也到不了。", hint: "请删除这个链接，或换成文件本身。" },
      outside: { message: `链接指向的“${target}”在这个文件夹之外，不会被读取。`, hint: "请换成文件本身。" },
      folder: {
        message: `链接指向文件夹“${target}”，会没完没了地绕回来。`,
        hint: "请删除这个链接，或换成要用的文件。",
      },
    })[reason],
  unreadable: ({ reason }) =>
    ({
      denied: { message: "没有权限读取。", hint: "请让运行程序的用户可以读取它，例如用 chmod -R u+rX。" },
      vanished: { message: "读取的时候它不见了。", hint: "请等文件复制或同步完，再运行一次。" },
      changed: { message: "读取的时候它还在变大。", hint: "请等文件写完，再运行一次。" },
      tooLong: { message: "名称或路径太长，无法读取。", hint: "请移到浅一些的文件夹，或缩短名称。" },
      tooManyOpen: { message: "同时打开的文件太多，无法读取。", hint: "请关闭别的程序，再运行一次。" },
      fault: { message: "磁盘没有读出它。", hint: "请检查磁盘，或从备份恢复这个文件。" },
    })[reason],
  unusableName: ({ name, looksLike }) => ({
    message: looksLike
      ? `名称“${name}”不是 UTF-8 编码，看起来是“${looksLike}”。`
      : `名称“${name}”里有看不见的字符，或不是 UTF-8 编码。`,
    hint: "请改名；如果来自压缩包，请按 UTF-8 重新打包或解压。",
  }),
  notUtf8: ({ looksLike }) => ({
    message: looksLike ? `文件不是 UTF-8 编码，看起来是 ${looksLike}。` : "文件不是 UTF-8 编码。",
    hint: "请在编辑器里选择“另存为”，编码选 UTF-8。",
  }),
  controlCharacter: ({ character }) => ({
    message: `有看不见的控制字符 ${character}。`,
    hint: "请删除它；这样的字符多半是从别的软件粘贴来的。",
  }),
  radical: ({ character, name, nearest, nearestName }) => ({
    message: `“${character}”（${name}）是部首，不是汉字，多半来自 PDF，看起来和汉字一样。`,
    hint: nearest === undefined ? "请改成要写的那个汉字。" : `请改成“${nearest}”（${nearestName}）。`,
  }),
  invisibleCharacter: ({ name }) => ({
    message: `有看不见的字符 ${name}，会隔断词语。`,
    hint: "请删除它；这样的字符多半是从网页粘贴来的。",
  }),
  lostCharacter: ({ name }) => ({
    message: `这里有一个字已经丢失，只剩下 ${name}。`,
    hint: "请对照来源，补上原来的字。",
  }),
  privateCharacter: ({ name }) => ({
    message: `${name} 是私用区的字符，在读者的设备上会显示成空白、方框或别的字。`,
    hint: "请对照来源，改成 Unicode 里的那个字；没有的字，请用文字说明它的写法。",
  }),
  strayFile: ({ expected }) => ({ message: "这个文件放错了地方，不会被读取。", hint: `请存为 ${expected}。` }),
  badFileName: ({ name, nearest }) => ({
    message: `文件名“${name}”会成为网址，只能用小写字母 a–z、数字和连字符，且不能叫 page。`,
    hint: `请改名，例如 ${nearest}。`,
  }),
  nameTooLong: ({ length, limit }) => ({
    message: `名称有 ${length} 字节，超过上限 ${limit}，做不成文件。`,
    hint: "请缩短；一个汉字占 3 字节。",
  }),
  wrongYearFolder: ({ folder, year }) => ({
    message: `文章的日期在 ${year} 年，文件却在 ${folder} 文件夹。`,
    hint: `请移到 content/articles/${year}/，或改正日期。`,
  }),
  duplicateSlug: ({ slug, other }) => ({ message: `“${slug}”已经被 ${other} 使用。`, hint: "请给其中一个文件改名。" }),
  missingFile: ({ file }) => ({ message: "缺少这个文件。", hint: `请新建 ${file}，写法见 content/README.md。` }),

  noFrontMatter: () => ({
    message: "文件开头没有题头（front matter）。",
    hint: "请在第一行写 ---，写完各字段后再用一行 --- 结束。",
  }),
  unclosedFrontMatter: () => ({ message: "题头没有结束。", hint: "请在最后一个字段之后单独写一行 ---。" }),
  executableFrontMatter: ({ engine }) => ({
    message: `题头标明为“${engine}”，这里只接受 YAML，也从不执行代码。`,
    hint: "请把第一行改为 ---。",
  }),
  yamlSyntax: ({ detail }) => ({
    message: `YAML 写法有误（${yamlErrors[detail] ?? detail}）。`,
    hint: "请检查缩进（用空格，不用制表符）、引号是否成对、冒号后是否有空格。",
  }),
  yamlColon: ({ nearest }) => ({
    message: "值里的英文冒号被当成了新的字段。",
    hint: `请给整个值加上引号，${nearest === undefined ? '例如 title: "AKR1B10: 一个基因"' : `写成 ${nearest} `}，或改用中文冒号“：”。`,
  }),
  yamlKeyColon: ({ key, colon, character, nearest }) => ({
    message:
      colon !== ":"
        ? `“${key}”后面是中文冒号“${colon}”。`
        : character === undefined
          ? `“${key}”的冒号后面缺一个空格。`
          : `“${key}”的冒号后面不是普通空格，是${spaceName(character)}。`,
    hint: `请用英文冒号加一个普通空格，写成 ${nearest} 。`,
  }),
  yamlIndent: ({ character }) => ({
    message: `这一行用${spaceName(character)}缩进。`,
    hint: "请改成普通空格，同一级的各行空得一样多；别的行也这样的，一并改正。",
  }),
  yamlListMark: ({ character }) => ({
    message: `“${character}”不是列表的记号。`,
    hint: "请改成英文减号加一个空格，写成“- ”；各项都一样改。",
  }),
  yamlQuotes: ({ nearest }) => ({
    message: "值以有特殊含义的符号开头，没有读成一段文字。",
    hint: `请给整个值加上引号，写成 ${nearest} 。`,
  }),
  yamlComment: ({ written, nearest }) => ({
    message: `“${written}”被当成了注释，读者看不到。`,
    hint: `请给整个值加上引号，写成 ${nearest} ；真是注释的，请另起一行。`,
  }),
  yamlComma: ({ written, nearest }) => ({
    message: `花括号里的英文逗号把“${written}”分成了两项。`,
    hint: `请给整个值加上引号，写成 ${nearest} 。`,
  }),
  yamlDuplicateKey: ({ key }) => ({ message: `字段“${key}”写了两次。`, hint: "请只留一个。" }),
  yamlAlias: () => ({
    message: "不支持 YAML 的锚点和别名（& 与 *）。",
    hint: "请把内容写全，或给以 * 或 & 开头的值加引号。",
  }),
  nestedTooDeep: () => ({
    message: "括号、列表、引用或 HTML 元素嵌套得太深，无法读取。",
    hint: "请检查是否漏写了结束的括号或标签，或从别处粘贴了多余的符号。",
  }),
  frontMatterTooLong: ({ length, limit }) => ({
    message: `题头有 ${length} 个字符，超过上限 ${limit}，没有读取。`,
    hint: "请检查题头是否漏了结束的 ---，或把长的文字移到正文里。",
  }),
  textNotShown: ({ what }) => ({
    message: `“${what}”里的文字不会显示。`,
    hint: "请把标签、引号或注释写完（补上 >、引号或 -->），把尖括号里的文字移到外面，在正文里引用这条脚注或链接，或删除它。",
  }),
  tooMuchMarkup: ({ limit, within }) => ({
    message: `${tooMuch[within](limit)}，太多了，没有排版。`,
    hint: within === "bracket" ? "请补上 ]，或删去 [。" : "请拆开，或删去多余的符号、空格和空行。",
  }),
  notAMap: () => ({
    message: "这里应当是“字段: 值”的形式。",
    hint: "请每行写一个字段，冒号后空一格，例如 title: 题名。",
  }),
  notAList: ({ nearest = "[甲, 乙]" }) => ({
    message: "这里应当是一个列表。",
    hint: `请写成 ${nearest} ，或每行以“- ”开头。`,
  }),
  emptyBody: () => ({ message: "没有正文。", hint: "请在题头的第二个 --- 之后写正文。" }),

  unknownKey: ({ key, nearest, known }) => ({
    message: `没有“${key}”这个字段。`,
    hint:
      didYouMean(nearest) ||
      (known.length > 0 ? `可用的字段：${listed(known)}。` : "可用的字段，这个文件前面的提示已经列出。"),
  }),
  keyCase: ({ key, nearest }) => ({ message: `字段“${key}”的大小写不对。`, hint: `请写成 ${nearest} 。` }),
  missing: ({ key, kind }) => ({
    message: kind === undefined ? `缺少必填字段 ${key}。` : `kind 为 ${kind} 的文章必须有 ${key}。`,
    hint: `请补上 ${key}，写法见 content/README.md。`,
  }),
  emptyValue: () => ({ message: "字段没有值。", hint: "请填写，或删除这一行。" }),
  emptyLeftOut: ({ key }) => ({ message: `${key} 没有值，当作没有写。`, hint: "请填写，或删除这一行。" }),
  notText: () => ({ message: "这里应当是一段文字。", hint: "请写成一个值，不要写成列表或分级的字段。" }),
  notOneOf: ({ value, allowed, nearest }) => ({
    message: `“${value}”不是可选的值。`,
    hint: `${didYouMean(nearest)}可选：${listed(allowed)}。`,
  }),
  notBoolean: ({ value }) => ({ message: `“${value}”应当是 true 或 false。`, hint: "请写 true（是）或 false（否）。" }),
  wrongLength: ({ length, min, max }) => ({
    message: `共 ${length} 个字，应在 ${min} 到 ${max} 字之间。`,
    hint: length < min ? "请写得更完整：谁、在哪里、做了什么、到了哪一步。" : "请压缩，细节留给正文。",
  }),
  tooFew: ({ min }) => ({ message: `至少要有 ${min} 项。`, hint: "请补上，或删除这个字段。" }),
  moreProblems: ({ count }) => ({
    message: `这个文件还有 ${count} 个问题，没有列出。`,
    hint: "请先改好上面的，再检查一次。",
  }),
  tooMany: ({ count, max }) => ({
    message: `列表有 ${count} 项，最多 ${max} 项，多出的没有检查。`,
    hint: "请删去多余的，或分写在几个文件里。",
  }),
  notADate: ({ value, nearest }) => ({
    message: `“${value}”不是${nearest === undefined ? "日期" : "这里的日期写法"}。`,
    hint: nearest ? `请写 ${nearest} 。` : "请写 2022、2022-05、2022-05-16 或 2022-05-16T07:30:03+08:00。",
  }),
  notACalendarDate: ({ value, nearest }) => ({
    message: `“${value}”不是日历上的日期。`,
    hint: `请写真实的日期，例如 ${nearest}。`,
  }),
  dateAhead: ({ value, today }) => ({
    message: `“${value}”还没有到，今天是 ${today}。`,
    hint: "请核对日期；电脑的时钟不对，也会这样提示。",
  }),
  dateFarAhead: ({ value, today }) => ({
    message: `“${value}”在一年以后，今天是 ${today}。`,
    hint: "请核对年份是不是写错了。",
  }),
  addedBeforeNews: ({ added, date }) => ({
    message: `收录日期“${added}”早于消息的日期“${date}”。`,
    hint: "请核对：added 是收录进档案的日期，date 是消息见报的日期。",
  }),
  notAnInstant: ({ value }) => ({
    message: `“${value}”不是精确的时刻。`,
    hint: "请写明时、分、秒和时区，例如 2026-12-01T09:00:00+08:00。",
  }),
  notAnId: ({ value, nearest }) => ({
    message: `“${value}”不能用作代号：只能用小写字母 a–z、数字和连字符，且不能叫 page。`,
    hint: `请改为例如 ${nearest}。`,
  }),
  notAUrl: ({ value, nearest }) => ({
    message: nearest === undefined ? `“${value}”不是网址。` : `“${value}”里有不属于网址的字符。`,
    hint: nearest === undefined ? "请写以 https:// 或 http:// 开头的完整网址。" : `请写成 ${nearest} 。`,
  }),
  notAMailAddress: ({ value }) => ({
    message: `“${value}”不是电子邮件地址。`,
    hint: "请写成 name@example.org 的形式。",
  }),
  notADoi: ({ value, nearest }) => ({
    message: nearest === undefined ? `“${value}”不是 DOI。` : `“${value}”里有不属于 DOI 的字符。`,
    hint:
      nearest === undefined
        ? "请写以 10. 开头的编号，例如 10.1002/hep.30000，不带网址。"
        : `请只写编号： ${nearest} 。`,
  }),
  notAPath: ({ value }) => ({
    message: `“${value}”不是站内的旧路径。`,
    hint: "请写以 / 开头的路径，例如 /2022/05/16/title.html，不带域名、问号和井号。",
  }),
  pathTooLong: ({ length, limit }) => ({
    message: `路径有 ${length} 字节，超过上限 ${limit}，做不成文件。`,
    hint: "请核对是不是多写了；确实这么长的旧路径无法保留，请删除这一行。",
  }),
  notAnIndexNowKey: ({ value }) => ({
    message: `“${value}”不能用作 IndexNow 的密钥。`,
    hint: "请写 8 到 128 个英文字母、数字或连字符，例如 openssl rand -hex 16 的输出。",
  }),
  notAYear: ({ value }) => ({ message: `“${value}”不是年份。`, hint: "请写四位数字，例如 2019。" }),
  originWithExtras: ({ value }) => ({
    message: `“${value}”不能用作站点地址。`,
    hint: "请写协议、域名和可选的路径，例如 https://example.org/research，不带问号、井号、用户名。",
  }),
  notOneName: ({ value, nearest }) => ({
    message: `“${value}”不只是一个人的姓名。`,
    hint: `一人一项，职务写在 role 里，请写成 ${nearest} 。`,
  }),
  spaceInName: ({ value, nearest }) => ({
    message: `姓名“${value}”中间有空格。`,
    hint: `请写成 ${nearest} ，不然搜索和引文会把它当成别的名字。`,
  }),
  workWithoutName: () => ({ message: "title（题名）和 container（刊名或奖项名）都没有写。", hint: "请至少写一个。" }),
  figureDatedTwice: () => ({ message: "asOf（截至）和 period（时段）只能写一个。", hint: "请删除其中一个。" }),
  duplicateId: ({ id, other }) => ({ message: `代号“${id}”已经被 ${other} 使用。`, hint: "请换一个代号。" }),
  duplicateLabel: ({ label, other }) => ({
    message: `“${label}”已经是标签 ${other} 的代号、名称或同义词。`,
    hint: "一个词只能指一个标签，请删除其中一处。",
  }),
  redirectTaken: ({ path, other }) => ({
    message: `旧路径“${path}”已经被 ${other} 使用。`,
    hint: "一个旧路径只能通向一页，请删除其中一处。",
  }),
  redirectHidesPage: ({ path }) => ({
    message: `“${path}”现在就是站内的一页，不能当作旧路径。`,
    hint: "请删除这一行，或改写成改名以前的路径。",
  }),

  listSeparator: ({ value, separator, nearest }) => ({
    message: `“${value}”里的“${separator}”不起分隔作用，整个被当成了一个词。`,
    hint: `请用英文逗号加空格分开，写成 ${nearest} 。`,
  }),
  unknownReference: ({ value, registry, nearest }) => ({
    message: `没有“${value}”这个${registryNames[registry]}。`,
    hint: `${didYouMean(nearest)}${registryPlaces[registry]}。`,
  }),
  unknownLead: ({ slug, nearest }) => ({
    message: `没有代号为“${slug}”的文章，不能作首页头条。`,
    hint: `${didYouMean(nearest)}请写文章的代号，就是文件名去掉 .md。`,
  }),
  retractedLead: ({ slug, instead }) => ({
    message: `“${slug}”已经撤稿或撤下，不能作首页头条。`,
    hint: instead === undefined ? "请删除这一行。" : `请写另一篇文章的代号，例如 ${instead}，或删除这一行。`,
  }),
  unpublishedLead: ({ slug }) => ({
    message: `“${slug}”是草稿或尚未解禁的文章，公开以前由最新的一篇代作首页头条。`,
    hint: "公开以后会自动换上；现在就要指定头条，请写一篇已公开文章的代号。",
  }),
  hierarchyTooDeep: ({ max }) => ({
    message: `上级之上还有上级，超过 ${max} 级。`,
    hint: "请检查上级是否绕成了圈，或减少级数。",
  }),
  cycle: ({ path }) => ({ message: `上级关系绕成了圈：${path.join(" → ")}。`, hint: "请删除其中一个上级。" }),
  deadLink: ({ href, nearest }) => ({
    message: `站内没有“${href}”这一页。`,
    hint: didYouMean(nearest) || "请检查路径，例如 /articles/文件名/。",
  }),
  deadAnchor: ({ href, nearest }) => ({
    message: `“${href}”指向的标题不存在。`,
    hint: didYouMean(nearest) || "请检查 # 后面的标题文字。",
  }),
  relativeLink: ({ href }) => ({
    message: `“${href}”不是完整的链接。`,
    hint: "站内链接写 /articles/文件名/，站外链接写 https://…。",
  }),
  unpublishedLink: ({ href }) => ({
    message: `“${href}”是草稿或尚未解禁的文章，读者还看不到。`,
    hint: "请删除这个链接，或等那篇文章公开后再加。",
  }),
  missingImage: ({ src, nearest }) => ({
    message: `找不到图片“${src}”。`,
    hint: didYouMean(nearest) || "请把图片放在文章旁边，或放进 public/ 并写以 / 开头的路径。",
  }),
  localImage: ({ src, name }) => ({
    message: `图片“${src}”写的是自己电脑上的路径，别人的电脑上没有。`,
    hint: `请把图片放在文章旁边，这里只写文件名${name && ` ${name}`} 。`,
  }),
  imageNameForm: ({ src }) => ({
    message: `文章旁边有一个文件，名称和“${src}”看起来一样，编码却不同（带附加符号的字母在 macOS 上拆成两个字符）。`,
    hint: "请复制这里的名称，用它给文件重新命名，或两处都改用英文字母。",
  }),
  notAnImage: ({ src, allowed }) => ({
    message: `“${src}”不是可用的图片格式。`,
    hint: `请转换为 ${listed(allowed)}。`,
  }),
  brokenImage: ({ src, allowed }) => ({
    message: `“${src}”读不出图片，文件可能损坏，或者并不是图片。`,
    hint: `请用看图软件打开，另存为 ${listed(allowed)} 中的一种。`,
  }),
  misnamedImage: ({ src, nearest }) => ({
    message: `“${src}”的实际格式与文件名不符。`,
    hint: `请把文件改名为 ${nearest}，这里也照改。`,
  }),
  imageNameReserved: ({ name, nearest }) => ({
    message: `“${name}”这样的文件名留给程序生成的较窄图片。`,
    hint: `请把那个文件改名，例如 ${nearest}。`,
  }),
  unused: ({ registry, id }) => ({
    message: `没有文章用到${registryNames[registry]}“${id}”，所以它不会发布。`,
    hint: "请在写到它的文章里写上它的代号；暂时没有，留着也不妨碍发布。",
  }),
  resultWithoutStage: ({ stages }) => ({
    message: "成果没有写研究阶段。",
    hint: `来源写明时请加 stage（${listed(stages)}）；来源没有写就不加。`,
  }),

  headingSkipped: ({ from, to }) => ({
    message: `标题从第 ${from} 级跳到了第 ${to} 级。`,
    hint: `请改用 ${"#".repeat(from + 1)}。`,
  }),
  headingOne: () => ({ message: "正文里的一级标题会与文章标题混淆，已按二级标题处理。", hint: "请改用 ##。" }),
  elementUnwrapped: ({ element }) => ({
    message: `不支持 HTML 元素 <${element}>，只保留了其中的文字。`,
    hint: "请改用 Markdown。",
  }),
  activeContentRemoved: ({ what }) => ({
    message: `为安全起见，已去掉“${what}”。`,
    hint: "正文不运行代码，也不嵌入别处的内容，请删除。",
  }),
  remoteImage: ({ src }) => ({
    message: `图片“${src}”在别的网站上，已改为链接。`,
    hint: "请下载图片，放在文章旁边；读者的浏览器不会访问第三方。",
  }),
  markupNotTaken: ({ kind, written, nearest }) => ({
    message: `“${written}”${notTaken[kind].message}，读者会看到这些符号。`,
    hint: nearest === undefined ? notTaken[kind].hint : `请写成 ${nearest} 。`,
  }),
  linkNotTaken: ({ written, nearest }) => ({
    message: `“${written}”没有成为链接或图片，读者会看到这些符号。`,
    hint: `请用英文括号、不带空格的地址，写成 ${nearest} 。`,
  }),
  signTaken: ({ sign, written, nearest }) => ({
    message: `“${written}”里的 ${sign} 被当成了${takenFor[sign] ?? "列表"}，读者看不到这个符号。`,
    hint: `如果它是数值的一部分，请写成 ${nearest} ，或改写成文字。`,
  }),
  imageWithoutAlt: ({ src }) => ({
    message: `图片“${src}”没有文字说明。`,
    hint: "请在方括号里写图上有什么，例如 ![团队在实验室](photo.jpg)。",
  }),
};
