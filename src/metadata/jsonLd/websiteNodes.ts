import type { OrganizationLeaf, SearchActionLeaf, WebSiteLeaf, WithActionConstraints } from "schema-dts";
import { addressOf } from "#archive/absolute";
import { href, searchParameters } from "#archive/href";
import type { Site } from "#archive/registry";
import { strings } from "#language/zh/strings";
import { licenceOf } from "./licence";
import { publisherOf, websiteOf } from "./named";

/** The site and whoever answers for it, of which every other page says only the names. */
export function websiteNodes(site: Site): [WebSiteLeaf, OrganizationLeaf] {
  const { nameEn, description, contact } = site;
  const publisher = publisherOf(site);
  return [
    {
      ...websiteOf(site),
      url: addressOf(site, href.home),
      alternateName: nameEn,
      description,
      inLanguage: strings.language,
      publisher,
      license: licenceOf(site),
      potentialAction: searchAction(site),
    },
    { ...publisher, url: addressOf(site, href.home), email: contact },
  ];
}

/** How a program asks the search page; it needs an address with a place for the words. */
function searchAction(site: Site): SearchActionLeaf | undefined {
  const address = addressOf(site, href.search);
  if (address === undefined) return undefined;
  const words = "search_term_string";
  const action: WithActionConstraints<SearchActionLeaf> = {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${address}?${searchParameters.text}={${words}}` },
    "query-input": `required name=${words}`,
  };
  return action;
}
