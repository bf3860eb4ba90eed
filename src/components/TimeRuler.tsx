import type { Tick } from "#archive/views/timeAxis";
import type { Mark, TimeRuler as Ruler, RulerEntry } from "#archive/views/timeRuler";
import { viewRuler } from "#archive/views/timeRuler";
import { formatDate, formatTick } from "#language/zh/formatDate";
import { pageStrings } from "#language/zh/pageStrings";

/** In px: rows of marks above the axis, ticks and labels below it. */
const rowHeight = 11;
const axisGap = 3;
const markHeight = 8;
const lineWidth = 1.5;
const tickHeight = 5;
const labelHeight = 20;
const labelDrop = 3;

/**
 * Dates on an axis of true time; nothing where they are too few to say anything. The list beneath says the
 * same in words, so its marks are no links. Percentages across and px down: it stretches without distortion.
 */
export function TimeRuler({ entries }: { entries: readonly RulerEntry[] }) {
  const ruler = viewRuler(entries);
  if (!ruler) return null;
  const { axis, marks, rows, first, last, total, inferred } = ruler;
  const base = rows * rowHeight + axisGap;
  return (
    <figure className="ruler">
      <svg
        role="img"
        aria-label={pageStrings.ruler.label(formatDate(first), formatDate(last), total, inferred)}
        width="100%"
        height={base + labelHeight}
      >
        <line x1="0" x2="100%" y1={base} y2={base} />
        {axis.ticks.map((tick) => (
          <TickMark key={tick.date.iso} tick={tick} base={base} />
        ))}
        {axis.last && (
          <text x="100%" y={base + labelHeight - labelDrop} textAnchor="end">
            {formatTick(axis.last)}
          </text>
        )}
        {marks.map((mark) => (
          <MarkShape
            key={`${mark.from} ${mark.to} ${mark.row}`}
            mark={mark}
            middle={base - axisGap - (mark.row + 0.5) * rowHeight}
          />
        ))}
      </svg>
      <figcaption>
        {legend(ruler).map((words) => (
          <span key={words}>{words}</span>
        ))}
      </figcaption>
    </figure>
  );
}

function TickMark({ tick: { at, date, labelled }, base }: { tick: Tick; base: number }) {
  return (
    <>
      <line x1={percent(at)} x2={percent(at)} y1={base} y2={base + (labelled ? labelHeight : tickHeight)} />
      {labelled && (
        <text x={percent(at)} y={base + labelHeight - labelDrop} dx="4">
          {formatTick(date)}
        </text>
      )}
    </>
  );
}

/** A hollow mark's line is drawn inside its outline, so that both kinds are of one height. */
function MarkShape({ mark: { shape, from, to, inferred }, middle }: { mark: Mark; middle: number }) {
  const className = inferred ? "mark-inferred" : "mark";
  const height = inferred ? markHeight - lineWidth : markHeight;
  const across = percent((from + to) / 2);
  const y = middle - height / 2;
  switch (shape) {
    case "dot":
      return <circle className={className} cx={across} cy={middle} r={height / 2} />;
    case "chip":
      return <rect className={className} x={across} y={y} width="5" height={height} transform="translate(-2.5 0)" />;
    case "bar":
      return <rect className={className} x={percent(from)} y={y} width={percent(to - from)} height={height} />;
  }
}

/** What the shapes that occur mean. */
function legend({ marks, inferred }: Ruler): string[] {
  const words = pageStrings.ruler;
  const hasDay = marks.some(({ shape }) => shape === "dot");
  const hasPeriod = marks.some(({ shape }) => shape !== "dot");
  return [
    ...(hasDay ? [words.day] : []),
    ...(hasPeriod ? [words.period] : []),
    ...(inferred > 0 ? [words.inferred] : []),
  ];
}

function percent(share: number): string {
  return `${Number(share.toFixed(2))}%`;
}
