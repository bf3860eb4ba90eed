import type { CommandTexts } from "../commands";
import { announce } from "./announceTexts";
import { system } from "./systemTexts";

const shortList = (names: readonly string[]) => `${names.slice(0, 5).join("、")}${names.length > 5 ? "……" : ""}`;

const otherPort = (port: number) => (port < 65_535 ? port + 1 : port - 1);
const hostWanted = "请写本机的名称或地址，不带端口，例如用 0.0.0.0 表示全部地址。";

export const commandTexts: CommandTexts = {
  warningMark: "警告：",
  warningsOnly: (warnings, articles) => `${articles} 篇文章，${warnings} 个警告，没有错误。`,
  errorsFound: (errors, warnings, articles) => `${articles} 篇文章，${errors} 个错误，${warnings} 个警告。`,
  nothingPublished: "什么都没有发布，原来的网站没有改动。",
  noProblems: (articles) => `${articles} 篇文章，没有问题。`,
  noOrigin:
    "警告：没有设置站点地址（ARCHIVE_ORIGIN 或 site.yml 的 origin），网页里只有相对链接；没有规范网址、社交卡片、订阅、站点地图，也没有给百度的时间，结构化数据（JSON-LD）里没有网址。",
  noArticles: (folder) =>
    `${folder} 里没有文章。请检查 ARCHIVE_CONTENT 指向的文件夹；确实要发布没有文章的网站，请在命令后面加上 -- --allow-empty。`,
  noneToPublish: (articles) =>
    `${articles} 篇文章都是草稿或尚未解禁，没有一篇可以发布。请检查 draft、embargo 和 ARCHIVE_NOW；确实要发布没有文章的网站，请在命令后面加上 -- --allow-empty。`,
  manyDropped: (folder, dropped, published, slugs) =>
    `${folder} 现有的 ${published} 篇文章里，这次会去掉 ${dropped} 篇，超过三分之一：${slugs.join("、")}${dropped > slugs.length ? "……" : ""}。请检查内容文件夹，以及文章是否改成了草稿或尚未解禁；改了文件名，请把旧网址写进 redirectFrom；要收回文章，请用 withdrawn。确实要去掉，请在命令后面加上 -- --allow-drop。`,
  licenceMissing: (name, file) =>
    `找不到 ${file}。${name} 的许可要随网站一起发布，没有它就不能构建。请重新安装依赖（npm ci）；换了版本的，请核对 src/publish/licences/shippedPackages.ts。`,
  nextIsLink: (path) => `${path} 是链接，构建会清空它指向的文件夹。请删掉这个链接。`,
  nextFailed: "next build 没有成功，它的输出如下：",
  pictureFailed: (file, reason) => `图片 ${file} 无法完整读取（${reason}）。请用看图软件打开，另存一次。`,
  glyphMissing: (place, character, code) =>
    `${place}: 分享卡片的字体里没有“${character}”（${code}），有这个字的文章用同类文章共有的卡片。人名、地名照原样写，不要为此改字。`,
  siteGlyphMissing: (place, character, code) =>
    `${place}: 分享卡片的字体里没有“${character}”（${code}）。请换一种写法，或者不做卡片（命令后面加上 -- --cards none）。`,
  published: (folder, articles, pages, size, seconds) =>
    `已发布到 ${folder}：${articles} 篇文章，${pages} 个网页，${size}，用时 ${seconds} 秒。`,
  serving: (address) => `网站在 ${address} ，按 Ctrl+C 停止。`,
  settingRefused: (variable, value, wanted) => `环境变量 ${variable} 的值“${value}”不能用。${wanted}`,
  wanted: {
    ARCHIVE_HOST: hostWanted,
    ARCHIVE_NOW: "请写带时区的时刻，例如 2026-12-01T09:00:00+08:00。",
    ARCHIVE_ORIGIN: "请写完整的网址，例如 https://example.org 或 https://example.org/research。",
    PORT: "请写 1 到 65535 之间的整数。",
  },
  noContent: (folder) => `找不到内容文件夹 ${folder}。请检查 ARCHIVE_CONTENT。`,
  buildUnderWay: ({ file, minutes, pid, host }) =>
    `另一次构建正在进行（${host === undefined ? "" : `机器 ${host}，`}进程 ${pid ?? "不明"}，锁文件 ${file}，${minutes} 分钟前）。请等它结束；确定没有构建在运行时，请删除这个锁文件。`,
  outNotASite: (folder) =>
    `${folder} 里有别的文件，不是以前构建的网站；构建不会动它们。请换一个 ARCHIVE_OUT，或把它们移开。`,
  outHoldsSources: (folder) => `ARCHIVE_OUT（${folder}）不能包含项目、内容文件夹或 public。请换一个文件夹。`,
  outInSources: (folder) => `ARCHIVE_OUT（${folder}）不能在内容文件夹、public 或构建自己用的文件夹里。请换一个文件夹。`,
  outNotAFolder: (path) => `${path} 是文件，不是文件夹，网站放不进去。请换一个 ARCHIVE_OUT，或把这个文件移开。`,
  outLinkBroken: (path) => `${path} 是链接，它指向的地方不存在。请建好那个文件夹，或换一个 ARCHIVE_OUT。`,
  outIsMount: (folder) =>
    `${folder} 是挂载点，不能整个替换。请把 ARCHIVE_OUT 设为它里面的一个文件夹，例如 ${folder}/site。`,
  outImpossible: (folder, parent) => `${folder} 建不起来：${parent} 不能放文件夹。请换一个 ARCHIVE_OUT。`,
  setAside: (folder, aside, strangers) =>
    strangers.length === 0
      ? `${folder} 原来的网站不是在这里构建的（或者记录已不在），没有删除，已改名为 ${aside}。不需要时请自行删除。`
      : `${folder} 里有 ${strangers.length} 个文件不是构建写的，或后来改过（${shortList(strangers)}）。原来的网站没有删除，已改名为 ${aside}。要随网站发布的文件请放进 public/。`,
  pathTaken: (path) => `public/${path} 占了网站自己的路径，会盖掉网页或数据。请给它改名，或移到别的文件夹。`,
  leftBehind: (folder) => `旧网站的文件夹 ${folder} 没能删除（没有权限，或被占用）。新网站不受影响；请自行删除它。`,
  contentChanged: (path) => `${path} 在构建时被改动了。什么都没有发布；请再运行一次。`,
  stoppedUnpublished: "已停止。什么都没有发布，原来的网站没有改动。",
  killed: (signal) =>
    `构建被系统中止（${signal}），多半是内存不够。什么都没有发布，原来的网站没有改动。请关掉别的程序再运行。`,
  killedLater: (signal) => `网站已发布，之后进程被系统中止（${signal}），多半是内存不够。请关掉别的程序再运行。`,
  system,
  openToNetwork: (address) =>
    `警告：已在 ${address} 向网络开放。能访问这台机器的人都能读到现有的全部内容，包括草稿、未解禁的文章和内容里的问题。不写 --host 和 ARCHIVE_HOST，就只有本机能看。`,
  hostRefused: (host) => `选项 --host 的值“${host}”不能用。${hostWanted}`,
  hostNotHere: (host) =>
    `“${host}”（--host 或 ARCHIVE_HOST）不是这台机器的地址。请换成本机的地址，例如用 0.0.0.0 表示全部地址。`,
  portTaken: (port, command) => `端口 ${port} 已被占用。请换一个，例如 PORT=${otherPort(port)} ${command}。`,
  portForbidden: (port, command) =>
    `当前用户不能使用端口 ${port}。请换成 1024 或更大的端口，例如 PORT=3000 ${command}。`,
  developmentFailed: "开发服务器（next dev）自己退出了，原因见上面的输出。",
  stopped: "已停止。",
  unknownOption: (message) => `命令行参数有误：${message}`,
  announce,
};
