import { z } from "zod";
import type { SitePath } from "#archive/href";
import { href } from "#archive/href";
import type { Edition } from "#newsroom/edition";
import type { HeaderRule } from "#publish/hosting/headerRules";
import type { MovedFile } from "#publish/hosting/movedFiles";
import { movedFiles } from "#publish/hosting/movedFiles";
import { oldPaths } from "#publish/hosting/siteAddress";

/**
 * What a host should know of the site besides its files. Every host's own configuration is written from it, and
 * `npm start` reads it. Paths are the site's own, decoded, without the path of its origin.
 */
export type HostingTable = {
  /** Old paths of pages, answered with 301. */
  redirects: { from: string; to: SitePath }[];
  /** Old paths of files, answered with 301 as they stand. */
  movedFiles: MovedFile[];
  /** Pages of withdrawn articles, answered with 410 and the page. */
  gone: SitePath[];
  headers: HeaderRule[];
};

export function hostingTable({ archive, redirects }: Edition, headers: HeaderRule[]): HostingTable {
  const withdrawn = archive.articles.filter(({ status }) => status === "withdrawn");
  // Where an editor has said where a path leads, that holds.
  const said = new Set(redirects.flatMap(({ from }) => oldPaths(from)));
  const files = movedFiles(archive).filter(({ from }) => !said.has(from));
  return { redirects, movedFiles: files, gone: withdrawn.map(({ slug }) => href.article(slug)), headers };
}

/** Every decoded path that a table moves, and where to. */
export function movesOf({ redirects, movedFiles: files }: HostingTable): { from: string; to: SitePath }[] {
  return [...redirects.flatMap(({ from, to }) => oldPaths(from).map((path) => ({ from: path, to }))), ...files];
}

const sitePath = z.custom<SitePath>((value) => typeof value === "string" && value.startsWith("/"));
const form: z.ZodType<HostingTable> = z.object({
  redirects: z.array(z.object({ from: z.string(), to: sitePath })),
  movedFiles: z.array(z.object({ from: sitePath, to: sitePath })),
  gone: z.array(sitePath),
  headers: z.array(z.object({ path: z.string(), headers: z.record(z.string(), z.string()) })),
});

/**
 * Reads what `JSON.stringify` made of a table.
 *
 * @throws ZodError or SyntaxError for anything else
 */
export function parseHostingTable(text: string): HostingTable {
  return form.parse(JSON.parse(text));
}
