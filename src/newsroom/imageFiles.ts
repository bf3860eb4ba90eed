import { dirname, extname, join } from "node:path";
import type { SitePath } from "#archive/href";
import { decoded } from "#archive/href";
import { isContainedFile } from "./containedFile";

/** Picture formats that browsers show and that cannot carry scripts. */
export const imageEndings: readonly string[] = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif"];

/** Where a picture lies and where readers find it. */
export type ImageFile = {
  file: string;
  /** The folder out of which no link leads to it: the content folder or `public/`. */
  folder: string;
  path: SitePath;
  name: string;
};

/** The folder of files that are served as they are: beside the content folder. */
export function publicFolder(content: string): string {
  return join(dirname(content), "public");
}

export function publicFileExists(content: string, path: string): boolean {
  const folder = publicFolder(content);
  return !path.split("/").includes("..") && isContainedFile(folder, join(folder, decoded(path)));
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
  if (!name.startsWith("/")) return { file: join(content, dirname(source), name), folder: content, path, name };
  const folder = publicFolder(content);
  return { file: join(folder, name), folder, path, name };
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
