import { fileHref } from "#archive/fileHref";
import { href } from "#archive/href";
import type { FacetView } from "#archive/views/facetView";
import { FacetSiblings } from "#components/FacetSiblings";
import { ListPage } from "#components/ListPage";
import { facetDescription } from "#language/zh/facetDescription";
import { facetLabel } from "#language/zh/facetLabel";

/** The articles of one kind. */
export function KindPage({ view: { id, list, siblings } }: { view: FacetView }) {
  const label = facetLabel("kinds", id);
  const description = facetDescription("kinds", id);
  return (
    <ListPage
      title={label}
      introduction={description}
      facet="kinds"
      path={href.facet("kinds", id)}
      searchIn={href.searchIn("kinds", id)}
      feed={fileHref.listFeed("kinds", id)}
      list={list}
    >
      <FacetSiblings facet="kinds" current={id} counted={siblings} />
    </ListPage>
  );
}
