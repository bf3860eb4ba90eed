import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "#newsroom/edition";
import { publicFolder } from "#newsroom/imageFiles";
import { filesBelow } from "#publish/filesBelow";

/**
 * The files of an archive's `public/`, below that, which a finished site does not have as their editors gave them: each
 * has the path of something that the build makes. Pictures that stay away, or that were made anew, are none of these.
 *
 * @param folder the finished site
 */
export function replacedFiles(
  folder: string,
  { hidden, pictures }: Pick<Edition, "hidden" | "pictures">,
  content: string,
): string[] {
  const from = publicFolder(content);
  const paths = [...filesBelow(from)].map(({ path }) => path).filter((path) => statSync(join(from, path)).isFile());
  const meant = new Set<string>([...hidden, ...pictures.keys()]);
  return paths.filter((path) => !meant.has(`/${path}`) && !isSame(join(from, path), join(folder, path))).sort();
}

function isSame(given: string, published: string): boolean {
  if (!existsSync(published)) return false;
  const stats = statSync(published);
  if (!stats.isFile() || stats.size !== statSync(given).size) return false;
  return readFileSync(given).equals(readFileSync(published));
}
