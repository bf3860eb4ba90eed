import { stages } from "#archive/classification";
import { href } from "#archive/href";
import type { FacetView } from "#archive/views/facetView";
import { FacetSiblings } from "#components/FacetSiblings";
import { ListPage } from "#components/ListPage";
import { Seal } from "#components/Seal";
import { facetDescription } from "#language/zh/facetDescription";
import { facetLabel } from "#language/zh/facetLabel";

/** The articles whose research has come to one stage, under its seal. */
export function StagePage({ view: { id, list, siblings } }: { view: FacetView }) {
  const description = facetDescription("stages", id);
  const stage = stages.find((known) => known === id);
  return (
    <ListPage
      title={facetLabel("stages", id)}
      introduction={description}
      facet="stages"
      path={href.facet("stages", id)}
      searchIn={href.searchIn("stages", id)}
      list={list}
      mark={stage && <Seal stage={stage} size="large" />}
    >
      <FacetSiblings facet="stages" current={id} counted={siblings} />
    </ListPage>
  );
}
