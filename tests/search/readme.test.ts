import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { article, filesOf, readerOf, sourceOf } from "./smallIndex";

const readme = readFileSync(join(import.meta.dirname, "..", "..", "src", "search", "README.md"), "utf8");

test("the example in the description of the format is what the writer writes", async () => {
  const documents = [
    article("second", { title: "肝癌早诊", date: { iso: "2025", precision: "year" } }),
    article("first", { title: "筛查", body: "早诊肝癌，TNF-α" }),
  ];
  const bytes = await readerOf(filesOf(sourceOf(documents), "g"))("g/pairs/0.bin", { from: 0, to: 0 });
  const [, example = ""] = /```\n(04 48524153[\s\S]*?)```/.exec(readme) ?? [];
  const written = example.split("\n").map((line) => line.split(/ {2,}/)[0] ?? "");
  expect(written.join("").replaceAll(" ", "")).toBe(Buffer.from(bytes).toString("hex"));
});
