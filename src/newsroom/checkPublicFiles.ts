import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { publicFolder } from "./imageFiles";
import { listFolder } from "./listFolder";
import type { Problem } from "./problem";
import { problemAt } from "./problem";

/** Reports what lies in `public/` and cannot be copied into the site, where every file of it goes. */
export function checkPublicFiles(content: string): Problem[] {
  const folder = publicFolder(content);
  if (!existsSync(folder)) return [];
  return listFolder(folder).flaws.map(({ below, detail }) =>
    problemAt(join(basename(folder), below), "file", { line: 1, column: 1 }, detail),
  );
}
