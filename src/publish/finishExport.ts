import { cpSync, existsSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { href } from "#archive/href";
import type { Edition } from "#newsroom/edition";
import { publicFolder } from "#newsroom/imageFiles";
import { isSystemError } from "#newsroom/systemError";
import { filesBelow } from "#publish/filesBelow";
import { isHtmlFile } from "#publish/htmlFile";
import { keepScripts } from "#publish/keepScripts";
import { moveInto } from "#publish/moveInto";
import { PathTakenError } from "#publish/pathTaken";
import { redirectPage } from "#publish/redirectPage";
import { writeBelow } from "#publish/writeBelow";

/**
 * Turns Next's export into the finished site, in place.
 *
 * @param content the content folder, beside which lies the archive's `public/`
 * @throws PathTakenError where a file of `public/` would replace a page
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
  moveInto(folder, pictures, "replace");
  const { site } = edition.archive;
  for (const { from, to } of edition.redirects) writeRedirect(folder, from, redirectPage(from, to, site));
}

/** Next has copied the project's own `public/`; an archive kept elsewhere has another. */
function copyPublicFiles(folder: string, from: string): void {
  const own = join(process.cwd(), "public");
  if (from !== own && existsSync(from)) {
    // An archive's own icon, say, takes the place of the project's.
    for (const { path } of filesBelow(from))
      if (existsSync(join(own, path))) rmSync(join(folder, path), { force: true });
    try {
      // A link would lead to this machine; the site gets the file.
      cpSync(from, folder, { recursive: true, dereference: true, force: false, errorOnExist: true });
    } catch (error) {
      // A file of the same name, a file where a folder is, a folder where a file is.
      if (isSystemError(error) && /^ERR_FS_CP_/.test(error.code))
        throw new PathTakenError(relative(folder, error.path ?? folder));
      throw error;
    }
  }
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
