import type { CreativeWork, ScholarlyArticle, Thing } from "schema-dts";
import type { Work } from "#archive/article";

/** The works that a text cites: papers and patents. A paper is known by its DOI, whatever language its title is given in. */
export function citedWorks(works: readonly Work[]): (ScholarlyArticle | CreativeWork)[] {
  return works.flatMap((work): (ScholarlyArticle | CreativeWork)[] => {
    if (work.type === "paper") return [paper(work)];
    return work.type === "patent" ? [patent(work)] : [];
  });
}

function paper({ title, container, year, number, doi, url }: Work): ScholarlyArticle {
  return {
    "@type": "ScholarlyArticle",
    name: title,
    isPartOf: container === undefined ? undefined : { "@type": "Periodical", name: container },
    datePublished: year,
    identifier: number,
    sameAs: doi === undefined ? undefined : `https://doi.org/${doi}`,
    url,
  };
}

/** The vocabulary has no patents. */
function patent({ title, container, year, number, url }: Work): CreativeWork {
  return { "@type": "CreativeWork", name: title ?? container, datePublished: year, identifier: number, url };
}

/** The works that a text only tells of: products, projects, awards. */
export function mentionedWorks(works: readonly Work[]): Thing[] {
  return works.flatMap((work): Thing[] => {
    const { title, container, number, url } = work;
    const named = { name: title ?? container, identifier: number, url };
    switch (work.type) {
      case "project":
        return [{ "@type": "ResearchProject", ...named }];
      // Not a `Product`: nobody offers or rates it here.
      case "product":
      case "award":
        return [{ "@type": "Thing", ...named }];
      default:
        return [];
    }
  });
}
