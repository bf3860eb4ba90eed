import { z } from "zod";
import type { SitePath } from "#archive/href";
import { href } from "#archive/href";
import type { Edition } from "#newsroom/edition";
import type { HeaderRule } from "#publish/hosting/headerRules";

/**
 * What a host should know of the site besides its files. Every host's own configuration is written from it, and
 * `npm start` reads it. Paths are the site's own, decoded, without the path of its origin.
 */
export type HostingTable = {
  /** Old paths, answered with 301. */
  redirects: { from: string; to: SitePath }[];
  /** Pages of withdrawn articles, answered with 410 and the page. */
  gone: SitePath[];
  headers: HeaderRule[];
};

export function hostingTable({ archive, redirects }: Edition, headers: HeaderRule[]): HostingTable {
  const withdrawn = archive.articles.filter(({ status }) => status === "withdrawn");
  return { redirects, gone: withdrawn.map(({ slug }) => href.article(slug)), headers };
}

const sitePath = z.custom<SitePath>((value) => typeof value === "string" && value.startsWith("/"));
const form: z.ZodType<HostingTable> = z.object({
  redirects: z.array(z.object({ from: z.string(), to: sitePath })),
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
