import type { Facet } from "#archive/href";
import type { Counted } from "#archive/views/listView";
import { CountedLinks } from "#components/CountedLinks";
import { IndexPage } from "#components/IndexPage";
import { strings } from "#language/zh/strings";

/** The index of a facet whose entries have nothing but names: years, publications. */
export function CountedIndex({ facet, ids }: { facet: Facet; ids: Counted[] }) {
  return (
    <IndexPage facet={facet}>
      {ids.length === 0 ? <p className="empty">{strings.list.empty}</p> : <CountedLinks facet={facet} ids={ids} />}
    </IndexPage>
  );
}
