import type { CommandTexts } from "#language/commands";
import { oneLine } from "#language/oneLine";
import type { ProblemTexts } from "#language/problems";
import { problemText } from "#language/problems";
import type { Problem } from "./problem";
import type { Newsroom } from "./readNewsroom";

/** `path:line:column field: message hint`; a warning says that it is one, because errors stop the build and it does not. */
function formatProblem(problem: Problem, texts: ProblemTexts, words: CommandTexts): string {
  const { path, line, column, field, severity, detail } = problem;
  const { message, hint } = problemText(texts, detail);
  const mark = severity === "warning" ? words.warningMark : "";
  return `${oneLine(path)}:${line}:${column} ${field}: ${mark}${message} ${hint}`;
}

/** All problems with a closing count, for people. */
export function formatProblems({ problems, articles }: Newsroom, texts: ProblemTexts, words: CommandTexts): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const lines = problems.map((problem) => formatProblem(problem, texts, words));
  if (errors > 0) return [...lines, words.errorsFound(errors, warnings, articles)].join("\n");
  if (warnings > 0) return [...lines, words.warningsOnly(warnings, articles)].join("\n");
  return words.noProblems(articles);
}

/** All problems as JSON, for editors' tools: one object a problem, with the words of one language. */
export function problemsToJson({ problems }: Newsroom, texts: ProblemTexts): string {
  const described = problems.map(({ path, line, column, field, severity, detail }) => ({
    path,
    line,
    column,
    field,
    severity,
    code: detail.code,
    ...problemText(texts, detail),
  }));
  return JSON.stringify(described, null, 2);
}
