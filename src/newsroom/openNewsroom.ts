import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { listPublicFiles } from "./imageFiles";
import { listContent, registryFiles } from "./listContent";
import type { Problem } from "./problem";
import { readNewsroom } from "./readNewsroom";
import { readSettings } from "./settings";
import type { PageEdition } from "./snapshot";
import { readSnapshot } from "./snapshot";

/** The variable by which a build tells the processes that render pages where its snapshot lies. */
export const snapshotVariable = "ARCHIVE_SNAPSHOT";

export type OpenNewsroom = { edition: PageEdition | undefined; problems: Problem[] };

/** The one cache of the site: the edition that this process renders from, and what it was read from. */
let held: { stamp: string; newsroom: OpenNewsroom } | undefined;

/**
 * The edition that pages are made from: in a build the snapshot that was checked before it began, in
 * development the content itself, read anew when a file has changed.
 */
export function openNewsroom(): OpenNewsroom {
  const snapshot = process.env[snapshotVariable];
  const stamp = snapshot ?? contentStamp(readSettings(process.env).content);
  if (held?.stamp !== stamp) {
    const newsroom = snapshot
      ? { edition: readSnapshot(snapshot), problems: [] }
      : readNewsroom(readSettings(process.env), true);
    held = { stamp, newsroom };
  }
  return held.newsroom;
}

/** Changes whenever a file of the content folder or of `public/` is added, removed or saved. */
function contentStamp(content: string): string {
  const { records, beside } = listContent(content);
  const files = [
    ...Object.values(records).flatMap((files) => files.map(({ file }) => file)),
    ...[...beside, ...registryFiles].map((file) => join(content, file)),
    ...listPublicFiles(content),
  ];
  return files
    .filter((file) => existsSync(file))
    .map((file) => {
      const { mtimeMs, size } = statSync(file);
      return `${file} ${mtimeMs} ${size}`;
    })
    .join("\n");
}
