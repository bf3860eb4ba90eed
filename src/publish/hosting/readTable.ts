import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hostFiles } from "#publish/hosting/hostFiles";
import type { HostingTable } from "#publish/hosting/hostingTable";
import { parseHostingTable } from "#publish/hosting/hostingTable";

/**
 * The hosting table of a site; undefined where it has none, or one of another version.
 *
 * @throws the system's error where it is there and cannot be read
 */
export function readTable(site: string): HostingTable | undefined {
  const file = join(site, hostFiles.table);
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, "utf8");
  try {
    return parseHostingTable(text);
  } catch {
    return undefined;
  }
}
