import { statSync } from "node:fs";
import { join } from "node:path";
import { publicFolder } from "./imageFiles";
import { listFolder } from "./listFolder";
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

/** Changes whenever something in the content folder or in `public/` is added, removed, saved or made readable. */
function contentStamp(content: string): string {
  return [content, publicFolder(content)].map(folderStamp).join("\n");
}

function folderStamp(folder: string): string {
  const { files, flaws } = listFolder(folder, { sees: (name) => !name.startsWith(".") });
  const stamps = files.map((below) => {
    // A file may go between two looks at it; permissions change no other time than `ctime`.
    const { size, mtimeMs, ctimeMs } = statSync(join(folder, below), { throwIfNoEntry: false }) ?? {};
    return `${below} ${size} ${mtimeMs} ${ctimeMs}`;
  });
  return [folder, ...stamps, JSON.stringify(flaws)].join("\n");
}
