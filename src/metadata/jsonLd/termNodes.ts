import type { DefinedTermLeaf, DefinedTermSetLeaf } from "schema-dts";
import { addressOf } from "#archive/absolute";
import { href } from "#archive/href";
import type { Site, Tag } from "#archive/registry";
import type { Named } from "#archive/views/listedArticle";
import { strings } from "#language/zh/strings";
import { nodeId } from "../address";
import { namedTerm } from "./named";
import { someOf } from "./originalReport";

/** A topic, as a term of the archive's vocabulary. */
export function termNode(site: Site, { id, label, labelEn, synonyms, description }: Tag): DefinedTermLeaf {
  return {
    ...namedTerm(site, { id, name: label }),
    alternateName: someOf([...(labelEn === undefined ? [] : [labelEn]), ...synonyms]),
    description,
    termCode: id,
    url: addressOf(site, href.tag(id)),
    inDefinedTermSet: termSet(site),
  };
}

/** The vocabulary with all its terms. */
export function termSetNode(site: Site, terms: readonly Named[]): DefinedTermSetLeaf {
  return { ...termSet(site), hasDefinedTerm: someOf(terms.map((term) => namedTerm(site, term))) };
}

function termSet(site: Site): DefinedTermSetLeaf {
  const page = href.index("tags");
  return { "@type": "DefinedTermSet", ...nodeId(site, page, "terms"), name: `${site.name} · ${strings.facets.tags}` };
}
