import { compareText } from "#archive/order";
import { oneLine } from "#language/oneLine";
import type { ProblemCode, ProblemDetail } from "#language/problems";
import type { Finding, Point } from "#markdown/finding";

export type Severity = "error" | "warning";

/** Something to mend in a content file: where, how grave, what. Its words are in `language/`. */
export type Problem = Point & {
  /** Relative to the parent of the content folder: `content/articles/2024/a.md`. */
  path: string;
  /** The key as a path (`sources[0].title`), or `body`, `file` and the like. */
  field: string;
  severity: Severity;
  detail: ProblemDetail;
};

/** Problems that a site may be published with. Everything else stops the build. */
const warnings: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "radical",
  "invisibleCharacter",
  "spaceInName",
  "headingSkipped",
  "headingOne",
  "elementUnwrapped",
  "activeContentRemoved",
  "remoteImage",
  "imageWithoutAlt",
  "markupNotTaken",
  "signTaken",
  "emptyLeftOut",
  "dateAhead",
  "addedBeforeNews",
  "unused",
  "resultWithoutStage",
  "unpublishedLead",
]);

export function problemAt(path: string, field: string, at: Point, detail: ProblemDetail): Problem {
  const severity = warnings.has(detail.code) ? "warning" : "error";
  return { path, line: at.line, column: at.column, field: shortField(field), severity, detail };
}

/** A key may be as long as its file. */
function shortField(field: string): string {
  return oneLine(field.length > 100 ? `${field.slice(0, 100)}…` : field);
}

export function problemsOf(path: string, field: string, findings: readonly Finding[]): Problem[] {
  return findings.map((finding) => problemAt(path, field, finding, finding.detail));
}

/** Adds to a list of any length: `push(...more)` hands over every problem as an argument, of which the stack holds few. */
export function addProblems(problems: Problem[], more: readonly Problem[]): void {
  for (const problem of more) problems.push(problem);
}

/** By path, then line, then column, then field: the order in which an editor walks through the files. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.field, b.field),
  );
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}
