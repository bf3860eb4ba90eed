import { href } from "#archive/href";
import type { FacetView } from "#archive/views/facetView";
import { FactLines } from "#components/FactLines";
import { ListPage } from "#components/ListPage";
import { pageStrings } from "#language/zh/pageStrings";

/** The articles that rest on one newspaper, site or journal. */
export function PublicationPage({ view: { id, list, publication } }: { view: FacetView }) {
  const name = publication?.name ?? id;
  const { type, url } = publication ?? {};
  return (
    <ListPage
      title={name}
      titleEn={publication?.nameEn}
      facet="publications"
      path={href.publication(id)}
      searchIn={href.searchIn("publications", id)}
      list={list}
    >
      <FactLines
        lines={[
          [pageStrings.profile.type, type && pageStrings.publicationTypes[type]],
          [pageStrings.profile.website, url && <a href={url}>{url}</a>],
        ]}
      />
    </ListPage>
  );
}
