import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { href } from "#archive/href";
import type { Edition } from "#newsroom/edition";
import { publicFolder } from "#newsroom/imageFiles";
import { filesBelow } from "#publish/filesBelow";
import { isHtmlFile } from "#publish/htmlFile";
import { keepScripts } from "#publish/keepScripts";
import { moveInto } from "#publish/moveInto";
import { redirectPage } from "#publish/redirectPage";
import { writeBelow } from "#publish/writeBelow";

/**
 * Turns Next's export into the finished site, in place.
 *
 * @param content the content folder, beside which lies the archive's `public/`
 * @param pictures a folder that stands for the root of the site, with what was made of its pictures
 */
export function finishExport(folder: string, edition: Edition, content: string, pictures: string): void {
  keepScripts(folder, href.search);
  // The name under which web servers and hosts look for it.
  renameSync(join(folder, "404", "index.html"), join(folder, "404.html"));
  rmSync(join(folder, "404"), { recursive: true });
  copyPublicFiles(folder, publicFolder(content));
  for (const path of edition.hidden) removeFile(folder, path);
  // In the place of the editors' own files in `public/`, from which they were made.
  moveInto(folder, pictures);
  const { site } = edition.archive;
  for (const { from, to } of edition.redirects) writeRedirect(folder, from, redirectPage(from, to, site));
}

/** Next has copied the project's own `public/`; an archive kept elsewhere has another. No page is replaced. */
function copyPublicFiles(folder: string, from: string): void {
  const own = join(process.cwd(), "public");
  if (from === own) return;
  for (const { path } of filesBelow(from)) {
    // An archive's own icon, say, takes the place of the project's.
    if (existsSync(join(own, path))) rmSync(join(folder, path), { force: true });
    // A link would lead to this machine; the site gets the file.
    if (statSync(join(from, path)).isFile() && hasPlace(folder, path)) copyBelow(folder, path, join(from, path));
  }
}

/** Whether nothing has this path below a folder, and nothing above it is a file. */
function hasPlace(folder: string, path: string): boolean {
  const parents = path.split("/").map((_, at, names) => join(folder, ...names.slice(0, at)));
  return !existsSync(join(folder, path)) && parents.every((parent) => !existsSync(parent) || isFolder(parent));
}

function isFolder(path: string): boolean {
  return statSync(path).isDirectory();
}

function copyBelow(folder: string, path: string, from: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  copyFileSync(from, join(folder, path));
}

/** Removes a file and the folders that it leaves empty: their names may tell as much as its own. */
function removeFile(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  for (let at = dirname(path); at !== "/"; at = dirname(at)) {
    const parent = join(folder, at);
    if (!existsSync(parent)) continue;
    if (readdirSync(parent).length > 0) return;
    rmdirSync(parent);
  }
}

/** An old path becomes a file that any web server sends for it. A page that exists is never replaced. */
function writeRedirect(folder: string, from: string, html: string): void {
  const file = isHtmlFile(from) ? from : join(from, "index.html");
  if (existsSync(join(folder, file))) throw new Error(`The redirect from ${from} would replace a page.`);
  writeBelow(folder, file, html);
}
