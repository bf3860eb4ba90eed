import type { Problem } from "#newsroom/problem";

/** Says which problem does not stand in the file that it names: its lines are counted as editors count them. */
export function misplaced(problems: readonly Problem[], fileText: (path: string) => string): string | undefined {
  const wrong = problems.find(({ path, line, column }) => {
    const lines = fileText(path).split(/\r\n?|\n/);
    return !(line >= 1 && column >= 1 && line <= lines.length && column <= (lines[line - 1] ?? "").length + 1);
  });
  return wrong && `misplaced: ${wrong.path}:${wrong.line}:${wrong.column} ${wrong.detail.code}`;
}
