import { oneLine } from "./oneLine";

/** A problem that takes no words of its own. */
type Nothing = Record<never, never>;

/** What the text of each kind of problem needs to be told. The code is also the name in `--format json`. */
export type ProblemParams = {
  // The file
  emptyFile: Nothing;
  fileTooLarge: { size: string; limit: string };
  assetTooLarge: { size: string; limit: string };
  notAFile: { type: FileType };
  notAFolder: Nothing;
  badLink: { reason: "missing" | "loop" | "outside" | "folder"; target?: string };
  unreadable: { reason: UnreadableReason };
  /** `looksLike`: what the name says if it comes from Chinese Windows. */
  unusableName: { name: string; looksLike?: string | undefined };
  notUtf8: { looksLike?: "GB18030" | "UTF-16" };
  controlCharacter: { character: string };
  /** `name`: its code point; `nearest`, as `nearestName`, only where it is certain what was meant. */
  radical: { character: string; name: string; nearest?: string | undefined; nearestName?: string | undefined };
  invisibleCharacter: { name: string };
  lostCharacter: { name: string };
  privateCharacter: { name: string };
  strayFile: { expected: string };
  badFileName: { name: string; nearest: string };
  /** In bytes, as are those of paths. */
  nameTooLong: { length: number; limit: number };
  wrongYearFolder: { folder: string; year: string };
  duplicateSlug: { slug: string; other: string };
  missingFile: { file: string };
  // Its front matter or YAML
  noFrontMatter: Nothing;
  unclosedFrontMatter: Nothing;
  executableFrontMatter: { engine: string };
  yamlSyntax: { detail: string };
  yamlColon: { nearest?: string };
  /** `character`: what stands behind the colon instead of a space. */
  yamlKeyColon: { key: string; colon: string; character?: string | undefined; nearest: string };
  yamlIndent: { character: string };
  yamlListMark: { character: string };
  yamlQuotes: { nearest: string };
  yamlComment: { written: string; nearest: string };
  yamlComma: { written: string; nearest: string };
  yamlDuplicateKey: { key: string };
  yamlAlias: Nothing;
  nestedTooDeep: Nothing;
  frontMatterTooLong: { length: number; limit: number };
  textNotShown: { what: string };
  moreProblems: { count: number };
  tooMuchMarkup: { limit: number; within: TooMuch };
  notAMap: Nothing;
  notAList: { nearest?: string | undefined };
  emptyBody: Nothing;
  // Its fields
  /** `known` is empty where another problem of the file lists the same fields. */
  unknownKey: { key: string; nearest?: string | undefined; known: readonly string[] };
  keyCase: { key: string; nearest: string };
  missing: { key: string; kind?: string };
  emptyValue: Nothing;
  emptyLeftOut: { key: string };
  notText: Nothing;
  notOneOf: { value: string; allowed: readonly string[]; nearest?: string };
  notBoolean: { value: string };
  wrongLength: { length: number; min: number; max: number };
  tooFew: { min: number };
  tooMany: { count: number; max: number };
  notADate: { value: string; nearest?: string | undefined };
  notACalendarDate: { value: string; nearest: string };
  dateAhead: { value: string; today: string };
  dateFarAhead: { value: string; today: string };
  addedBeforeNews: { added: string; date: string };
  notAnInstant: { value: string };
  notAnId: { value: string; nearest: string };
  notAUrl: { value: string; nearest?: string | undefined };
  notAMailAddress: { value: string };
  notADoi: { value: string; nearest?: string | undefined };
  notAPath: { value: string };
  pathTooLong: { length: number; limit: number };
  notAYear: { value: string };
  notAnIndexNowKey: { value: string };
  originWithExtras: { value: string };
  /** `nearest`: one entry of bylines for each person. */
  notOneName: { value: string; nearest: string };
  spaceInName: { value: string; nearest: string };
  workWithoutName: Nothing;
  figureDatedTwice: Nothing;
  duplicateId: { id: string; other: string };
  duplicateLabel: { label: string; other: string };
  redirectTaken: { path: string; other: string };
  redirectHidesPage: { path: string };
  // What it refers to
  listSeparator: { value: string; separator: string; nearest: string };
  unknownReference: { value: string; registry: RegistryName; nearest?: string };
  unknownLead: { slug: string; nearest?: string };
  retractedLead: { slug: string; instead?: string };
  unpublishedLead: { slug: string };
  hierarchyTooDeep: { max: number };
  cycle: { path: readonly string[] };
  deadLink: { href: string; nearest?: string };
  deadAnchor: { href: string; nearest?: string };
  relativeLink: { href: string };
  unpublishedLink: { href: string };
  missingImage: { src: string; nearest?: string };
  localImage: { src: string; name: string };
  imageNameForm: { src: string };
  notAnImage: { src: string; allowed: readonly string[] };
  brokenImage: { src: string; allowed: readonly string[] };
  misnamedImage: { src: string; nearest: string };
  imageNameReserved: { name: string; nearest: string };
  unused: { registry: RegistryName; id: string };
  resultWithoutStage: { stages: readonly string[] };
  // Its text
  headingSkipped: { from: number; to: number };
  headingOne: Nothing;
  elementUnwrapped: { element: string };
  activeContentRemoved: { what: string };
  remoteImage: { src: string };
  imageWithoutAlt: { src: string };
  markupNotTaken: { kind: NotTaken; written: string; nearest?: string };
  linkNotTaken: { written: string; nearest: string };
  signTaken: { sign: string; written: string; nearest: string };
};

/** What a piece of text looks like, and is not. */
export type NotTaken = "heading" | "underline" | "bold" | "table" | "footnote" | "foreign";

/** Of what a text has too much, or where: in a paragraph, in all, behind a bracket. */
export type TooMuch = "paragraph" | "text" | "words" | "bracket";

export type FileType = "folder" | "pipe" | "socket" | "device";
export type UnreadableReason = "denied" | "vanished" | "changed" | "tooLong" | "tooManyOpen" | "fault";
export type RegistryName = "tags" | "institutions" | "people" | "publications" | "owners";
export type ProblemCode = keyof ProblemParams;

/** A kind of problem with what its text needs: data, so that it can be cached, sorted and written as JSON. */
export type ProblemDetail = { [C in ProblemCode]: { code: C; params: ProblemParams[C] } }[ProblemCode];

/** What is wrong, and what to write instead. */
export type ProblemText = { message: string; hint: string };

/** One language's texts for every kind of problem. */
export type ProblemTexts = { [C in ProblemCode]: (params: ProblemParams[C]) => ProblemText };

/** Puts a problem into words. */
export function problemText(texts: ProblemTexts, detail: ProblemDetail): ProblemText {
  return textOf(texts, detail);
}

// TypeScript follows the pairing of code and params only through a type parameter.
function textOf<C extends ProblemCode>(
  texts: ProblemTexts,
  detail: { code: C; params: ProblemParams[C] },
): ProblemText {
  return texts[detail.code](shown(detail.params));
}

/** Longest value of a file that is quoted, in UTF-16 units; of a longer one, the beginning. */
const longestQuotation = 200;

/** Values as a message quotes them: on one line, and no longer than one. */
function shown<Params>(params: Params): Params {
  return JSON.parse(JSON.stringify(params), (_key, value) => (typeof value === "string" ? quoted(value) : value));
}

function quoted(value: string): string {
  const text =
    value.length > longestQuotation ? `${value.slice(0, longestQuotation).replace(/[\ud800-\udbff]$/, "")}…` : value;
  return oneLine(text);
}
