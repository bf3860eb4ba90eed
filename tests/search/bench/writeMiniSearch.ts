import { readFileSync, writeFileSync } from "node:fs";
import type { MiniDocument } from "./miniSearchOptions";
import { miniSearch, miniSearchOptions } from "./miniSearchOptions";

/** A process of its own, so that its memory is that of writing this index: articles one a line to an index as JSON. */
const [documents = "", file = ""] = process.argv.slice(2);
const index = new (miniSearch())(miniSearchOptions);
for (const line of readFileSync(documents, "utf8").split("\n").filter(Boolean)) {
  const document: MiniDocument = JSON.parse(line);
  index.addAll([document]);
}
writeFileSync(file, JSON.stringify(index));
