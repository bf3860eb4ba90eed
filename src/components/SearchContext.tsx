import { createContext, useContext } from "react";
import type { SearchRequest } from "#search/request";

/** The search that the page shows, and the way to another. */
export type SearchWays = {
  request: SearchRequest;
  /** Brings another search onto the page, and the focus to its results where what led there may be gone. */
  go: (to: SearchRequest, toResults?: boolean) => void;
};

export const SearchContext = createContext<SearchWays | undefined>(undefined);

export function useSearch(): SearchWays {
  const ways = useContext(SearchContext);
  if (!ways) throw new Error("A component that needs a search stands outside of the search page.");
  return ways;
}
