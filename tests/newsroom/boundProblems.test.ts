import { expect, test } from "vitest";
import { boundProblems } from "#newsroom/boundProblems";
import type { Problem } from "#newsroom/problem";
import { problemAt } from "#newsroom/problem";

const at = (path: string, line: number): Problem =>
  problemAt(path, "title", { line, column: 1 }, { code: "emptyValue", params: {} });
const warning = (path: string, line: number): Problem =>
  problemAt(path, "body", { line, column: 1 }, { code: "headingOne", params: {} });
const lines = (count: number, of: (line: number) => Problem) =>
  Array.from({ length: count }, (_, index) => of(index + 1));

test("a thousand problems of each file are listed, and a thousand and more end with how many there are", () => {
  const whole = [...lines(1000, (line) => at("a.md", line)), ...lines(3, (line) => at("c.md", line))];
  expect(boundProblems(whole)).toEqual(whole);
  const bounded = boundProblems([...lines(1234, (line) => at("a.md", line)), at("b.md", 1)]);
  expect(bounded).toHaveLength(1002);
  expect(bounded[1000]).toMatchObject({ path: "a.md", line: 1001, detail: { params: { count: 234 } } });
  expect(bounded[1001]).toEqual(at("b.md", 1));
});

test("what is not listed forbids to publish if one of it does, and only then", () => {
  const warnings = lines(1500, (line) => warning("a.md", line));
  expect(boundProblems(warnings).at(-1)?.severity).toBe("warning");
  expect(boundProblems([...warnings, at("a.md", 2000)]).at(-1)?.severity).toBe("error");
});

test("what is said of the whole file is listed before all", () => {
  const ofFile = problemAt(
    "a.md",
    "file",
    { line: 9999, column: 1 },
    { code: "tooMany", params: { count: 9, max: 1 } },
  );
  expect(boundProblems([...lines(1500, (line) => at("a.md", line)), ofFile])).toContainEqual(ofFile);
});
