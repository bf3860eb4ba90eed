import type {
  Article,
  CreativeWork,
  NewsArticle,
  NewsMediaOrganizationLeaf,
  Organization,
  OrganizationLeaf,
  Person,
} from "schema-dts";
import type { PublicationType } from "#archive/classification";
import { href } from "#archive/href";
import type { Publication, Site } from "#archive/registry";
import type { SourceView } from "#archive/views/articleView";
import { peopleIn } from "#language/zh/bylineText";
import { nodeId } from "../address";

/** The report on which a text rests, with its own date at its own precision. What the source does not say is left out. */
export function originalReport(site: Site, source: SourceView): NewsArticle | Article | CreativeWork {
  const { title, subtitle, publication, date, page, url } = source;
  const report = {
    name: title,
    alternativeHeadline: subtitle,
    author: someOf(bylineAuthors(source)),
    datePublished: date?.iso,
    publisher: publication && namedPublication(site, publication),
    url,
  };
  if (publication?.type === undefined) return { "@type": "CreativeWork", ...report };
  if (publication.type === "newspaper") return { "@type": "NewsArticle", ...report, printPage: page };
  return { "@type": "Article", ...report, pagination: page };
}

/** Who signed a report, each once. An affiliation only where the byline states one: correspondents are no staff of the paper. */
export function bylineAuthors({ bylines }: Pick<SourceView, "bylines">): Person[] {
  return peopleIn(bylines).map(({ name, affiliation }) => ({
    "@type": "Person",
    name,
    affiliation: affiliation === undefined ? undefined : organization(affiliation),
  }));
}

/** A publication as the house that brings it out, which is what publishes and employs. */
export function namedPublication(
  site: Site,
  { id, name, type }: Pick<Publication, "id" | "name" | "type">,
): OrganizationLeaf | NewsMediaOrganizationLeaf {
  return { "@type": houseType(type), ...nodeId(site, href.publication(id), "publication"), name };
}

/** All that the archive knows of a publication. */
export function publicationNode(site: Site, publication: Publication): OrganizationLeaf | NewsMediaOrganizationLeaf {
  const { nameEn, url } = publication;
  return { ...namedPublication(site, publication), alternateName: nameEn, url };
}

function houseType(type: PublicationType | undefined): "NewsMediaOrganization" | "Organization" {
  return type === "newspaper" ? "NewsMediaOrganization" : "Organization";
}

function organization(name: string): Organization {
  return { "@type": "Organization", name };
}

/** An absent value says less than an empty list, and weighs nothing. */
export function someOf<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
