import type { Stage } from "#archive/classification";
import { href } from "#archive/href";
import { useLink } from "#components/FrameContext";
import { pageStrings } from "#language/zh/pageStrings";
import { strings } from "#language/zh/strings";

type Props = { stages: readonly { id: Stage; count: number }[]; linked?: boolean };

/** Side in px of the largest square, and of one that only marks a stage without articles. */
const largest = 56;
const smallest = 10;
const middle = 56;

/**
 * The way from bench to bedside: at each of the five stages a square whose area is the number of articles. The
 * numbers stand in words in the title of each.
 */
export function StagePath({ stages, linked }: Props) {
  const link = useLink();
  const most = Math.max(1, ...stages.map(({ count }) => count));
  return (
    <figure className="stage-path">
      <svg width="100%" height="150">
        <title>{pageStrings.list.stagePath}</title>
        <line className="axis" x1="10%" x2="90%" y1={middle} y2={middle} />
        {stages.map(({ id, count }, index) => {
          const step = <StageStep key={id} stage={id} count={count} side={sideOf(count, most)} at={index * 20 + 10} />;
          if (!linked) return <g key={id}>{step}</g>;
          return (
            <a key={id} href={link(href.stage(id))}>
              <rect className="hit" x={`${index * 20}%`} width="20%" height="100%" />
              {step}
            </a>
          );
        })}
      </svg>
    </figure>
  );
}

/** The area of a square tells the number, so its side grows with the root. */
function sideOf(count: number, most: number): number {
  return count === 0 ? smallest : Math.max(smallest + 4, Math.round(largest * Math.sqrt(count / most)));
}

type StepProps = { stage: Stage; count: number; side: number; at: number };

function StageStep({ stage, count, side, at }: StepProps) {
  const label = strings.stages[stage];
  const x = `${at}%`;
  const tone = count === 0 ? "tone-0" : `tone-${(at - 10) / 20 + 1}`;
  return (
    <>
      <title>{pageStrings.list.stageInWords(label, count)}</title>
      <rect
        className={tone}
        x={x}
        y={middle - side / 2}
        width={side}
        height={side}
        rx="2"
        transform={`translate(${-side / 2})`}
      />
      <text x={x} y={middle - side / 2 - 8}>
        {count}
      </text>
      <text className="stage-name" x={x} y="112">
        {label.slice(0, 2)}
        <tspan x={x} dy="1.3em">
          {label.slice(2)}
        </tspan>
      </text>
    </>
  );
}
