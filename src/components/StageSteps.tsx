import type { Stage } from "#archive/classification";
import { stages } from "#archive/classification";
import { Seal } from "#components/Seal";
import { strings } from "#language/zh/strings";

/** The five stages in a row, the one that a piece of research has reached under its seal. */
export function StageSteps({ stage }: { stage: Stage }) {
  return (
    <ol className="steps">
      {stages.map((step) => (
        <li key={step} aria-current={step === stage ? "step" : undefined}>
          {step === stage ? <Seal stage={step} /> : strings.stages[step]}
        </li>
      ))}
    </ol>
  );
}
