import type { SitePath } from "#archive/href";
import { linkBaseOf, linkTo } from "#archive/href";
import type { Site } from "#archive/registry";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";
import { isHtmlFile } from "#publish/htmlFile";

/** A page that leads from an old path to the new one on any host, without script and without the host's help. */
export function redirectPage(from: string, to: SitePath, site: Site): string {
  const at = isHtmlFile(from) || from.endsWith("/") ? from : `${from}/`;
  const link = linkTo(to, `/${at.slice(1)}`, linkBaseOf(site.origin));
  const canonical = site.origin === undefined ? "" : `<link rel="canonical" href="${site.origin}${to}">`;
  return [
    `<!DOCTYPE html><html lang="${strings.language}"><head><meta charset="utf-8">`,
    `<title>${pageStrings.moved.title}</title><meta name="robots" content="noindex">`,
    `<meta http-equiv="refresh" content="0;url=${link}">${canonical}</head>`,
    `<body><p><a href="${link}">${pageStrings.moved.link}</a></p></body></html>\n`,
  ].join("");
}
