import { stages } from "#archive/classification";
import type { SitePath } from "#archive/href";
import type { Decade, YearBar } from "#archive/views/decades";
import { drawDecades } from "#archive/views/decades";
import type { YearOfList } from "#archive/views/listSpread";
import { useLink } from "#components/FrameContext";
import { StageLegend } from "#components/StageLegend";
import { pageStrings } from "#language/zh/pageStrings";

type Words = {
  year: (year: string, count: number, byStage: readonly number[]) => string;
  decade: (from: number, to: number) => string;
};
type Props = { years: readonly YearOfList[]; to: (year: YearOfList) => SitePath; words?: Words };

const ofArticles: Words = { year: pageStrings.list.yearInWords, decade: pageStrings.list.decade };

/** Height in px of the highest bar, and of the line above it where its number stands. */
const field = 88;
const headroom = 22;
/** Where the years of a decade begin and end. */
const ticks = Array.from({ length: 11 }, (_, slot) => `${slot * 10}%`);

/**
 * What each year has, articles or milestones, as bars on a true axis of time; each bar leads to its year, and its title says what
 * it shows. Nothing for a list of one year: its head has said it.
 */
export function YearBars({ years, to, words = ofArticles }: Props) {
  if (years.length < 2) return null;
  const staged = years.some(({ byStage }) => byStage.slice(0, stages.length).some((count) => count > 0));
  return (
    <figure className="years">
      <div className="decades">
        {drawDecades(years, field).map((decade) =>
          decade.to - decade.from > 10 ? (
            <p key={decade.from} className="decade-gap">
              {pageStrings.list.noneBetween(decade.from, decade.to)}
            </p>
          ) : (
            <DecadeBars key={decade.from} decade={decade} to={to} words={words} />
          ),
        )}
      </div>
      {staged && <StageLegend />}
    </figure>
  );
}

function DecadeBars({ decade, to, words }: { decade: Decade; to: Props["to"]; words: Words }) {
  const foot = headroom + field;
  return (
    <svg className="decade-bars" width="100%" height={foot + 28}>
      <title>{words.decade(decade.from, decade.to)}</title>
      <line className="axis" x2="100%" y1={foot} y2={foot} />
      {ticks.map((x) => (
        <line key={x} className="axis" x1={x} x2={x} y1={foot} y2={foot + 6} />
      ))}
      {decade.bars.map((bar) => (
        <BarLink key={bar.year} bar={bar} path={to(bar)} title={words.year(bar.year, bar.count, bar.byStage)} />
      ))}
      {decade.labels.map(({ slot, text }) => (
        <text key={slot} x={`${slot * 10 + 5}%`} y={foot + 22}>
          {text}
        </text>
      ))}
    </svg>
  );
}

function BarLink({ bar, path, title }: { bar: YearBar; path: SitePath; title: string }) {
  const link = useLink();
  const left = bar.slot * 10;
  return (
    <a href={link(path)}>
      <title>{title}</title>
      <rect className="hit" x={`${left}%`} width="10%" height="100%" />
      <text x={`${left + 5}%`} y={headroom + bar.top - 6}>
        {bar.count}
      </text>
      {bar.parts.map(({ stage, y, height }) => (
        <rect
          key={stage}
          className={`tone-${(stage + 1) % 6}`}
          x={`${left + 2}%`}
          y={headroom + y}
          width="6%"
          height={height}
        />
      ))}
    </a>
  );
}
