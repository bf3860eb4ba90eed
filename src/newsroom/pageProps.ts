import type { GetStaticPaths, GetStaticProps } from "next";
import type { Archive } from "#archive/archive";
import { cardOf } from "#archive/card";
import type { DataFile } from "#archive/dataFile";
import type { Frame } from "#archive/frame";
import type { LinkBase, SitePath } from "#archive/href";
import { href, linkBaseOf } from "#archive/href";
import type { Site } from "#archive/registry";
import { openNewsroom, snapshotVariable } from "./openNewsroom";
import type { Problem } from "./problem";
import { hasErrors } from "./problem";
import type { TextReader } from "./readText";
import { textReader } from "./readText";
import type { RouteParams } from "./routeParams";
import { readSettings } from "./settings";

/** Props of every page: the view that the page shows, or in development the problems that prevent it. */
export type PageProps<View, Metadata> = {
  frame: Frame | null;
  view: View | null;
  /** What programs read about the page. */
  metadata: Metadata | null;
  problems: Problem[];
};

export type Shelf = {
  archive: Archive;
  /** Undefined for a page that no published record has. */
  readText: TextReader;
  /** The files of the data set; none in development. */
  dataFiles: DataFile[];
};

/** One page: what it shows, and how it describes itself once it is known what stands around it. */
export type Described<View, Metadata> = { path: SitePath; view: View; metadata: (frame: Frame) => Metadata };

/**
 * Makes a page's `getStaticProps` from a pure projection of the archive.
 *
 * @param describe the page's path, view and metadata; undefined where there is no such page
 */
export function pageProps<View, Metadata>(
  describe: (shelf: Shelf, params: RouteParams) => Described<View, Metadata> | undefined,
): GetStaticProps<PageProps<View, Metadata>> {
  return ({ params = {} }) => {
    const { edition, problems } = openNewsroom();
    const readText = edition && textReader(edition, readSettings(process.env).content);
    const page =
      readText && describe({ archive: edition.archive, readText, dataFiles: edition.dataFiles ?? [] }, params);
    if (!edition || !page) {
      return hasErrors(problems)
        ? { props: serializable({ frame: null, view: null, metadata: null, problems }) }
        : { notFound: true };
    }
    const { archive, cards, undrawn } = edition;
    const { site } = archive;
    const frame: Frame = {
      site,
      path: page.path,
      linkBase: linkBaseFor(page.path, site),
      card: cardOf(archive, page.path, cards, undrawn),
    };
    return { props: serializable({ frame, view: page.view, metadata: page.metadata(frame), problems }) };
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

/** Next refuses `undefined` in props; JSON leaves it out. */
function serializable<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}
