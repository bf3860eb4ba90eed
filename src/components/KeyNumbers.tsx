import type { Figure } from "#archive/article";
import { href } from "#archive/href";
import { parseQuantity } from "#archive/quantity";
import type { Owned } from "#archive/views/articleView";
import { Owners } from "#components/Owners";
import { PageLink } from "#components/PageLink";
import { formatDate } from "#language/zh/formatDate";
import { pageStrings } from "#language/zh/pageStrings";

type ShownFigure = Owned<Figure> & { slug?: string };
type Props = { figures: readonly ShownFigure[]; all?: boolean };

/** More numbers than `most` are folded after the first `first`, so that they do not push the text away. */
const most = 8;
const first = 6;

/** Key numbers as printed, with unit and the time for which they hold; linked where they come from elsewhere. */
export function KeyNumbers({ figures, all }: Props) {
  if (figures.length === 0) return null;
  if (all || figures.length <= most) return <Numbers figures={figures} />;
  const folded = figures.slice(first);
  return (
    <>
      <Numbers figures={figures.slice(0, first)} />
      <details>
        <summary>{pageStrings.article.moreNumbers(folded.length)}</summary>
        <Numbers figures={folded} />
      </details>
    </>
  );
}

function Numbers({ figures }: { figures: readonly ShownFigure[] }) {
  return (
    <dl className="numbers">
      {figures.map((figure) => (
        <div key={`${figure.slug ?? ""}${figure.label}${figure.value}`}>
          <dt>{figure.slug ? <PageLink to={href.article(figure.slug)}>{figure.label}</PageLink> : figure.label}</dt>
          <dd className="value">
            <PrintedValue value={figure.value} />
            {figure.unit && <span className="unit">{figure.unit}</span>}
          </dd>
          <dd className="when">
            {[whenOf(figure), figure.note].filter(Boolean).join("；")}
            <Owners owners={figure.owners} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The value as printed, with its number for programs where it has one. */
function PrintedValue({ value }: { value: string }) {
  const quantity = parseQuantity(value);
  return quantity ? <data value={quantity.number}>{value}</data> : <span>{value}</span>;
}

function whenOf({ asOf, period }: Figure): string {
  return asOf ? pageStrings.article.asOf(formatDate(asOf)) : (period ?? "");
}
