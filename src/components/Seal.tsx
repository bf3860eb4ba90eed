import type { Stage } from "#archive/classification";
import { strings } from "#language/zh/strings";

type Props = { stage: Stage; size?: "small" | "large" };

/** The seal of a research stage: four characters, two by two. It is text, and read as one word. */
export function Seal({ stage, size = "small" }: Props) {
  const label = strings.stages[stage];
  return (
    <span className={`seal seal-${size}`} role="img" aria-label={label}>
      <span aria-hidden="true">{label.slice(0, 2)}</span>
      <span aria-hidden="true">{label.slice(2)}</span>
    </span>
  );
}
