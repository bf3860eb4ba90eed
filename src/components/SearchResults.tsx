import { SearchHints } from "#components/SearchHints";
import { SearchNone } from "#components/SearchNone";
import { SearchPages } from "#components/SearchPages";
import { SearchRow } from "#components/SearchRow";
import type { SearchAnswer } from "#search/answer";
import type { SearchRequest } from "#search/request";
import style from "./search.module.css";
import type { OpenIndex } from "./useIndex";

type Props = {
  open: OpenIndex;
  /** What the answer belongs to; the reader may have asked for more since. */
  request: SearchRequest;
  answer: SearchAnswer;
  isAwaited: boolean;
};

/** The articles found, with how the words were read, their order and their pages. */
export function SearchResults({ open, request, answer, isAwaited }: Props) {
  const { hits, page, pages, total } = answer;
  return (
    <>
      <SearchHints open={open} request={request} answer={answer} />
      {total === 0 ? (
        <SearchNone request={request} />
      ) : (
        <>
          <ol className={style.rows} aria-busy={isAwaited}>
            {hits.map((hit) => (
              <SearchRow key={hit.slug} hit={hit} />
            ))}
          </ol>
          <SearchPages request={request} paging={{ page, pages, total }} />
        </>
      )}
    </>
  );
}
