import { expect, test } from "vitest";
import { table } from "./table";

test("a table has names on the left, numbers on the right and nothing behind its last column", () => {
  const rows = [
    ["/", 1, 9866, ""],
    ["/articles/*/", 1100, 42, "ok"],
  ];
  expect(table(["page", "pages", "bytes", "note"], rows)).toMatchInlineSnapshot(`
    "page          pages  bytes  note
    /                 1   9866
    /articles/*/   1100     42  ok"
  `);
});

test("a table of nothing is its heads", () => {
  expect(table(["page", "bytes"], [])).toBe("page  bytes");
});
