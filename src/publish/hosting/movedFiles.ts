import type { Archive } from "#archive/archive";
import type { CitedFacet } from "#archive/fileHref";
import { citedFacets, fileHref } from "#archive/fileHref";
import type { SitePath } from "#archive/href";
import { href } from "#archive/href";
import { oldIds } from "#archive/oldIds";

/** A file that lay beside an old page of a list, and where it lies now. */
export type MovedFile = { from: SitePath; to: SitePath };

/**
 * What lies beside the pages of lists, at every id that a list had before: programs that ask for it never see the page
 * that leads on. A list without articles has no such files, and a site without an origin no feeds.
 */
export function movedFiles({ lists, site, ...archive }: Archive): MovedFile[] {
  return citedFacets.flatMap((facet) =>
    [...archive[facet].values()]
      .filter(({ id }) => (lists[facet].get(id)?.articles.length ?? 0) > 0)
      .flatMap(({ id, redirectFrom }) =>
        oldIds(redirectFrom, (known) => href.facet(facet, known)).flatMap((old) =>
          filesOf(facet, site.origin !== undefined).map((path) => ({ from: path(old), to: path(id) })),
        ),
      ),
  );
}

function filesOf(facet: CitedFacet, hasFeeds: boolean): ((id: string) => SitePath)[] {
  return [
    ...(hasFeeds ? [(id: string) => fileHref.listFeed(facet, id)] : []),
    ...(["bib", "ris"] as const).map((format) => (id: string) => fileHref.listCitations(facet, id, format)),
  ];
}
