import { absolute } from "#archive/absolute";
import { href, searchParameters } from "#archive/href";
import type { Site } from "#archive/registry";
import { strings } from "#language/zh/strings";
import { xmlText } from "#publish/xmlText";

/** The longest name that OpenSearch 1.1 allows, in characters. */
const longestName = 16;

/**
 * The OpenSearch 1.1 description by which a browser adds the archive to its search engines; undefined for a site
 * without an origin, because its addresses must be absolute.
 */
export function openSearch({ name, origin }: Site): string | undefined {
  if (origin === undefined) return undefined;
  const template = `${absolute(origin, href.search)}?${searchParameters.text}={searchTerms}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${xmlText([...name].slice(0, longestName).join(""))}</ShortName>`,
    `<Description>${xmlText(strings.search.openSearch(name))}</Description>`,
    "<InputEncoding>UTF-8</InputEncoding>",
    `<Language>${strings.language}</Language>`,
    `<Image width="16" height="16" type="image/svg+xml">${xmlText(absolute(origin, href.favicon))}</Image>`,
    `<Url type="text/html" template="${xmlText(template)}"/>`,
    "</OpenSearchDescription>\n",
  ].join("\n");
}
