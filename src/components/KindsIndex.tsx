import type { Counted } from "#archive/views/listView";
import { DescribedEntries } from "#components/DescribedEntries";

/** All kinds of article. */
export function KindsIndex({ kinds }: { kinds: Counted[] }) {
  return <DescribedEntries facet="kinds" ids={kinds} />;
}
