import { decoded } from "#archive/href";
import { contentTypes, isText, unknownType } from "#publish/contentTypes";
import { hostFiles } from "#publish/hosting/hostFiles";
import type { HostingTable } from "#publish/hosting/hostingTable";
import { headerVariable, movedVariable, varyingHeaders } from "#publish/hosting/nginxMaps";
import { nginxString } from "#publish/hosting/nginxString";

/**
 * What the configuration of an nginx needs inside of its `server`, beside its address, certificate and `root`. Only the
 * outer location names headers, because a location that names one drops those of the outer.
 *
 * @param base path of the site's origin as in its address, empty for none; the site then lies in a folder of that name below the root
 */
export function nginxServer(table: HostingTable, base: string): string {
  // nginx compares paths decoded.
  const below = decoded(base);
  return [
    "# Include in server { }, below its root. Needs _nginx-maps.conf in http { }.",
    ...(base === ""
      ? []
      : [`location = ${nginxString(below)} { return 301 ${nginxString(`${base.replaceAll("$", "%24")}/`)}; }`]),
    `location ${nginxString(`${below}/`)} {`,
    ...[...general(below), ...types(table), ...headerLines(table)].map(indented),
    ...[`if (${movedVariable}) { return 301 ${movedVariable}$is_args$args; }`].map(indented),
    ...Object.values(hostFiles).map((file) => indented(`location = ${nginxString(below + file)} { internal; }`)),
    ...typedPaths(table, below).map(indented),
    ...table.gone.flatMap((path) => goneLocations(below + path)).map(indented),
    "}",
    "",
  ].join("\n");
}

function general(base: string): string[] {
  const notFound = nginxString(`${base}/404.html`);
  return [
    "index index.html;",
    "absolute_redirect off;",
    `error_page 404 ${notFound};`,
    // A folder without a page.
    `error_page 403 =404 ${notFound};`,
  ];
}

function types({ headers }: HostingTable): string[] {
  const known = Object.entries(contentTypes).map(([ending, type]) => `${bare(type)} ${ending.slice(1)};`);
  const all = [...Object.values(contentTypes), ...headers.flatMap((rule) => rule.headers["Content-Type"] ?? [])];
  const texts = new Set(all.filter(isText).map(bare));
  // nginx compresses HTML, and names its charset, without being told.
  texts.delete("text/html");
  const named = [...texts].join(" ");
  return [
    `types { ${known.join(" ")} }`,
    `default_type ${unknownType};`,
    "charset utf-8;",
    `charset_types ${named.replace(" image/svg+xml", "")};`,
    "gzip on;",
    "gzip_vary on;",
    "gzip_proxied any;",
    "gzip_comp_level 6;",
    `gzip_types ${named};`,
  ];
}

function headerLines(table: HostingTable): string[] {
  const always = table.headers.filter(({ path }) => path === "/*").flatMap(({ headers }) => Object.entries(headers));
  return [
    ...always.map(([name, value]) => `add_header ${name} ${nginxString(value)} always;`),
    ...varyingHeaders(table).map((name) => `add_header ${name} ${headerVariable(name)} always;`),
  ];
}

/** Paths whose type is not that of their ending. */
function typedPaths({ headers }: HostingTable, base: string): string[] {
  return headers.flatMap(({ path, headers: { "Content-Type": type } }) =>
    type === undefined || path.includes(":")
      ? []
      : [`location = ${nginxString(base + path)} { types { } default_type ${bare(type)}; }`],
  );
}

/** `internal`: the page itself is sent only as the body of the 410. */
function goneLocations(path: string): string[] {
  const page = nginxString(`${path}index.html`);
  return [
    `location = ${nginxString(path)} { error_page 410 ${page}; return 410; }`,
    `location = ${page} { internal; }`,
  ];
}

function bare(type: string): string {
  return type.replace(/;.*/, "");
}

function indented(line: string): string {
  return `    ${line}`;
}
