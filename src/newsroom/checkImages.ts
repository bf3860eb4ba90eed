import { existsSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { SitePath } from "#archive/href";
import { decoded, href } from "#archive/href";
import type { PictureSize } from "#archive/picture";
import { isVersionName, versionsOf } from "#archive/picture";
import type { ProblemDetail } from "#language/problems";
import { isContainedFile } from "./containedFile";
import type { ImageFile } from "./imageFiles";
import { imageEndings, imageFileOf, isImageName, publicFolder } from "./imageFiles";
import { Candidates, longestName } from "./nearest";
import { endingOf } from "./pictureHeader";
import type { PictureHeaders } from "./pictureHeaders";
import type { Problem } from "./problem";
import { problemAt } from "./problem";
import type { Content } from "./readContent";
import type { FileReading } from "./readRecord";

/** A picture that a record shows. */
export type RecordImage = ImageFile & PictureSize & { record: string };

/** Finds the file of every image and how large it is, and reports what cannot be shown. */
export function checkImages(content: Content, headers: PictureHeaders): { images: RecordImage[]; problems: Problem[] } {
  const images: RecordImage[] = [];
  const problems: Problem[] = [];
  const look = (page: (id: string) => SitePath) => (reading: FileReading) => {
    const source = reading.path.slice(reading.path.indexOf("/") + 1);
    const neighbours = new Neighbours(content.beside, dirname(source));
    for (const image of reading.images) {
      const file = imageFileOf(content.folder, source, page(reading.id), image.href);
      const found = sizeOf(file, content, neighbours, decoded(image.href), headers);
      if ("code" in found) problems.push(problemAt(reading.path, image.field, image, found));
      else images.push({ ...found, record: reading.path });
    }
  };
  content.articles.forEach(look(href.article));
  content.institutions.forEach(look(href.institution));
  content.people.forEach(look(href.person));
  return { images, problems };
}

/** The file with the picture's size, or what is wrong with it. */
function sizeOf(
  image: ImageFile | undefined,
  content: Content,
  neighbours: Neighbours,
  src: string,
  headers: PictureHeaders,
): (ImageFile & PictureSize) | ProblemDetail {
  if (/^(?:[a-z]|file):/i.test(src)) return { code: "localImage", params: { src, name: src.replace(/^.*[\\/:]/, "") } };
  if (image && !isImageName(image.name)) return { code: "notAnImage", params: { src, allowed: imageEndings } };
  if (!image || !existsSync(image.file)) return neighbours.missing(src);
  const length = Buffer.byteLength(basename(image.name));
  if (length > longestName) return { code: "nameTooLong", params: { length, limit: longestName } };
  const isFile = isContainedFile(image.folder, image.file);
  const header = isFile ? headers.of(image.file) : undefined;
  if (!header) return { code: "brokenImage", params: { src, allowed: imageEndings } };
  const { width, height, ending } = header;
  if (!imageEndings.includes(ending))
    return { code: "notAnImage", params: { src: `${src} (${ending})`, allowed: imageEndings } };
  if (ending !== endingOf(src)) return { code: "misnamedImage", params: { src, nearest: renamed(src, ending) } };
  const taken = takenName(content, image, { width, height });
  if (taken !== undefined)
    return { code: "imageNameReserved", params: { name: taken, nearest: taken.replace(/\.(?=w\d+\.)/i, "-") } };
  return { ...image, width, height };
}

/** Most letters in which a file's name differs from the one that was meant: with three it is another photograph's. */
const mostLetters = 2;

/** The files beside a text, gathered when the first of its images is missing. */
class Neighbours {
  private names: readonly string[] | undefined;
  private candidates: Candidates | undefined;

  constructor(
    private readonly beside: ReadonlySet<string>,
    private readonly folder: string,
  ) {}

  missing(src: string): ProblemDetail {
    const { beside, folder } = this;
    const name = basename(src);
    this.names ??= [...beside].filter((file) => dirname(file) === folder).map((file) => basename(file));
    const alike = this.names.filter((other) => plainName(other) === plainName(name));
    // They look the same, so that to offer one for the other would help nobody.
    if (alike.some((other) => other.normalize() === name.normalize()))
      return { code: "imageNameForm", params: { src } };
    this.candidates ??= new Candidates(this.names);
    return { code: "missingImage", params: { src, nearest: alike[0] ?? this.candidates.nearest(name, mostLetters) } };
  }
}

function plainName(name: string): string {
  return name.normalize().toLowerCase();
}

function renamed(src: string, ending: string): string {
  return basename(src, extname(src)) + ending;
}

/** A name of an editor's that narrower versions need: the picture's own, or that of a file in `public/`. */
function takenName({ folder }: Content, { path, name }: ImageFile, size: PictureSize): string | undefined {
  if (isVersionName(name)) return basename(name);
  const taken = versionsOf({ path, ...size }).find(
    (version) => version.path !== path && existsSync(join(publicFolder(folder), version.path)),
  );
  return taken && basename(taken.path);
}
