import { fileHref } from "#archive/fileHref";
import { href } from "#archive/href";
import type { FacetView } from "#archive/views/facetView";
import { ListPage } from "#components/ListPage";
import { RelatedFacets } from "#components/RelatedFacets";
import { StagePath } from "#components/StagePath";
import { strings } from "#language/zh/strings";

/** Fewest staged articles for which the path of stages says more than the list. */
const stagedFrom = 10;

/** The articles on one topic and everything below it. */
export function TagPage({ view }: { view: FacetView }) {
  const { id, tag, list, above, below } = view;
  const label = tag?.label ?? id;
  const staged = list.stages.reduce((sum, { count }) => sum + count, 0);
  return (
    <ListPage
      title={label}
      titleEn={tag?.labelEn}
      introduction={tag?.description}
      facet="tags"
      path={href.tag(id)}
      searchIn={href.searchIn("tags", id)}
      feed={fileHref.listFeed("tags", id)}
      citations={(format) => fileHref.listCitations("tags", id, format)}
      list={list}
    >
      <RelatedFacets
        facet="tags"
        groups={[
          { heading: strings.list.broader, counted: above },
          { heading: strings.list.narrower, counted: below },
        ]}
      />
      {staged >= stagedFrom && <StagePath stages={list.stages} />}
    </ListPage>
  );
}
