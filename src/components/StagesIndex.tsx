import { stages as allStages } from "#archive/classification";
import type { Counted } from "#archive/views/listView";
import { DescribedIndex } from "#components/DescribedIndex";
import { Seal } from "#components/Seal";

/** The five stages of research under their seals, from bench to bedside. */
export function StagesIndex({ stages }: { stages: Counted[] }) {
  const seal = (id: string) => {
    const stage = allStages.find((known) => known === id);
    return stage && <Seal stage={stage} size="large" />;
  };
  return <DescribedIndex facet="stages" counted={stages} mark={seal} />;
}
