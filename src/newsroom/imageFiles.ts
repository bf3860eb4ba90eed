import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import type { SitePath } from "#archive/href";
import { decoded } from "#archive/href";

/** Picture formats that browsers show and that cannot carry scripts. */
export const imageEndings: readonly string[] = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif"];

/** Where a picture lies and where readers find it. */
export type ImageFile = { file: string; path: SitePath; name: string };

/** The folder of files that are served as they are: beside the content folder. */
export function publicFolder(content: string): string {
  return join(dirname(content), "public");
}

/** Every file of `public/`, for opening it. */
export function listPublicFiles(content: string): string[] {
  const folder = publicFolder(content);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
}

export function publicFileExists(content: string, path: string): boolean {
  const file = join(publicFolder(content), decoded(path));
  return !path.split("/").includes("..") && existsSync(file) && statSync(file).isFile();
}

/**
 * Where an image's `src` points: a bare file name lies beside the text, a path from `/` in `public/`.
 * Undefined for anything else: no article reaches out of its folder.
 *
 * @param source the text's path below the content folder: `articles/2024/a.md`
 * @param page the page of the text, below which a file beside it is published
 */
export function imageFileOf(content: string, source: string, page: SitePath, src: string): ImageFile | undefined {
  const path = imagePathOf(page, src);
  if (path === undefined) return undefined;
  const name = nameIn(src);
  const file = name.startsWith("/") ? join(publicFolder(content), name) : join(content, dirname(source), name);
  return { file, path, name };
}

/** The path of the site at which a page shows the image of its text that is written `src`. */
export function imagePathOf(page: SitePath, src: string): SitePath | undefined {
  const name = nameIn(src);
  if (name.split("/").includes("..")) return undefined;
  if (name.startsWith("/")) return `/${name.slice(1)}`;
  return name.includes("/") ? undefined : `${page}${name}`;
}

function nameIn(src: string): string {
  return decoded(src).replace(/^\.\//, "");
}

export function isImageName(name: string): boolean {
  return imageEndings.includes(extname(name).toLowerCase());
}
