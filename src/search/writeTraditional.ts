import { writeCodes } from "./codeList";
import type { Traditional } from "./fold";
import type { IndexFile } from "./indexFile";
import { writeIndexFile } from "./indexFile";
import { traditionalName } from "./readTraditional";

/** Makes the file of traditional characters: all of them, then of each the simplified one. */
export function writeTraditional(traditional: Traditional): IndexFile {
  const sorted = [...traditional].sort(([a], [b]) => a - b);
  return writeIndexFile(traditionalName, (into) => {
    writeCodes(into, traditional.keys());
    for (const [, simplified] of sorted) into.number(simplified);
  });
}
