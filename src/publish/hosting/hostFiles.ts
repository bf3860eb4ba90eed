/** The files of a site that are for its host. No reader is sent them. */
export const hostFiles = {
  table: "/_hosting.json",
  redirects: "/_redirects",
  headers: "/_headers",
  nginx: "/_nginx.conf",
  nginxMaps: "/_nginx-maps.conf",
} as const;

export function isHostFile(path: string): boolean {
  return Object.values<string>(hostFiles).includes(path);
}
