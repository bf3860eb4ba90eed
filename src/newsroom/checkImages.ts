import { existsSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { SitePath } from "#archive/href";
import { decoded, href } from "#archive/href";
import type { ProblemDetail } from "#language/problems";
import type { ImageFile } from "./imageFiles";
import { imageEndings, imageFileOf, isImageName } from "./imageFiles";
import { nearest } from "./nearest";
import type { Problem } from "./problem";
import { problemAt } from "./problem";
import type { Content } from "./readContent";
import type { FileReading } from "./readRecord";

/** A picture that a record shows. */
export type RecordImage = ImageFile & { record: string };

/** Finds the file of every image, and reports the ones that have none. */
export function checkImages(content: Content): { images: RecordImage[]; problems: Problem[] } {
  const images: RecordImage[] = [];
  const problems: Problem[] = [];
  const look = (page: (id: string) => SitePath) => (reading: FileReading) => {
    const source = reading.path.slice(reading.path.indexOf("/") + 1);
    for (const image of reading.images) {
      const file = imageFileOf(content.folder, source, page(reading.id), image.href);
      const detail = flawOf(content, source, decoded(image.href), file);
      if (detail) problems.push(problemAt(reading.path, image.field, image, detail));
      else if (file) images.push({ ...file, record: reading.path });
    }
  };
  content.articles.forEach(look(href.article));
  content.institutions.forEach(look(href.institution));
  content.people.forEach(look(href.person));
  return { images, problems };
}

function flawOf(
  content: Content,
  source: string,
  src: string,
  image: ImageFile | undefined,
): ProblemDetail | undefined {
  if (image && !isImageName(image.name)) return { code: "notAnImage", params: { src, allowed: imageEndings } };
  if (image && existsSync(image.file)) return undefined;
  const folder = dirname(source);
  const neighbours = [...content.beside].filter((file) => dirname(file) === folder).map((file) => basename(file));
  return { code: "missingImage", params: { src, nearest: nearest(basename(src), neighbours) } };
}
