import { stages } from "#archive/classification";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";

/** What the five tones of a picture mean, from bench to bedside. */
export function StageLegend() {
  const tones = [...stages.map((stage) => strings.stages[stage]), pageStrings.list.noStage];
  return (
    <figcaption>
      <ul className="legend">
        {tones.map((label, index) => (
          <li key={label}>
            <svg width="14" height="14" aria-hidden="true">
              <rect className={`tone-${(index + 1) % 6}`} x="1" y="1" width="12" height="12" />
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </figcaption>
  );
}
