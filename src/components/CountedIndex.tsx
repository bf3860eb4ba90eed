import type { Facet } from "#archive/href";
import type { Counted } from "#archive/views/listView";
import { CountedLinks } from "#components/CountedLinks";
import { IndexPage } from "#components/IndexPage";
import { strings } from "#language/zh/strings";

/** The index of a facet whose entries have nothing but names: years, publications. */
export function CountedIndex({ facet, counted }: { facet: Facet; counted: Counted[] }) {
  return (
    <IndexPage facet={facet}>
      {counted.length === 0 ? (
        <p className="empty">{strings.list.empty}</p>
      ) : (
        <CountedLinks facet={facet} counted={counted} />
      )}
    </IndexPage>
  );
}
