import type { CommandTexts } from "../commands";
import { announce } from "./announceTexts";

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

export const commandTexts: CommandTexts = {
  warningMark: "warning: ",
  warningsOnly: (warnings, articles) => `${count(warnings, "warning")} and no errors in ${count(articles, "article")}.`,
  errorsFound: (errors, warnings, articles) =>
    `${count(errors, "error")} and ${count(warnings, "warning")} in ${count(articles, "article")}.`,
  nothingPublished: "Nothing was published; the previous site is untouched.",
  noProblems: (articles) => `No problems in ${count(articles, "article")}.`,
  noOrigin:
    "Warning: the site's address is not set (ARCHIVE_ORIGIN, or origin in site.yml): links are relative, and there are no canonical URLs, social cards, feeds or sitemaps, no times for Baidu and no addresses in JSON-LD.",
  nextFailed: "next build failed. It said:",
  pictureFailed: (file, reason) =>
    `The picture ${file} cannot be read to its end (${reason}). Open it in an image editor and save it again.`,
  glyphMissing: (place, character, code) =>
    `${place}: The fonts of the social cards have no "${character}" (${code}). Write it otherwise, or make no cards (add -- --cards none to the command).`,
  published: (folder, articles, pages, size, seconds) =>
    `Published to ${folder}: ${count(articles, "article")}, ${count(pages, "page")}, ${size}, in ${seconds} s.`,
  serving: (address) => `Serving the site at ${address} (Ctrl+C stops).`,
  settingRefused: (variable, value, wanted) => `The variable ${variable} cannot be "${value}". ${wanted}`,
  wanted: {
    ARCHIVE_NOW: "Write an instant with its zone, for example 2026-12-01T09:00:00+08:00.",
    ARCHIVE_ORIGIN: "Write a whole address, for example https://example.org or https://example.org/research.",
    PORT: "Write a whole number from 1 to 65535.",
  },
  noContent: (folder) => `There is no content folder ${folder}. Check ARCHIVE_CONTENT.`,
  buildUnderWay: (pid) => `Another build is under way (process ${pid}). Wait for it to end.`,
  outNotASite: (folder) =>
    `${folder} holds files that are no earlier build. Choose another ARCHIVE_OUT: they would be deleted.`,
  outHoldsSources: (folder) =>
    `ARCHIVE_OUT (${folder}) must neither contain the project or the content folder nor lie in the content folder.`,
  portTaken: (port) => `Port ${port} is taken. Choose another, for example PORT=3001 npm start.`,
  unknownOption: (message) => `The command line is wrong: ${message}`,
  announce,
};
