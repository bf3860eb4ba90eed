import { dirname, join } from "node:path";
import { decoded } from "#archive/href";
import { withoutVersion } from "#archive/picture";
import { isContainedFile } from "./containedFile";
import { isImageName, publicFolder } from "./imageFiles";
import { listContent } from "./listContent";

/**
 * The picture that a path of the site shows: beside its record (`/articles/a/photo.jpg`) or in
 * `public/`. Undefined where there is none.
 */
export function imageAt(content: string, path: string): string | undefined {
  const at = decoded(path.split("?", 1)[0] ?? "");
  const [, folder = "", id = "", name = "", ...rest] = at.split("/");
  const { records } = listContent(content);
  const files = { articles: records.article, institutions: records.institution, people: records.person };
  const beside = Object.entries(files).find(([page]) => page === folder)?.[1];
  const record = beside?.find((file) => file.name === id);
  const inPublic = at.split("/").includes("..") ? "" : join(publicFolder(content), at);
  const isBeside = record !== undefined && rest.length === 0;
  const file = isBeside ? join(dirname(record.file), name) : inPublic;
  // Narrower versions are made in a build only: the whole picture stands in for them.
  const whole = withoutVersion(file);
  return isImageName(whole) && isContainedFile(isBeside ? content : publicFolder(content), whole) ? whole : undefined;
}
