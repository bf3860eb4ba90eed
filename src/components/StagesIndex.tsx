import type { Stage } from "#archive/classification";
import { DescribedIndex } from "#components/DescribedIndex";
import { Seal } from "#components/Seal";
import { StagePath } from "#components/StagePath";

type Props = { stages: { id: Stage; count: number }[] };

/** The five stages of research from bench to bedside: their path, then each under its seal. */
export function StagesIndex({ stages }: Props) {
  return (
    <DescribedIndex
      facet="stages"
      counted={stages}
      mark={(id) => <Seal stage={id} size="large" />}
      picture={<StagePath stages={stages} linked />}
    />
  );
}
