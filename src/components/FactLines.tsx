import type { ReactNode } from "react";

type Props = { lines: readonly (readonly [term: string, value: ReactNode])[] };

/** The ruled lines of a dossier's cover; a line without a value is left out. */
export function FactLines({ lines }: Props) {
  const filled = lines.filter(([, value]) => value);
  if (filled.length === 0) return null;
  return (
    <dl className="facts">
      {filled.map(([term, value]) => (
        <div key={term} className="card-line">
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
