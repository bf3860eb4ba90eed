import { decoded } from "#archive/href";
import { usualCaching } from "#publish/hosting/headerRules";
import type { HostingTable } from "#publish/hosting/hostingTable";
import { movesOf } from "#publish/hosting/hostingTable";
import { nginxString } from "#publish/hosting/nginxString";
import { literalSource, patternSource } from "#publish/hosting/pathPattern";

/** The nginx variable with the value of a header for the path that is answered; nginx sends no empty header. */
export function headerVariable(name: string): string {
  return `$archive_${name.toLowerCase().replaceAll("-", "_")}`;
}

/** The variable with the address that an old path leads to; empty for all others. */
export const movedVariable = "$archive_moved";

/**
 * What the configuration of an nginx needs outside of its `server`: where old paths lead, and the headers that are not
 * the same for all paths. A map finds one of 100,000 paths as fast as one of ten.
 *
 * @param base path of the site's origin as in its address, empty for none
 */
export function nginxMaps(table: HostingTable, base: string): string {
  const moved = movedPaths(table, base);
  return [
    "# Include in http { }; _nginx.conf goes into the server { } of the site.",
    ...mapSizes([...moved.keys()]),
    map(movedVariable, '""', moved),
    ...varyingHeaders(table).map((name) => {
      const otherwise = name === "Cache-Control" ? nginxString(usualCaching) : '""';
      return map(headerVariable(name), otherwise, valuesOf(table, name, base));
    }),
    "",
  ].join("\n");
}

/** Headers that only some paths have, by name; the content type is nginx's own matter. */
export function varyingHeaders({ headers }: HostingTable): string[] {
  const some = headers.filter(({ path }) => path !== "/*");
  return [...new Set(some.flatMap((rule) => Object.keys(rule.headers)))]
    .filter((name) => name !== "Content-Type")
    .sort();
}

/** Keys of a map are compared without regard to case; two alike would stop nginx. */
function movedPaths(table: HostingTable, base: string): Map<string, string> {
  const seen = new Map<string, string>();
  for (const { from, to } of movesOf(table)) {
    const key = `${decoded(base)}${from}`.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    // In a value, a `$` would begin the name of a variable.
    if (!seen.has(key)) seen.set(key, `${base}${to}`.replaceAll("$", "%24"));
  }
  return seen;
}

/** One regular expression for each value. */
function valuesOf({ headers }: HostingTable, name: string, base: string): Map<string, string> {
  const patterns = new Map<string, string[]>();
  for (const { path, headers: named } of headers) {
    const value = named[name];
    if (value !== undefined) patterns.set(value, [...(patterns.get(value) ?? []), patternSource(path)]);
  }
  return new Map(
    [...patterns].map(([value, sources]) => [`~^${literalSource(decoded(base))}(?:${sources.join("|")})$`, value]),
  );
}

function map(variable: string, otherwise: string, values: ReadonlyMap<string, string>): string {
  const lines = [...values].map(([key, value]) => `    ${nginxString(key)} ${nginxString(value)};`);
  return [`map $uri ${variable} {`, `    default ${otherwise};`, ...lines, "}"].join("\n");
}

/** A map of many or long keys needs more room than nginx gives; these stand once in a configuration. */
function mapSizes(keys: readonly string[]): string[] {
  const longest = keys.reduce((most, key) => Math.max(most, Buffer.byteLength(key)), 0);
  const isLarge = keys.length > 1000;
  return [
    ...(longest > 40 || isLarge
      ? [`map_hash_bucket_size ${Math.max(isLarge ? 1024 : 0, powerAbove(longest + 64))};`]
      : []),
    ...(isLarge ? [`map_hash_max_size ${powerAbove(2 * keys.length)};`] : []),
  ];
}

function powerAbove(number: number): number {
  return 2 ** Math.ceil(Math.log2(number));
}
