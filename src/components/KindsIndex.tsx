import type { Counted } from "#archive/views/listView";
import { DescribedIndex } from "#components/DescribedIndex";

/** All kinds of article. */
export function KindsIndex({ kinds }: { kinds: Counted[] }) {
  return <DescribedIndex facet="kinds" counted={kinds} />;
}
