import type { ProblemDetail } from "#language/problems";
import { problemText } from "#language/problems";
import { problemTexts } from "#language/zh/problemTexts";
import { strings } from "#language/zh/strings";

type PanelProblem = {
  path: string;
  line: number;
  column: number;
  field: string;
  severity: "error" | "warning";
  detail: ProblemDetail;
};

/** In development: what is wrong with the content, above the page, or in place of one that cannot be made. */
export function ProblemPanel({ problems }: { problems: readonly PanelProblem[] }) {
  if (problems.length === 0) return null;
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return (
    <section className="problems" aria-labelledby="_problems">
      <h2 id="_problems">{strings.problems.title(errors, problems.length - errors)}</h2>
      {errors > 0 && <p>{strings.problems.explanation}</p>}
      <ul>
        {errorsFirst(problems).map(({ path, line, column, field, severity, detail }) => {
          const { message, hint } = problemText(problemTexts, detail);
          return (
            <li key={`${path}:${line}:${column}:${field}:${detail.code}`}>
              <strong>{strings.problems[severity]}</strong> <code>{`${path}:${line}:${column}`}</code> {field}:{" "}
              {message}
              {hint}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function errorsFirst(problems: readonly PanelProblem[]): PanelProblem[] {
  return [...problems].sort((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"));
}
