import type { CommandTexts } from "../commands";
import { announce } from "./announceTexts";
import { system } from "./systemTexts";

const shortList = (names: readonly string[]) => `${names.slice(0, 5).join(", ")}${names.length > 5 ? ", …" : ""}`;
const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

const otherPort = (port: number) => (port < 65_535 ? port + 1 : port - 1);
const hostWanted = "Write a name or an address of this machine without a port, for example 0.0.0.0 for every address.";

export const commandTexts: CommandTexts = {
  warningMark: "warning: ",
  warningsOnly: (warnings, articles) => `${count(warnings, "warning")} and no errors in ${count(articles, "article")}.`,
  errorsFound: (errors, warnings, articles) =>
    `${count(errors, "error")} and ${count(warnings, "warning")} in ${count(articles, "article")}.`,
  nothingPublished: "Nothing was published; the previous site is untouched.",
  noProblems: (articles) => `No problems in ${count(articles, "article")}.`,
  noOrigin:
    "Warning: the site's address is not set (ARCHIVE_ORIGIN, or origin in site.yml): links are relative, and there are no canonical URLs, social cards, feeds or sitemaps, no times for Baidu and no addresses in JSON-LD.",
  noArticles: (folder) =>
    `There are no articles in ${folder}. Check the folder that ARCHIVE_CONTENT names; to publish a site without articles, add -- --allow-empty to the command.`,
  noneToPublish: (articles) =>
    `There is nothing to publish: ${articles === 1 ? "the only article is a draft or" : `all ${articles} articles are drafts or`} under embargo. Check draft, embargo and ARCHIVE_NOW; to publish a site without articles, add -- --allow-empty to the command.`,
  manyDropped: (folder, dropped, published, slugs) =>
    `Of the ${count(published, "article")} that ${folder} has now, this build would drop ${dropped}, more than a third: ${slugs.join(", ")}${dropped > slugs.length ? ", …" : ""}. Check the content folder, and whether articles have become drafts or are under embargo; put the old address of a renamed file into redirectFrom, and take an article back with withdrawn. To drop them, add -- --allow-drop to the command.`,
  licenceMissing: (name, file) =>
    `${file} is not there. The licence of ${name} goes with the site, which cannot be built without it. Install the packages anew (npm ci); after a change of version, correct src/publish/licences/shippedPackages.ts.`,
  nextIsLink: (path) => `${path} is a link, and a build empties the folder that it leads to. Delete the link.`,
  nextFailed: "next build failed. It said:",
  pictureFailed: (file, reason) =>
    `The picture ${file} cannot be read to its end (${reason}). Open it in an image editor and save it again.`,
  glyphMissing: (place, character, code) =>
    `${place}: The fonts of the social cards have no "${character}" (${code}); articles that say it take the card of their kind. Leave names as they are.`,
  siteGlyphMissing: (place, character, code) =>
    `${place}: The fonts of the social cards have no "${character}" (${code}). Write it otherwise, or make no cards (add -- --cards none to the command).`,
  published: (folder, articles, pages, size, seconds) =>
    `Published to ${folder}: ${count(articles, "article")}, ${count(pages, "page")}, ${size}, in ${seconds} s.`,
  serving: (address) => `Serving the site at ${address} (Ctrl+C stops).`,
  settingRefused: (variable, value, wanted) => `The variable ${variable} cannot be "${value}". ${wanted}`,
  wanted: {
    ARCHIVE_HOST: hostWanted,
    ARCHIVE_NOW: "Write an instant with its zone, for example 2026-12-01T09:00:00+08:00.",
    ARCHIVE_ORIGIN: "Write a whole address, for example https://example.org or https://example.org/research.",
    PORT: "Write a whole number from 1 to 65535.",
  },
  noContent: (folder) => `There is no content folder ${folder}. Check ARCHIVE_CONTENT.`,
  buildUnderWay: ({ file, minutes, pid, host }) =>
    `Another build is under way (${host === undefined ? "" : `machine ${host}, `}process ${pid ?? "unknown"}, lock file ${file}, ${count(minutes, "minute")} old). Wait for it to end; if you are certain that none is running, delete the lock file.`,
  outNotASite: (folder) =>
    `${folder} holds files that are no earlier build, and no build touches them. Choose another ARCHIVE_OUT, or move them.`,
  outHoldsSources: (folder) =>
    `ARCHIVE_OUT (${folder}) must not contain the project, the content folder or public/. Choose another folder.`,
  outInSources: (folder) =>
    `ARCHIVE_OUT (${folder}) must not lie in the content folder, in public/ or in a folder that builds work in. Choose another folder.`,
  outNotAFolder: (path) =>
    `${path} is a file, not a folder: the site cannot go there. Choose another ARCHIVE_OUT, or move the file.`,
  outLinkBroken: (path) =>
    `${path} is a link to a place that does not exist. Make that folder, or choose another ARCHIVE_OUT.`,
  outIsMount: (folder) =>
    `${folder} is a mount point and cannot be replaced as a whole. Set ARCHIVE_OUT to a folder in it, for example ${folder}/site.`,
  outImpossible: (folder, parent) =>
    `${folder} cannot be made: no folder can be put into ${parent}. Choose another ARCHIVE_OUT.`,
  setAside: (folder, aside, strangers) =>
    strangers.length === 0
      ? `The earlier site in ${folder} was not built here (or that is no longer remembered). It was not deleted but renamed to ${aside}. Delete it if you do not need it.`
      : `${folder} holds ${count(strangers.length, "file")} that no build wrote, or that changed since (${shortList(strangers)}). The earlier site was not deleted but renamed to ${aside}. Put files that belong to the site into public/.`,
  pathTaken: (path) =>
    `public/${path} has a path of the site itself and would replace a page or its data. Rename it, or move it to another folder.`,
  leftBehind: (folder) =>
    `The folder of an earlier site, ${folder}, could not be removed (no permission, or in use). The new site is not harmed; remove the folder yourself.`,
  contentChanged: (path) => `${path} was changed during the build. Nothing was published; run it again.`,
  stoppedUnpublished: "Stopped. Nothing was published; the previous site is untouched.",
  killed: (signal) =>
    `The system ended the build (${signal}), most likely for want of memory. Nothing was published; the previous site is untouched. Close other programs and run it again.`,
  killedLater: (signal) =>
    `The site is published; after that the system ended the process (${signal}), most likely for want of memory. Close other programs and run it again.`,
  system,
  openToNetwork: (address) =>
    `Warning: open to the network at ${address}. Everyone who reaches this machine reads all of the content as it is now: drafts, articles under embargo, problems. Without --host and ARCHIVE_HOST this machine alone does.`,
  hostRefused: (host) => `The option --host cannot be "${host}". ${hostWanted}`,
  hostNotHere: (host) =>
    `"${host}" (--host or ARCHIVE_HOST) is no address of this machine. Choose one that is, for example 0.0.0.0 for all of them.`,
  portTaken: (port, command) =>
    `Port ${port} is taken. Choose another, for example PORT=${otherPort(port)} ${command}.`,
  portForbidden: (port, command) =>
    `Port ${port} is not open to this user. Choose one from 1024 on, for example PORT=3000 ${command}.`,
  developmentFailed: "The development server (next dev) ended by itself; what it said stands above.",
  stopped: "Stopped.",
  unknownOption: (message) => `The command line is wrong: ${message}`,
  announce,
};
