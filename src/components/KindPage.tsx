import { href } from "#archive/href";
import type { FacetView } from "#archive/views/facetView";
import { FacetSiblings } from "#components/FacetSiblings";
import { ListPage } from "#components/ListPage";
import { facetDescription, facetLabel } from "#language/zh/facetLabel";

/** The articles of one kind. */
export function KindPage({ view: { id, list, siblings } }: { view: FacetView }) {
  const description = facetDescription("kinds", id);
  return (
    <ListPage
      title={facetLabel("kinds", id)}
      description={description}
      introduction={description}
      facet="kinds"
      path={href.facet("kinds", id)}
      list={list}
    >
      <FacetSiblings facet="kinds" current={id} counted={siblings} />
    </ListPage>
  );
}
