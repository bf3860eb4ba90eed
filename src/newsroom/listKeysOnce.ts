import type { Problem } from "./problem";

/**
 * Leaves the list of all fields with the first unknown one of a file: the same list behind each would hide the rest.
 *
 * @param problems sorted by place
 */
export function listKeysOnce(problems: readonly Problem[]): Problem[] {
  const listed = new Set<string>();
  return problems.map((problem) => {
    const { detail, path } = problem;
    if (detail.code !== "unknownKey" || detail.params.nearest !== undefined) return problem;
    const list = `${path}\n${detail.params.known.join()}`;
    if (!listed.has(list)) {
      listed.add(list);
      return problem;
    }
    return { ...problem, detail: { code: "unknownKey", params: { key: detail.params.key, known: [] } } };
  });
}
