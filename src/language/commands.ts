/** What the commands print, in one language. */
export type CommandTexts = {
  /** Before the message of a warning. */
  warningMark: string;
  /** After the list of problems of a run that may go on. */
  warningsOnly: (warnings: number, articles: number) => string;
  errorsFound: (errors: number, warnings: number, articles: number) => string;
  nothingPublished: string;
  noProblems: (articles: number) => string;
  noOrigin: string;
  /** Nothing in the content folder is an article. */
  noArticles: (folder: string) => string;
  /** All articles that there are, are drafts or under embargo. */
  noneToPublish: (articles: number) => string;
  /** `slugs` are the first of the dropped ones; `published` counts the articles and old addresses of the site that is replaced. */
  manyDropped: (folder: string, dropped: number, published: number, slugs: readonly string[]) => string;
  nextFailed: string;
  nextIsLink: (path: string) => string;
  /** A package of which readers get a part has no licence where it should lie. */
  licenceMissing: (name: string, file: string) => string;
  /** A picture that cannot be made ready for readers; the reason is another program's, in English. */
  pictureFailed: (file: string, reason: string) => string;
  /** A character that no font of the social cards has. `place` is `path:line:column field`, `code` is `U+XXXX`. */
  siteGlyphMissing: (place: string, character: string, code: string) => string;
  glyphMissing: (place: string, character: string, code: string) => string;
  published: (folder: string, articles: number, pages: number, size: string, seconds: string) => string;
  serving: (address: string) => string;
  settingRefused: (variable: string, value: string, wanted: string) => string;
  wanted: Record<"ARCHIVE_HOST" | "ARCHIVE_NOW" | "ARCHIVE_ORIGIN" | "PORT", string>;
  noContent: (folder: string) => string;
  buildUnderWay: (lock: LockInWords) => string;
  outNotASite: (folder: string) => string;
  outHoldsSources: (folder: string) => string;
  outInSources: (folder: string) => string;
  outNotAFolder: (path: string) => string;
  outLinkBroken: (path: string) => string;
  outIsMount: (folder: string) => string;
  outImpossible: (folder: string, parent: string) => string;
  /** Before the line that says what was published. `strangers` are files in it that no build made; none: the whole folder. */
  setAside: (folder: string, aside: string, strangers: readonly string[]) => string;
  /** A file of `public/` whose path the build needs; below the root of the site. */
  pathTaken: (path: string) => string;
  /** A folder of an earlier site that the system did not let the build remove. */
  leftBehind: (folder: string) => string;
  /** A file that was changed between being checked and being published. */
  contentChanged: (path: string) => string;
  stoppedUnpublished: string;
  /** By a signal that nobody sent to the command. */
  killed: (signal: string) => string;
  /** Likewise, once the site was published. */
  killedLater: (signal: string) => string;
  /** What the operating system refuses, by its code; `path` is empty where it names none. */
  system: Record<SystemErrorCode, (path: string) => string>;
  /** What `dev` says when it is open: others read what is not published. */
  openToNetwork: (address: string) => string;
  hostRefused: (host: string) => string;
  hostNotHere: (host: string) => string;
  portTaken: (port: number, command: ServingCommand) => string;
  portForbidden: (port: number, command: ServingCommand) => string;
  developmentFailed: string;
  /** The end of a command that somebody has told to end. */
  stopped: string;
  unknownOption: (message: string) => string;
  announce: AnnounceTexts;
};

/** The commands that serve pages, as they are typed. */
export type ServingCommand = "npm start" | "npm run dev";

/** A build's lock: its file, its age in minutes, and who holds it: a process, on another machine where one is named. */
export type LockInWords = { file: string; minutes: number; pid?: number | undefined; host?: string | undefined };

/** Errors of the operating system that somebody who uses the commands can cause. */
export const systemErrorCodes = [
  "EACCES",
  "EBUSY",
  "EDQUOT",
  "EEXIST",
  "EIO",
  "EISDIR",
  "ELOOP",
  "EMFILE",
  "ENAMETOOLONG",
  "ENFILE",
  "ENOENT",
  "ENOMEM",
  "ENOSPC",
  "ENOTDIR",
  "ENOTEMPTY",
  "EPERM",
  "EROFS",
] as const;
export type SystemErrorCode = (typeof systemErrorCodes)[number];

/** How an address differs from when it was last announced. */
export type ChangeKind = "new" | "changed" | "gone";

/** What `npm run announce` says; `service` is the name of who is told. */
export type AnnounceTexts = {
  services: { indexNow: string; baidu: string };
  change: Record<ChangeKind, string>;
  siteUnreadable: string;
  noOrigin: string;
  noSite: (folder: string) => string;
  noSitemap: (folder: string) => string;
  /** A file of the sitemap that is cut, or is no such file. */
  sitemapCut: (file: string) => string;
  builtForAnother: (address: string, origin: string) => string;
  stateUnreadable: (file: string) => string;
  noKey: string;
  noKeyFile: (file: string) => string;
  noToken: string;
  nothingChanged: (service: string) => string;
  wouldSend: (service: string, address: string, urls: number) => string;
  keptForLater: (urls: number) => string;
  nothingSent: string;
  sent: (service: string, urls: number) => string;
  /** Some were taken and some were not; these are asked again by the next run. */
  failed: (service: string, reason: string, left: number) => string;
  refusedUrls: (urls: number) => string;
  tookOnly: (taken: number, sent: number) => string;
  unreachable: (reason: string) => string;
  /** By the status of the answer. */
  indexNow: Readonly<Record<number, string>>;
  /** By the message in the answer. */
  baidu: Readonly<Record<string, string>>;
  unknownAnswer: (status: number, text: string) => string;
};
