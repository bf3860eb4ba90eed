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
  nextFailed: string;
  /** A picture that cannot be made ready for readers; the reason is another program's, in English. */
  pictureFailed: (file: string, reason: string) => string;
  /** A character that no font of the social cards has. `place` is `path:line:column field`, `code` is `U+XXXX`. */
  glyphMissing: (place: string, character: string, code: string) => string;
  published: (folder: string, articles: number, pages: number, size: string, seconds: string) => string;
  serving: (address: string) => string;
  settingRefused: (variable: string, value: string, wanted: string) => string;
  wanted: Record<"ARCHIVE_NOW" | "ARCHIVE_ORIGIN" | "PORT", string>;
  noContent: (folder: string) => string;
  buildUnderWay: (pid: number) => string;
  outNotASite: (folder: string) => string;
  outHoldsSources: (folder: string) => string;
  portTaken: (port: number) => string;
  unknownOption: (message: string) => string;
  announce: AnnounceTexts;
};

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
