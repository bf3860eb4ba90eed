import type { HostingTable } from "#publish/hosting/hostingTable";

/**
 * The `_headers` of Netlify and Cloudflare Pages: at most 100 rules, 2,000 characters a line. Both send by themselves
 * `usualCaching` where no rule names `Cache-Control`.
 *
 * @param base path of the site's origin as in its address, empty for none
 */
export function headersFile({ headers }: HostingTable, base: string): string {
  const rules = headers.map(({ path, headers: named }) =>
    [`${base}${path}`, ...Object.entries(named).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
  );
  return `${rules.join("\n\n")}\n`;
}
