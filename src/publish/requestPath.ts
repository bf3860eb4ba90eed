/**
 * Path and query of a request's target, encoded as they came: of the origin form `/path?query`, or of the absolute form
 * `http://host/path?query`, which every server must take (RFC 9112, section 3.2). The host in it stands above that of
 * the `Host` field, and neither matters here: a folder is served under any name.
 *
 * @returns undefined for what names no page: `*`, an authority alone, other schemes, an address with a user in it
 */
export function requestPath(target: string): string | undefined {
  const path = target.startsWith("/") ? target : absoluteForm.exec(target)?.[1];
  // Clients should not send a fragment; those that do mean the page.
  const [page] = path?.split("#", 1) ?? [];
  return page === undefined || page.startsWith("/") ? page : `/${page}`;
}

const absoluteForm = /^https?:\/\/(?:\[[\da-f:.]+\]|[^\s/?#@[\]:\\]+)(?::\d*)?((?:[/?#].*)?)$/i;

/**
 * Whether the `Host` fields of a request are what they must be (RFC 9112, section 3.2): one, with a host and perhaps a
 * port. That HTTP/1.1 has one at all, Node looks to.
 */
export function hasOneHost(hosts: readonly string[] | undefined): boolean {
  const [host, ...others] = hosts ?? [];
  return host === undefined || (others.length === 0 && hostAndPort.test(host));
}

const hostAndPort = /^(?:\[[\da-f:.]+\]|[^\s/?#@[\]:\\,]+)(?::\d*)?$/i;
