import { useId, useMemo, useState } from "react";
import { useSearch } from "#components/SearchContext";
import { SearchGroup } from "#components/SearchGroup";
import { SearchLink } from "#components/SearchLink";
import { strings } from "#language/zh/strings";
import { withYears } from "#search/changeRequest";
import { countYears } from "#search/countFacet";
import type { SearchRequest, YearSpan } from "#search/request";
import style from "./search.module.css";
import { useFound } from "./useFound";
import type { OpenIndex } from "./useIndex";

type Props = {
  open: OpenIndex;
  counted: SearchRequest | undefined;
  isShown: boolean;
  span: { from: string; to: string } | null;
};

const few = 10;

/** The years of what was found, newest first: each with its bar, and the span to search in. */
export function SearchYears({ open, counted, isShown, span }: Props) {
  const { request } = useSearch();
  const [isOpen, setOpen] = useState(true);
  const [showsAll, setShowsAll] = useState(false);
  const ask = useMemo(
    () => (counted && isShown && isOpen ? async () => countYears(await open(), counted) : undefined),
    [open, counted, isShown, isOpen],
  );
  const { found, error } = useFound(ask);
  const years = found?.toReversed() ?? [];
  const shown = showsAll ? years : years.slice(0, few);
  const most = Math.max(1, ...years.map(({ count }) => count));
  const { from, to } = request.years;
  const hasSpan = from !== undefined || to !== undefined;
  const isOnly = (year: string) => from === year && to === year;
  return (
    <SearchGroup
      title={strings.facets.years}
      isOpen={isOpen}
      toggle={setOpen}
      isCounted={found !== undefined}
      hasFailed={error !== undefined}
    >
      {span && <Span span={span} />}
      <ol className={style.years}>
        {shown.map(({ year, count }) => (
          <li key={year} data-within={hasSpan ? isIn(request.years, year) : undefined}>
            <SearchLink
              to={withYears(request, isOnly(year) ? {} : { from: year, to: year })}
              current={isOnly(year) && "true"}
            >
              {year}
            </SearchLink>
            <svg width="100%" height="10" aria-hidden="true">
              <rect width={`${Math.round((count / most) * 1000) / 10}%`} height="10" />
            </svg>
            <span className="count">{strings.count(count)}</span>
          </li>
        ))}
      </ol>
      {shown.length < years.length && (
        <button type="button" className={style.all} onClick={() => setShowsAll(true)}>
          {strings.search.showAll(years.length)}
        </button>
      )}
    </SearchGroup>
  );
}

function Span({ span }: { span: { from: string; to: string } }) {
  const { request, go } = useSearch();
  const id = useId();
  const length = Number(span.to) - Number(span.from) + 1;
  const years = Array.from({ length }, (_, back) => String(Number(span.to) - back));
  return (
    <p className={style.span}>
      {(["from", "to"] as const).map((end) => (
        <span key={end}>
          <label htmlFor={id + end}>{strings.search[end]}</label>{" "}
          <select
            id={id + end}
            value={request.years[end] ?? ""}
            onChange={({ currentTarget }) =>
              go(withYears(request, { ...request.years, [end]: currentTarget.value || undefined }))
            }
          >
            <option value="">{strings.search.anyYear}</option>
            {withChosen(years, request.years[end]).map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
        </span>
      ))}
    </p>
  );
}

/** An address may name a year in which the archive has nothing. */
function withChosen(years: readonly string[], chosen: string | undefined): readonly string[] {
  return chosen === undefined || years.includes(chosen) ? years : [chosen, ...years];
}

function isIn({ from = "", to = "9999" }: YearSpan, year: string): boolean {
  return from <= year && year <= to;
}
