import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileHref } from "#archive/fileHref";
import type { AnnounceTexts } from "#language/commands";
import { CommandError } from "#newsroom/commandLine";

/** Addresses of a site, each with its `lastmod`; empty where none is stated. */
export type ListedUrls = Map<string, string>;

/**
 * Reads which addresses a finished site lists in its sitemap, as its build wrote it.
 *
 * @throws CommandError where there is no site or no whole sitemap, or where it was built for another origin
 */
export function readSitemaps(out: string, origin: string, words: AnnounceTexts): ListedUrls {
  if (!existsSync(join(out, "index.html"))) throw new CommandError(words.noSite(out));
  const index = join(out, fileHref.sitemap);
  if (!existsSync(index)) throw new CommandError(words.noSitemap(out));
  const parts = [...locationsIn(index, words).keys()];
  const stranger = parts.find((part, at) => part !== origin + fileHref.sitemapPart(at + 1));
  if (stranger !== undefined) throw new CommandError(words.builtForAnother(stranger, origin));
  return new Map(parts.flatMap((_, at) => [...locationsIn(join(out, fileHref.sitemapPart(at + 1)), words)]));
}

const location = /<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g;

/** @throws CommandError for a file that was cut: what it no longer lists is not gone */
function locationsIn(file: string, words: AnnounceTexts): ListedUrls {
  const text = readIfThere(file);
  if (!/<\/(sitemapindex|urlset)>\s*$/.test(text)) throw new CommandError(words.sitemapCut(file));
  const found = text.matchAll(location);
  return new Map(Array.from(found, ([, url = "", lastmod = ""]) => [unescaped(url), lastmod]));
}

function readIfThere(file: string): string {
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file, "utf8") : "";
}

const characters = new Map([
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
  ["&amp;", "&"],
]);

function unescaped(text: string): string {
  return text.replace(/&\w+;/g, (entity) => characters.get(entity) ?? entity);
}
