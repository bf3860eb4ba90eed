import type { SitePath } from "#archive/href";
import { headerRules } from "#publish/hosting/headerRules";
import { hostFiles } from "#publish/hosting/hostFiles";
import type { HostingTable } from "#publish/hosting/hostingTable";
import type { MovedFile } from "#publish/hosting/movedFiles";
import { nginxMaps } from "#publish/hosting/nginxMaps";
import { nginxServer } from "#publish/hosting/nginxServer";
import type { Files } from "../../newsroom/newsroom";

export const generation = "0123456789abcdef";

/** Old paths as editors may write them. */
export const oldPlaces: { from: string; to: SitePath }[] = [
  { from: "/2022/05/16/a-title-that-is-longer-than-nginx-expects-in-a-map.html", to: "/articles/a/" },
  { from: "/old/", to: "/articles/a/" },
  { from: "/older", to: "/tags/b/" },
  { from: "/deep/index.html", to: "/tags/b/" },
  { from: "/旧栏目/检测 1.html", to: "/articles/a/" },
  { from: "/100%/", to: "/articles/a/" },
  { from: "/100%25.html", to: "/tags/b/" },
  { from: "/q\"uo'te;{$x}.html", to: "/articles/a/" },
  { from: "/a:b*c/", to: "/articles/a/" },
  { from: "/Case/", to: "/articles/a/" },
  { from: "/case/", to: "/tags/b/" },
  { from: "/data.csv", to: "/data/" },
];

/** Files of a list that has moved with them. */
export const oldFiles: MovedFile[] = [
  { from: "/tags/older/feed.xml", to: "/tags/b/feed.xml" },
  { from: "/tags/older/citations.bib", to: "/tags/b/citations.bib" },
];

/** A table with the headers of a site at an origin. */
export function tableFor(origin: string | undefined, more: Partial<HostingTable> = {}): HostingTable {
  const headers = headerRules({ styles: ["'sha256-AAAA'", "'sha256-BBBB'"], generation, origin });
  return { redirects: oldPlaces, movedFiles: oldFiles, gone: ["/articles/gone/"], headers, ...more };
}

/** Long enough to be worth compressing. */
const text = (about: string) => `${about}, and what else there is to say of it.`;

/** A small finished site with the files for its host. */
export function hostedFiles(table: HostingTable, base: string): Files {
  return {
    "index.html": text("front"),
    "404.html": text("nothing here"),
    "articles/a/index.html": text("article"),
    "articles/a/photo.png": text("picture"),
    "articles/gone/index.html": text("notice"),
    "tags/b/index.html": text("tag"),
    "tags/b/page/2/index.html": text("second page"),
    "tags/b/feed.xml": text("<feed/>"),
    "tags/b/citations.bib": text("@misc{a}"),
    "feeds/feed.json": text("{}"),
    "feeds/atom.xml": text("<feed/>"),
    "data/articles.csv": text("a,b"),
    "cards/site.png": text("card"),
    "_next/static/chunks/a.js": text("1"),
    "search/index.html": text("search"),
    "search/manifest.bin": text("{}"),
    [`search/${generation}/words/a.bin`]: "0123456789",
    "papers/manual.pdf": text("pdf"),
    "empty/deep.txt": text("text"),
    [hostFiles.table.slice(1)]: JSON.stringify(table),
    [hostFiles.nginx.slice(1)]: nginxServer(table, base),
    [hostFiles.nginxMaps.slice(1)]: nginxMaps(table, base),
    [hostFiles.headers.slice(1)]: "headers",
    [hostFiles.redirects.slice(1)]: "redirects",
  };
}
