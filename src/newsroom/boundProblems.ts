import { hasErrors, type Problem, problemAt, sortProblems } from "./problem";

/** Far more than anybody mends before running the check again. */
const mostInFile = 1000;

/**
 * Leaves of each file's problems those of the whole file, the first thousand and one that says how many more there are: a file that is broken
 * throughout would fill the memory with sentences.
 *
 * @param problems sorted by file
 */
export function boundProblems(problems: readonly Problem[]): Problem[] {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) {
    const known = files.get(problem.path);
    if (known) known.push(problem);
    else files.set(problem.path, [problem]);
  }
  return [...files.values()].flatMap((ofFile) => (ofFile.length > mostInFile ? shortened(ofFile) : ofFile));
}

function shortened(ofFile: readonly Problem[]): Problem[] {
  const ofWhole = ofFile.filter(({ field }) => field === "file");
  const ofParts = ofFile.filter(({ field }) => field !== "file");
  const told = [...ofWhole, ...ofParts];
  return [...sortProblems(told.slice(0, mostInFile)), ...moreThan(told.slice(mostInFile))];
}

function moreThan([next, ...others]: readonly Problem[]): Problem[] {
  if (!next) return [];
  const detail = { code: "moreProblems" as const, params: { count: others.length + 1 } };
  const severity = hasErrors([next, ...others]) ? "error" : "warning";
  return [{ ...problemAt(next.path, "file", next, detail), severity }];
}
