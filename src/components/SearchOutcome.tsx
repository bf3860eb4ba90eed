import type { RefObject } from "react";
import { useSearch } from "#components/SearchContext";
import { SearchFault } from "#components/SearchFault";
import { SearchIntroduction } from "#components/SearchIntroduction";
import { SearchResults } from "#components/SearchResults";
import { SearchSort } from "#components/SearchSort";
import { strings } from "#language/zh/strings";
import type { SearchAnswer } from "#search/answer";
import { asksForSomething } from "#search/changeRequest";
import style from "./search.module.css";
import type { Answered } from "./useAnswer";
import type { Found } from "./useFound";
import type { OpenIndex } from "./useIndex";
import { useSlow } from "./useSlow";

type Props = {
  /** Takes the focus when the results are others. */
  heading: RefObject<HTMLHeadingElement | null>;
  open: OpenIndex;
  reopen: () => void;
  outcome: Found<Answered>;
  archive: { years: { from: string; to: string } | null; articles: number };
};

/** What came of a search: how to begin, what was found, or why nothing could be. */
export function SearchOutcome({ heading, open, reopen, outcome, archive }: Props) {
  const { request } = useSearch();
  const { found, error, isAwaited } = outcome;
  const isSlow = useSlow(isAwaited);
  const asks = asksForSomething(request);
  const { results, ways, searching } = strings.search;
  const answered = asks ? found : undefined;
  return (
    <section aria-labelledby="_results">
      <div className={style.line}>
        <h2 id="_results" ref={heading} tabIndex={-1}>
          {asks ? results : ways}
        </h2>
        <p role="status">{isSlow ? searching : answered && extentOf(answered.answer)}</p>
        {answered && answered.answer.total > 1 && <SearchSort request={request} />}
      </div>
      {!asks && <SearchIntroduction {...archive} />}
      {answered && <SearchResults open={open} isAwaited={isAwaited} {...answered} />}
      {asks && !isAwaited && error !== undefined && <SearchFault error={error} reopen={reopen} />}
    </section>
  );
}

/** How many, and where among them the page is. */
function extentOf({ total, page, pages }: SearchAnswer): string {
  const found = strings.search.found(total);
  return pages > 1 ? `${found} · ${strings.paging.page(page, pages)}` : found;
}
