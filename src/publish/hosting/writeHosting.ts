import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { href, linkBaseOf } from "#archive/href";
import type { Edition } from "#newsroom/edition";
import { headerRules } from "#publish/hosting/headerRules";
import { headersFile } from "#publish/hosting/headersFile";
import { hostFiles } from "#publish/hosting/hostFiles";
import { hostingTable } from "#publish/hosting/hostingTable";
import { nginxMaps } from "#publish/hosting/nginxMaps";
import { nginxServer } from "#publish/hosting/nginxServer";
import { redirectsFile } from "#publish/hosting/redirectsFile";
import { styleHashes } from "#publish/hosting/styleHashes";
import { manifestFile, readManifest } from "#search/manifest";

/** Writes into a finished export, search index and all, what hosts should know of it, in the form of each. */
export function writeHosting(folder: string, edition: Edition): void {
  const { origin } = edition.archive.site;
  const base = linkBaseOf(origin) ?? "";
  const { generation } = readManifest(gunzipSync(readFileSync(join(folder, href.search, manifestFile))));
  const table = hostingTable(edition, headerRules({ styles: styleHashes(folder), generation, origin }));
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  write(hostFiles.table, `${JSON.stringify(table)}\n`);
  write(hostFiles.redirects, redirectsFile(table, base));
  write(hostFiles.headers, headersFile(table, base));
  write(hostFiles.nginx, nginxServer(table, base));
  write(hostFiles.nginxMaps, nginxMaps(table, base));
}
