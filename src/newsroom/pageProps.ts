import type { GetStaticPaths, GetStaticProps } from "next";
import type { Archive } from "#archive/archive";
import type { Frame } from "#archive/frame";
import type { LinkBase, SitePath } from "#archive/href";
import { href, linkBaseOf, linkTo } from "#archive/href";
import type { Picture } from "#archive/picture";
import type { Site } from "#archive/registry";
import type { Heading } from "#markdown/cleanTree";
import { openTexts } from "./cache";
import { imagePathOf } from "./imageFiles";
import type { RecordKind } from "./listContent";
import { openNewsroom, snapshotVariable } from "./openNewsroom";
import type { Problem } from "./problem";
import { hasErrors } from "./problem";
import type { FileResult } from "./readRecord";
import type { RouteParams } from "./routeParams";
import { readSettings } from "./settings";
import { showPictures } from "./showPictures";
import type { PageEdition } from "./snapshot";

/** Props of every page: the view that the page shows, or in development the problems that prevent it. */
export type PageProps<View> = {
  frame: Frame | null;
  view: View | null;
  problems: Problem[];
};

/** A record's rendered text. */
export type RecordText<Kind extends RecordKind> = {
  record: NonNullable<FileResult<Kind>["reading"]["record"]>;
  html: string;
  headings: Heading[];
  /** Its main picture. */
  picture?: Picture | undefined;
};

export type Shelf = {
  archive: Archive;
  /** Undefined for a page that no published record has. */
  readText: <Kind extends RecordKind>(kind: Kind, page: SitePath) => RecordText<Kind> | undefined;
};

/**
 * Makes a page's `getStaticProps` from a pure projection of the archive.
 *
 * @param describe the page's path and view; undefined where there is no such page
 */
export function pageProps<View>(
  describe: (shelf: Shelf, params: RouteParams) => { path: SitePath; view: View } | undefined,
): GetStaticProps<PageProps<View>> {
  return ({ params = {} }) => {
    const { edition, problems } = openNewsroom();
    const page = edition && describe({ archive: edition.archive, readText: textReader(edition) }, params);
    if (!edition || !page) {
      return hasErrors(problems) ? { props: { frame: null, view: null, problems } } : { notFound: true };
    }
    const { site } = edition.archive;
    const frame: Frame = { site, path: page.path, linkBase: linkBaseFor(page.path, site) };
    return { props: serializable({ frame, view: page.view, problems }) };
  };
}

/** A server sends the 404 page for any address, so its links cannot be relative: without an origin they start at `/`. */
function linkBaseFor(path: SitePath, { origin }: Site): LinkBase {
  const base = linkBaseOf(origin);
  return path === href.notFound ? (base ?? "") : base;
}

/** Makes a page's `getStaticPaths`. In development pages are made when asked for, so that new files are seen. */
export function pagePaths(list: (archive: Archive) => { params: RouteParams }[]): GetStaticPaths {
  return () => {
    if (process.env[snapshotVariable] === undefined) return { paths: [], fallback: "blocking" };
    const { edition } = openNewsroom();
    return { paths: edition ? list(edition.archive) : [], fallback: false };
  };
}

function textReader({ archive, texts, pictures }: PageEdition): Shelf["readText"] {
  const cache = openTexts(readSettings(process.env).content);
  return <Kind extends RecordKind>(_kind: Kind, page: SitePath) => {
    const key = texts.get(page);
    const result = key === undefined ? undefined : cache.read<Kind>(key);
    const record = result?.reading.record;
    if (!result || !record) return undefined;
    const { headings, images } = result.reading;
    const shown = (inText: boolean) =>
      images
        .filter(({ field }) => (field === "body") === inText)
        .flatMap(({ href }) => pictureAt(pictures, page, href));
    const link = (to: SitePath) => linkTo(to, page, linkBaseOf(archive.site.origin));
    const html = result.html === "" ? "" : showPictures(result.html, shown(true), link);
    return { record, html, headings, picture: shown(false)[0] };
  };
}

/** None for a picture that only unpublished or withdrawn texts show. */
function pictureAt(pictures: PageEdition["pictures"], page: SitePath, src: string): Picture[] {
  const path = imagePathOf(page, src);
  const picture = path === undefined ? undefined : pictures.get(path);
  return picture ? [{ path: picture.path, width: picture.width, height: picture.height }] : [];
}

/** Next refuses `undefined` in props; JSON leaves it out. */
function serializable<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}
