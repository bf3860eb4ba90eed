import type { CommandTexts } from "../commands";
import { announce } from "./announceTexts";

export const commandTexts: CommandTexts = {
  warningMark: "警告：",
  warningsOnly: (warnings, articles) => `${articles} 篇文章，${warnings} 个警告，没有错误。`,
  errorsFound: (errors, warnings, articles) => `${articles} 篇文章，${errors} 个错误，${warnings} 个警告。`,
  nothingPublished: "什么都没有发布，原来的网站没有改动。",
  noProblems: (articles) => `${articles} 篇文章，没有问题。`,
  noOrigin:
    "警告：没有设置站点地址（ARCHIVE_ORIGIN 或 site.yml 的 origin），网页里只有相对链接；没有规范网址、社交卡片、订阅、站点地图，也没有给百度的时间，结构化数据（JSON-LD）里没有网址。",
  nextFailed: "next build 没有成功，它的输出如下：",
  pictureFailed: (file, reason) => `图片 ${file} 无法完整读取（${reason}）。请用看图软件打开，另存一次。`,
  glyphMissing: (place, character, code) =>
    `${place}: 分享卡片的字体里没有“${character}”（${code}）。请换一种写法，或者不做卡片（命令后面加上 -- --cards none）。`,
  published: (folder, articles, pages, size, seconds) =>
    `已发布到 ${folder}：${articles} 篇文章，${pages} 个网页，${size}，用时 ${seconds} 秒。`,
  serving: (address) => `网站在 ${address} ，按 Ctrl+C 停止。`,
  settingRefused: (variable, value, wanted) => `环境变量 ${variable} 的值“${value}”不能用。${wanted}`,
  wanted: {
    ARCHIVE_NOW: "请写带时区的时刻，例如 2026-12-01T09:00:00+08:00。",
    ARCHIVE_ORIGIN: "请写完整的网址，例如 https://example.org 或 https://example.org/research。",
    PORT: "请写 1 到 65535 之间的整数。",
  },
  noContent: (folder) => `找不到内容文件夹 ${folder}。请检查 ARCHIVE_CONTENT。`,
  buildUnderWay: (pid) => `另一次构建正在进行（进程 ${pid}）。请等它结束。`,
  outNotASite: (folder) => `${folder} 里有别的文件，不是以前构建的网站。为免误删，请换一个 ARCHIVE_OUT。`,
  outHoldsSources: (folder) => `ARCHIVE_OUT（${folder}）不能包含项目或内容文件夹，也不能在内容文件夹里。`,
  portTaken: (port) => `端口 ${port} 已被占用。请换一个，例如 PORT=3001 npm start。`,
  unknownOption: (message) => `命令行参数有误：${message}`,
  announce,
};
