import { useMemo, useRef } from "react";
import type { SearchView } from "#archive/views/searchView";
import { SearchChoices } from "#components/SearchChoices";
import type { SearchWays } from "#components/SearchContext";
import { SearchContext } from "#components/SearchContext";
import { SearchFacets } from "#components/SearchFacets";
import { SearchField } from "#components/SearchField";
import { SearchOutcome } from "#components/SearchOutcome";
import { excerptOf } from "#language/zh/excerpt";
import { strings } from "#language/zh/strings";
import { asksForSomething, isNarrowed, withText } from "#search/changeRequest";
import style from "./search.module.css";
import type { Manner } from "./useAddress";
import { goTo, requestNow, useAddress } from "./useAddress";
import { useAlive } from "./useAlive";
import { useAnswer, useNarrowing } from "./useAnswer";
import { useIndex } from "./useIndex";
import { useNames } from "./useNames";
import { useTitle } from "./useTitle";
import { useWide } from "./useWide";

/** Characters of the words in the window's title. */
const titleLength = 40;

/** The search of the whole archive: what is asked stands in the address, and the index answers in the browser. */
export function SearchPage({ years, articles }: SearchView) {
  const request = useAddress();
  const { open, reopen } = useIndex();
  const { learn, nameOf } = useNames();
  const isWide = useWide();
  const isAlive = useAlive();
  const heading = useRef<HTMLHeadingElement>(null);
  const outcome = useAnswer(open, request);
  const counted = useNarrowing(asksForSomething(request) ? outcome.found?.request : request);
  const ways = useMemo<SearchWays>(() => {
    const go: SearchWays["go"] = (to, toResults) => {
      goTo(to);
      if (toResults) heading.current?.focus();
    };
    return { request, go };
  }, [request]);
  const { title, titled } = strings.search;
  const words = request.text.trim();
  useTitle(words === "" ? title : titled(excerptOf(words, titleLength)));

  const asks = asksForSomething(request);
  const hasNone = outcome.found?.answer.total === 0 && !isNarrowed(request);
  const isHidden = asks && (outcome.error !== undefined || hasNone);
  return (
    <SearchContext value={ways}>
      <header className={style.head}>
        <h1>{title}</h1>
        <SearchField words={request.text} open={open} tell={tell} />
        <noscript>
          <p>{strings.search.needsScript}</p>
        </noscript>
        <SearchChoices nameOf={nameOf} />
      </header>
      <div className={isAlive ? (asks && !isHidden ? style.beside : style.below) : style.waiting}>
        <SearchFacets
          open={open}
          counted={counted}
          span={years}
          isPinned={asks && isWide}
          isHidden={isHidden}
          title={asks ? strings.search.narrow : strings.search.browse}
          learn={learn}
        />
        <SearchOutcome heading={heading} open={open} reopen={reopen} outcome={outcome} archive={{ years, articles }} />
      </div>
    </SearchContext>
  );
}

function tell(words: string, manner: Manner): void {
  goTo(withText(requestNow(), words), manner);
}
