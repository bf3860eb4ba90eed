import type { DefinedTermLeaf, OrganizationLeaf, PersonLeaf, WebSiteLeaf } from "schema-dts";
import { href } from "#archive/href";
import type { Site } from "#archive/registry";
import type { Named } from "#archive/views/listedArticle";
import { strings } from "#language/zh/strings";
import { nodeId } from "../address";

/**
 * Things as other pages speak of them: a type and a name for a program that reads one page, and the `@id` under which
 * their own page says the rest.
 */
export function namedInstitution(site: Site, { id, name }: Named): OrganizationLeaf {
  return { "@type": "Organization", ...nodeId(site, href.institution(id), "institution"), name };
}

export function namedPerson(site: Site, { id, name }: Named): PersonLeaf {
  return { "@type": "Person", ...nodeId(site, href.person(id), "person"), name };
}

export function namedTerm(site: Site, { id, name }: Named): DefinedTermLeaf {
  return { "@type": "DefinedTerm", ...nodeId(site, href.tag(id), "term"), name };
}

/** Who answers for the site; where nobody is named, the site itself. The front page says the rest. */
export function publisherOf(site: Site): OrganizationLeaf {
  return { "@type": "Organization", ...nodeId(site, href.home, "publisher"), name: site.publisher ?? site.name };
}

/** The whole of which every page is a part. */
export function websiteOf(site: Site): WebSiteLeaf {
  return { "@type": "WebSite", ...nodeId(site, href.home, "website"), name: site.name };
}

/** What is true of everything that the site publishes. */
export function ofThisSite(site: Site) {
  return { inLanguage: strings.language, isAccessibleForFree: true, isPartOf: websiteOf(site) };
}
