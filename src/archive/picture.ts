import type { SitePath } from "./href";
import { href } from "./href";

/** Pixels, as a reader sees the picture: upright. */
export type PictureSize = { width: number; height: number };

/** A picture of the site: its path, not escaped, and the size of the file that an editor gave. */
export type Picture = PictureSize & { path: SitePath };

const widest = 1600;
const narrower = [480, 960] as const;

/** The text column of `styles/article.css`, and on a narrow screen what its margins leave. */
const shownWidth = "(min-width: 43rem) 40.5rem, calc(100vw - 2.5rem)";

/** A file that is published for a picture. Only the narrower ones bear their width in their name. */
export type PictureVersion = PictureSize & { path: SitePath };

/** The versions in which a picture is published: the narrowest first, the last under its own name. */
export function versionsOf({ path, ...original }: Picture): PictureVersion[] {
  const whole = scaled(original, Math.min(original.width, widest));
  const narrow = narrower.filter((width) => width < whole.width);
  return [
    ...narrow.map((width) => ({ path: versionPath(path, width), ...scaled(original, width) })),
    { path, ...whole },
  ];
}

function scaled({ width, height }: PictureSize, to: number): PictureSize {
  return { width: to, height: Math.max(1, Math.round((height * to) / width)) };
}

/** `/a/photo.jpg` 480 pixels wide is `/a/photo.w480.jpg`. */
function versionPath(path: SitePath, width: number): SitePath {
  return `/${path.slice(1).replace(/\.[^.]*$/, (ending) => `.w${width}${ending}`)}`;
}

const versionName = /\.w\d+(\.[a-z]+)$/i;

/** Whether a name is kept for narrower versions: no editor's file may bear it. */
export function isVersionName(name: string): boolean {
  return versionName.test(name);
}

/** The name of the picture of which `photo.w480.jpg` is a version: `photo.jpg`. */
export function withoutVersion(name: string): string {
  return name.replace(versionName, "$1");
}

/** What an `img` element says of a picture's files. */
export type PictureSource = PictureSize & { src: string; srcSet?: string | undefined; sizes?: string | undefined };

/**
 * What an `img` element needs so that the page keeps its place while the picture comes, and no more of
 * it comes than the screen shows.
 *
 * @param link makes the link from the page to a path of the site
 */
export function pictureSource(picture: Picture, link: (to: SitePath) => string): PictureSource {
  const versions = versionsOf(picture);
  const { width, height } = versions.at(-1) ?? picture;
  const source = { src: link(href.file(picture.path)), width, height };
  if (versions.length === 1) return source;
  const srcSet = versions.map((version) => `${link(href.file(version.path))} ${version.width}w`).join(", ");
  return { ...source, srcSet, sizes: shownWidth };
}
