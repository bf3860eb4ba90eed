import { lstatSync } from "node:fs";

/**
 * What tells a folder from every other, whatever it is called: device, inode and the instant at which it was made, for
 * inodes are given out again. Undefined where there is no folder; a link is none.
 */
export function identityOf(path: string): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false, bigint: true });
  if (!stats?.isDirectory()) return undefined;
  return [stats.dev, stats.ino, stats.birthtimeNs].map((number) => number.toString(36)).join("-");
}
