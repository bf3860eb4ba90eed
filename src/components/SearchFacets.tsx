import { useState } from "react";
import { SearchFacetGroup } from "#components/SearchFacetGroup";
import { SearchYears } from "#components/SearchYears";
import type { FacetCount } from "#search/answer";
import type { SearchFacet, SearchRequest } from "#search/request";
import style from "./search.module.css";
import type { OpenIndex } from "./useIndex";

type Props = {
  open: OpenIndex;
  /** The search whose articles are counted; undefined as long as its answer is awaited. */
  counted: SearchRequest | undefined;
  /** First and last year of the archive. */
  span: { from: string; to: string } | null;
  /** Whether all groups stand beside the results and the panel cannot be closed. */
  isPinned: boolean;
  /** Whether there is nothing to narrow. */
  isHidden: boolean;
  title: string;
  learn: (facet: SearchFacet, counts: readonly FacetCount[]) => void;
};

/** The ways to narrow a search, each with its numbers. A group that nobody has opened is not counted. */
export function SearchFacets({ open, counted, span, isPinned, isHidden, title, learn }: Props) {
  const [isOpened, setOpened] = useState(false);
  const isOpen = isPinned || isOpened;
  const isShown = isOpen && !isHidden;
  const group = (facet: SearchFacet, isOpenAtFirst = false) => (
    <SearchFacetGroup
      facet={facet}
      open={open}
      counted={counted}
      isShown={isShown}
      isOpenAtFirst={isOpenAtFirst}
      learn={learn}
    />
  );
  return (
    <details
      className={isPinned ? style.pinned : style.panel}
      open={isOpen}
      hidden={isHidden}
      onToggle={({ currentTarget }) => isPinned || setOpened(currentTarget.open)}
    >
      <summary>{title}</summary>
      {group("kinds", true)}
      {group("stages", true)}
      <SearchYears open={open} counted={counted} isShown={isShown} span={span} />
      {group("tags")}
      {group("institutions")}
      {group("people")}
      {group("publications")}
      {group("provinces")}
    </details>
  );
}
