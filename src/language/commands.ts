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
};
