import { href } from "#archive/href";
import type { FacetView } from "#archive/views/facetView";
import { FacetSiblings } from "#components/FacetSiblings";
import { ListPage } from "#components/ListPage";
import { facetLabel } from "#language/zh/facetLabel";

/** The articles first reported in one year. */
export function YearPage({ view: { id, list, siblings } }: { view: FacetView }) {
  const label = facetLabel("years", id);
  return (
    <ListPage title={label} facet="years" path={href.year(id)} searchIn={href.searchIn("years", id)} list={list}>
      <FacetSiblings facet="years" current={id} counted={siblings} />
    </ListPage>
  );
}
